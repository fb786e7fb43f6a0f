/// What the sanitiser does with a character.
enum ScalarClass {
    /// Drawn as it is, in so many columns.
    case plain(columns: Int)
    case combiningMark
    /// A line break or tab: one blank in one-line text.
    case lineBreak
    /// A space other than U+0020.
    case blank
    /// Acts on a terminal: C0, DEL, C1, and the mark of undecodable bytes.
    case control
    /// Invisible, or drawn in a width terminals do not agree on.
    case invisible
    case rightToLeft
    case rightToLeftMark

    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x20..<0x7F: self = .plain(columns: 1)
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0..<0x20, 0x7F..<0xA0, 0xFFFD: self = .control
        case 0xA0: self = .blank
        case 0xAD: self = .invisible
        case 0xA1..<0x300, 0x2010..<0x2028: self = .plain(columns: 1)
        default: self = ScalarClass(beyondLatin: scalar)
        }
    }

    private init(beyondLatin scalar: Unicode.Scalar) {
        let value = scalar.value
        let category = scalar.properties.generalCategory
        if Self.isRightToLeft(value) {
            self = category == .nonspacingMark ? .rightToLeftMark : .rightToLeft
            return
        }
        if scalar.properties.isDefaultIgnorableCodePoint || Self.isDisputed(value) {
            self = .invisible
            return
        }
        switch category {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            self = .invisible
        case .spaceSeparator: self = .blank
        case .nonspacingMark, .enclosingMark: self = value <= 0xFFFF ? .combiningMark : .invisible
        default: self = .plain(columns: DisplayWidth.columns(of: scalar))
        }
    }

    /// Blocks of right-to-left scripts, presentation forms included.
    private static func isRightToLeft(_ value: UInt32) -> Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Blank braille, object replacement, loose Hangul vowels, regional indicators and skin tones: shown in no, one or
    /// two columns, depending on the terminal.
    private static func isDisputed(_ value: UInt32) -> Bool {
        switch value {
        case 0x2800, 0xFFFC, 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
        default: false
        }
    }
}
