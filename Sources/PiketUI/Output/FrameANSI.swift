package import TerminalKit

/// A frame as text with colour sequences, each line complete in itself.
package enum FrameANSI {
    package static func render(_ frame: CellBuffer, palette: Palette) -> String {
        var text = ""
        for y in 0..<frame.size.height {
            var current = Paint()
            for cell in frame.row(y) where !cell.isTail {
                let paint = palette[cell.style]
                if paint != current {
                    text += sequence(paint)
                    current = paint
                }
                text.unicodeScalars.append(cell.scalar)
                if let mark = cell.marks.0 { text.unicodeScalars.append(mark) }
                if let mark = cell.marks.1 { text.unicodeScalars.append(mark) }
            }
            text += current == Paint() ? "\n" : "\u{1B}[0m\n"
        }
        return text
    }

    private static func sequence(_ paint: Paint) -> String {
        var codes = ["0"]
        if paint.isBold { codes.append("1") }
        if paint.isReversed { codes.append("7") }
        codes += parameters(paint.foreground, normal: 30, bright: 90, extended: 38)
        codes += parameters(paint.background, normal: 40, bright: 100, extended: 48)
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }

    private static func parameters(_ colour: Colour, normal: Int, bright: Int, extended: Int) -> [String] {
        if let rgb = colour.rgb { return ["\(extended)", "2", "\(rgb >> 16)", "\(rgb >> 8 & 0xFF)", "\(rgb & 0xFF)"] }
        guard let index = colour.index else { return [] }
        if index < 8 { return ["\(normal + index)"] }
        if index < 16 { return ["\(bright + index - 8)"] }
        return ["\(extended)", "5", "\(index)"]
    }
}
