extension CellBuffer {
    /// Puts a likeness in ASCII in the place of every other character, cell by cell, so that nothing moves. Marks go, and
    /// what has no likeness is a `?`.
    package mutating func foldToASCII() {
        for index in cells.indices where !cells[index].isASCII {
            let cell = cells[index]
            cells[index] = Cell(cell.isTail ? " " : cell.scalar.asciiLikeness, style: cell.style)
        }
    }
}

extension Cell {
    fileprivate var isASCII: Bool { !isTail && !isWide && !hasMarks && scalar.isASCII }
}

extension Unicode.Scalar {
    fileprivate var asciiLikeness: Unicode.Scalar {
        switch self {
        case _ where isASCII: self
        case "·", "…", "‧": "."
        case "•", "●", "◆", "■", "★": "*"
        case "○", "◇", "□": "o"
        case "‐", "‑", "–", "—", "─", "━": "-"
        case "│", "┃", "▌": "|"
        case "“", "”", "„": "\""
        case "‘", "’", "‚": "'"
        case "×": "x"
        case "≥", "»", "›", "→", "►": ">"
        case "≤", "«", "‹", "←", "◄": "<"
        case "▲", "↑": "^"
        case "▼", "↓": "v"
        case "\u{A0}": " "
        default: "?"
        }
    }
}
