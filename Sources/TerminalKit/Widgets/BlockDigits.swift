package import PlainText

/// Figures and capitals five dots high, most of them three wide, to be read across a room.
package struct BlockDigits: Hashable, Sendable {
    package var text: SafeText
    /// Columns of one dot.
    package var dotWidth: Int
    /// Half rows of one dot; whole rows with ASCII glyphs.
    package var dotHeight: Int

    /// `dotWidth` 1 and `dotHeight` 1 is the size of a header card, 2 and 2 that of a kiosk.
    package init(_ text: SafeText, dotWidth: Int = 1, dotHeight: Int = 1) {
        self.text = text
        self.dotWidth = max(dotWidth, 1)
        self.dotHeight = max(dotHeight, 1)
    }

    /// Columns and rows it takes.
    package func size(glyphs: GlyphSet) -> Size {
        let dots = text.string.reduce(0) { $0 + (Self.dots(of: $1).first?.count ?? 0) + 1 }
        let halfRows = 5 * dotHeight
        return Size(
            width: max(dots - 1, 0) * dotWidth, height: glyphs == .ascii ? halfRows : (halfRows + 1) / 2)
    }

    package func draw(in buffer: inout CellBuffer, x: Int, y: Int, style: Style, glyphs: GlyphSet) {
        var column = x
        for character in text.string {
            let dots = Self.dots(of: character)
            draw(dots, in: &buffer, x: column, y: y, style: style, glyphs: glyphs)
            column += ((dots.first?.count ?? 0) + 1) * dotWidth
        }
    }

    private func draw(
        _ dots: [[Bool]], in buffer: inout CellBuffer, x: Int, y: Int, style: Style, glyphs: GlyphSet
    ) {
        func isSet(_ column: Int, _ halfRow: Int) -> Bool {
            let row = halfRow / dotHeight
            return row < dots.count && dots[row][column / dotWidth]
        }
        let step = glyphs == .ascii ? 1 : 2
        let columns = (dots.first?.count ?? 0) * dotWidth
        for row in 0..<size(glyphs: glyphs).height {
            for column in 0..<columns {
                let upper = isSet(column, row * step)
                let lower = step == 1 ? upper : isSet(column, row * step + 1)
                guard upper || lower else { continue }
                let glyph: Glyph = upper && lower ? .full : upper ? .upperHalf : .lowerHalf
                buffer.fill(
                    Rect(x: x + column, y: y + row, width: 1, height: 1), style: style, with: glyphs.scalar(glyph))
            }
        }
    }

    /// Rows of dots; a character without a picture is an empty column.
    private static func dots(of character: Character) -> [[Bool]] {
        (picture(of: character) ?? " / / / / ").split(separator: "/", omittingEmptySubsequences: false)
            .map { row in row.map { $0 == "#" } }
    }

    private static func picture(of character: Character) -> String? {
        pictures[character] ?? letters[Character(character.uppercased().first.map(String.init) ?? " ")]
    }

    /// Whether each of its characters has a picture.
    package var isSpelled: Bool { text.string.allSatisfy { Self.picture(of: $0) != nil } }

    private static let pictures: [Character: String] = [
        "0": "###/# #/# #/# #/###", "1": " # /## / # / # /###", "2": "###/  #/###/#  /###",
        "3": "###/  #/###/  #/###", "4": "# #/# #/###/  #/  #", "5": "###/#  /###/  #/###",
        "6": "###/#  /###/# #/###", "7": "###/  #/  #/  #/  #", "8": "###/# #/###/# #/###",
        "9": "###/# #/###/  #/###", ".": " / / / /#", ",": "  /  /  / #/# ", ":": " /#/ /#/ ",
        "+": "   / # /###/ # /   ",
        "-": "   /   /###/   /   ", "%": "# #/  #/ # /#  /# #", "/": "  #/  #/ # /#  /#  ", "<": "  #/ # /#  / # /  #",
        "—": "   /   /###/   /   ",
    ]

    private static let letters: [Character: String] = [
        " ": "  /  /  /  /  ", "A": "###/# #/###/# #/# #", "B": "## /# #/## /# #/## ", "C": "###/#  /#  /#  /###",
        "D": "## /# #/# #/# #/## ", "E": "###/#  /## /#  /###", "F": "###/#  /## /#  /#  ", "G": "###/#  /# #/# #/###",
        "H": "# #/# #/###/# #/# #", "I": "#/#/#/#/#", "J": "  #/  #/  #/# #/###", "K": "# #/# #/## /# #/# #",
        "L": "#  /#  /#  /#  /###", "M": "#   #/## ##/# # #/#   #/#   #", "N": "#  #/## #/# ##/#  #/#  #",
        "O": "###/# #/# #/# #/###", "P": "###/# #/###/#  /#  ", "Q": "###/# #/# #/###/  #", "R": "###/# #/## /# #/# #",
        "S": "###/#  /###/  #/###", "T": "###/ # / # / # / # ", "U": "# #/# #/# #/# #/###", "V": "# #/# #/# #/# #/ # ",
        "W": "#   #/#   #/# # #/## ##/#   #", "X": "# #/# #/ # /# #/# #", "Y": "# #/# #/###/ # / # ",
        "Z": "###/  #/ # /#  /###",
    ]
}
