package import PlainText

/// One of three ways to write the program's signs, chosen by terminal, codeset and flag. One column each, but for the
/// quotes and the arrow of `ascii`.
package enum GlyphSet: String, CaseIterable, Hashable, Sendable {
    /// A UTF-8 terminal with a common font.
    case unicode
    /// The 256 characters of the IBM PC, which the Linux console shows.
    case cp437
    case ascii

    package subscript(glyph: Glyph) -> SafeText {
        Self.tables[index][glyph.rawValue]
    }

    /// The glyph's first character, for cells that hold one.
    package func scalar(_ glyph: Glyph) -> Unicode.Scalar {
        self[glyph].string.unicodeScalars.first ?? " "
    }

    /// Columns filled from the bottom: nothing, then rising steps, the last one full.
    package var verticalSteps: [Unicode.Scalar] { Self.vertical[index] }

    /// Rows filled from the left: nothing, then rising steps, the last one full.
    package var horizontalSteps: [Unicode.Scalar] { Self.horizontal[index] }

    private var index: Int {
        switch self {
        case .unicode: 0
        case .cp437: 1
        case .ascii: 2
        }
    }

    private static let vertical: [[Unicode.Scalar]] = [
        [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], [" ", "▄", "█"], [" ", ".", ":", "#"],
    ]
    private static let horizontal: [[Unicode.Scalar]] = [
        [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], [" ", "▌", "█"], [" ", ".", ":", "#"],
    ]

    private static let tables: [[SafeText]] = [0, 1, 2].map { set in
        Glyph.allCases.map { glyph in
            let twins = glyph.twins
            return set == 0 ? twins.0 : set == 1 ? twins.1 : twins.2
        }
    }
}
