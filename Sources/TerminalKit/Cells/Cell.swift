/// One column of one row: a character, up to two combining marks, a style. Twelve bytes.
///
/// A wide character owns two cells: the first holds it, the second is its tail.
package struct Cell: Hashable, Sendable {
    private var base: UInt32
    /// Two marks of the basic plane, the first in the low half; 0 is none.
    private var markBits: UInt32
    package var style: Style

    package init(_ scalar: Unicode.Scalar = " ", style: Style = Style()) {
        self.base = scalar.value
        self.markBits = 0
        self.style = style
    }

    /// The second cell of a wide character.
    package static func tail(style: Style) -> Cell {
        var cell = Cell(" ", style: style)
        cell.base = tailBits
        return cell
    }

    private static let tailBits: UInt32 = .max
    private static let wideBit: UInt32 = 1 << 31

    package var isTail: Bool { base == Self.tailBits }

    /// True for the first cell of a wide character.
    package var isWide: Bool { !isTail && base & Self.wideBit != 0 }

    /// The character; a blank for a tail.
    package var scalar: Unicode.Scalar {
        isTail ? " " : Unicode.Scalar(base & ~Self.wideBit) ?? " "
    }

    /// Marks drawn over the character, first to last.
    package var marks: (Unicode.Scalar?, Unicode.Scalar?) {
        (Self.mark(markBits & 0xFFFF), Self.mark(markBits >> 16))
    }

    package var hasMarks: Bool { markBits != 0 }

    /// Nothing but its ground is seen.
    package var isBlank: Bool { base == 0x20 && markBits == 0 }

    static func wide(_ scalar: Unicode.Scalar, style: Style) -> Cell {
        var cell = Cell(scalar, style: style)
        cell.base |= wideBit
        return cell
    }

    /// Adds a mark; a third one, or one outside the basic plane, is left off.
    mutating func addMark(_ scalar: Unicode.Scalar) {
        guard scalar.value <= 0xFFFF else { return }
        if markBits == 0 {
            markBits = scalar.value
        } else if markBits >> 16 == 0 {
            markBits |= scalar.value << 16
        }
    }

    /// A blank in the same style.
    mutating func blank() {
        base = 0x20
        markBits = 0
    }

    private static func mark(_ bits: UInt32) -> Unicode.Scalar? {
        bits == 0 ? nil : Unicode.Scalar(bits)
    }
}
