/// A piece of a heavy line in one cell: the sides it leads to.
package struct HeavyLine: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let up = HeavyLine(rawValue: 1)
    package static let down = HeavyLine(rawValue: 2)
    package static let left = HeavyLine(rawValue: 4)
    package static let right = HeavyLine(rawValue: 8)
    package static let vertical: HeavyLine = [.up, .down]
    package static let horizontal: HeavyLine = [.left, .right]
}

extension GlyphSet {
    /// The character of a heavy line: a thick one, the double one of the IBM PC, or a stroke or plus.
    package func scalar(heavy line: HeavyLine) -> Unicode.Scalar {
        let table: [Unicode.Scalar] =
            switch self {
            case .unicode: [" ", "╹", "╻", "┃", "╸", "┛", "┓", "┫", "╺", "┗", "┏", "┣", "━", "┻", "┳", "╋"]
            case .cp437: [" ", "║", "║", "║", "═", "╝", "╗", "╣", "═", "╚", "╔", "╠", "═", "╩", "╦", "╬"]
            case .ascii: [" ", "|", "|", "|", "-", "+", "+", "+", "-", "+", "+", "+", "-", "+", "+", "+"]
            }
        return table[line.rawValue & 15]
    }
}
