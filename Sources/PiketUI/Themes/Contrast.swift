import Foundation
package import TerminalKit

/// How well ink stands out from its ground, as WCAG 2 defines it.
package enum Contrast {
    /// What words that tell something need.
    package static let least = 4.5

    /// 1 for the same colour, 21 for black on white.
    package static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// Ink and ground as they are seen: reversed if the paint is, a bold dark colour of eight as its bright twin.
    package static func seen(_ style: Style, in palette: Palette) -> (ink: UInt32, ground: UInt32) {
        let paint = palette[style]
        var foreground = paint.foreground
        if palette.depth == .c8, paint.isBold, let index = foreground.index, index < 8 {
            foreground = .index(UInt8(index + 8))
        }
        let ink = foreground.approximateRGB ?? palette.assumedText
        let ground = paint.background.approximateRGB ?? palette.assumedPage
        return paint.isReversed ? (ground, ink) : (ink, ground)
    }

    private static func luminance(_ rgb: UInt32) -> Double {
        func linear(_ part: UInt32) -> Double {
            let value = Double(part & 0xFF) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb)
    }
}
