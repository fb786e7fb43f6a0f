/// A character as the masks see it: its look-alikes made one, its place in the bytes kept.
struct MaskUnit {
    enum Kind: UInt8 {
        case digit, upper, lower, blank, dot, dash, opening, closing, plus, at, bullet, other
    }

    /// Byte offset in the text.
    var offset: Int32
    var length: UInt8
    var kind: Kind
    /// The ASCII character it is or looks like; 0 if there is none.
    var ascii: UInt8

    var end: Int { Int(offset) + Int(length) }
    var isLetter: Bool { kind == .upper || kind == .lower }
    var isWord: Bool { kind.rawValue <= Kind.lower.rawValue }
    var digit: UInt8 { ascii &- 0x30 }
    /// Lower case for ASCII letters, else as it is.
    var lower: UInt8 { kind == .upper ? ascii | 0x20 : ascii }

    /// What people put between the groups of a number.
    var isSeparator: Bool {
        switch kind {
        case .blank, .dot, .dash, .opening, .closing: true
        case .digit, .upper, .lower, .plus, .at, .bullet, .other: false
        }
    }
}
