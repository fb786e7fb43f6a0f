/// A colour as a terminal is told it: its own default, an index of its palette, or red, green and blue. Four bytes.
package struct Colour: Hashable, Sendable {
    private let code: UInt32

    private static let directBit: UInt32 = 1 << 24
    private static let defaultCode: UInt32 = .max

    /// The terminal's own text or background colour.
    package static let terminal = Colour(code: defaultCode)

    /// Index 0...255 of the terminal's palette.
    package static func index(_ index: UInt8) -> Colour { Colour(code: UInt32(index)) }

    /// `0xRRGGBB`.
    package static func rgb(_ value: UInt32) -> Colour { Colour(code: directBit | value & 0xFFFFFF) }

    private init(code: UInt32) { self.code = code }

    package var isTerminal: Bool { code == Self.defaultCode }

    /// The palette index; nil for other kinds.
    package var index: Int? { code < 256 ? Int(code) : nil }

    /// `0xRRGGBB`; nil for other kinds.
    package var rgb: UInt32? { !isTerminal && code & Self.directBit != 0 ? code & 0xFFFFFF : nil }

    /// Red, green and blue of this colour on xterm's standard palette; nil for the terminal's own.
    package var approximateRGB: UInt32? {
        if let rgb { return rgb }
        guard let index else { return nil }
        return Self.xterm(index)
    }

    /// xterm's 256 colours: 16 named, a cube of 6, 24 greys.
    private static func xterm(_ index: Int) -> UInt32 {
        if index < 16 { return named[index] }
        if index >= 232 {
            let grey = UInt32(8 + (index - 232) * 10)
            return grey << 16 | grey << 8 | grey
        }
        let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
        let cube = index - 16
        return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    }

    private static let named: [UInt32] = [
        0x000000, 0xCD3131, 0x0DBC79, 0xE5E510, 0x2472C8, 0xBC3FBC, 0x11A8CD, 0xE5E5E5,
        0x666666, 0xF14C4C, 0x23D18B, 0xF5F543, 0x3B8EEA, 0xD670D6, 0x29B8DB, 0xFFFFFF,
    ]

    /// The index of 16...255 nearest to `rgb`; the first 16 are left out because terminals repaint them.
    package static func nearest256(to rgb: UInt32) -> UInt8 {
        nearest(to: rgb, in: 16...255)
    }

    /// The index of 0...15 nearest to `rgb`.
    package static func nearest16(to rgb: UInt32) -> UInt8 {
        nearest(to: rgb, in: 0...15)
    }

    private static func nearest(to rgb: UInt32, in indices: ClosedRange<Int>) -> UInt8 {
        var best = indices.lowerBound
        var least = Int.max
        for index in indices {
            let distance = squaredDistance(rgb, xterm(index))
            if distance < least {
                least = distance
                best = index
            }
        }
        return UInt8(best)
    }

    private static func squaredDistance(_ a: UInt32, _ b: UInt32) -> Int {
        let red = Int(a >> 16 & 0xFF) - Int(b >> 16 & 0xFF)
        let green = Int(a >> 8 & 0xFF) - Int(b >> 8 & 0xFF)
        let blue = Int(a & 0xFF) - Int(b & 0xFF)
        return 3 * red * red + 6 * green * green + blue * blue
    }
}
