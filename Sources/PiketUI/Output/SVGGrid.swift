import TerminalKit

/// Cells to SVG's units, and the characters that are shapes.
enum SVGGrid {
    static let cellWidth = 8.4
    static let cellHeight = 17.0
    static let fontSize = 14.0
    static let margin = 12.0
    /// From the top of a cell to the line the letters stand on.
    private static let baseline = 13.0

    static func text(_ word: String, x: Int, y: Int, columns: Int, paint: SVGPaint) -> String {
        let bold = paint.isBold ? " font-weight=\"bold\"" : ""
        return """
            <text x="\(number(Double(x) * cellWidth))" y="\(number(Double(y) * cellHeight + baseline))" \
            textLength="\(number(Double(columns) * cellWidth))" lengthAdjust="spacingAndGlyphs" \
            fill="\(hex(paint.foreground))"\(bold)>\(escaped(word))</text>

            """
    }

    /// A block in cells and parts of cells.
    static func rectangle(
        x: Double, y: Double, width: Double, height: Double, _ colour: UInt32, opacity: Double = 1
    ) -> String {
        let faded = opacity < 1 ? " fill-opacity=\"\(number(opacity))\"" : ""
        return """
            <rect x="\(number(x * cellWidth))" y="\(number(y * cellHeight))" width="\(number(width * cellWidth))" \
            height="\(number(height * cellHeight))" fill="\(hex(colour))"\(faded)/>

            """
    }

    /// Cells from the first on that hold the same character and make one shape; at least 1.
    static func columnsJoined(_ cells: ArraySlice<Cell>) -> Int {
        guard let first = cells.first, joins(first.scalar) else { return 1 }
        return cells.prefix { $0.scalar == first.scalar }.count
    }

    /// True for shapes that reach from side to side.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2500, 0x2501, 0x2580...0x2588, 0x2591...0x2593: true
        default: false
        }
    }

    /// The shape of a block or line character over `columns` cells; nil for a character that is written.
    static func shape(of scalar: Unicode.Scalar, x: Int, y: Int, columns: Int, colour: UInt32) -> String? {
        let column = Double(x)
        let width = Double(columns)
        let row = Double(y)
        switch scalar.value {
        case 0x2580: return rectangle(x: column, y: row, width: width, height: 0.5, colour)
        case 0x2581...0x2588:
            let part = Double(scalar.value - 0x2580) / 8
            return rectangle(x: column, y: row + 1 - part, width: width, height: part, colour)
        case 0x2589...0x258F:
            return rectangle(x: column, y: row, width: Double(0x2590 - scalar.value) / 8, height: 1, colour)
        case 0x2590: return rectangle(x: column + 0.5, y: row, width: 0.5, height: 1, colour)
        case 0x2591...0x2593:
            let share = Double(scalar.value - 0x2590) / 4
            return rectangle(x: column, y: row, width: width, height: 1, colour, opacity: share)
        case 0x2500: return rectangle(x: column, y: row + 0.5, width: width, height: 0.06, colour)
        case 0x2501: return rectangle(x: column, y: row + 0.47, width: width, height: 0.12, colour)
        case 0x2502: return rectangle(x: column + 0.45, y: row, width: 0.1, height: 1, colour)
        default: return nil
        }
    }

    static func hex(_ rgb: UInt32) -> String {
        let digits = String(rgb & 0xFFFFFF, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Two decimals at most; the same text on every machine.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        if hundredths % 100 == 0 { return "\(hundredths / 100)" }
        let sign = hundredths < 0 ? "-" : ""
        let whole = abs(hundredths) / 100
        let part = abs(hundredths) % 100
        if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
        return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default:
                // XML 1.0 knows no control characters, not even as references.
                if scalar.value >= 0x20 { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }
}
