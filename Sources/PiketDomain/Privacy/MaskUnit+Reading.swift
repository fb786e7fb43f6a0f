extension MaskUnit {
    /// The units of a text. Zero-width characters, combining marks and control characters are left out, so that none
    /// of them can break a number or a name apart.
    static func read(_ bytes: [UInt8], into units: inout [MaskUnit]) {
        units.removeAll(keepingCapacity: true)
        units.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if let kind = kind(ascii: byte) {
                    units.append(MaskUnit(offset: Int32(index), length: 1, kind: kind, ascii: byte))
                }
                index += 1
                continue
            }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard index + length <= bytes.count else { return }
            var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
            for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
            if let (kind, ascii) = likeness(value) {
                units.append(MaskUnit(offset: Int32(index), length: UInt8(length), kind: kind, ascii: ascii))
            }
            index += length
        }
    }

    /// nil: not seen at all.
    private static func kind(ascii byte: UInt8) -> Kind? {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x20, 0x09: .blank
        case 0x30...0x39: .digit
        case 0x2E: .dot
        case 0x2D, 0x5F: .dash
        case 0x28: .opening
        case 0x29: .closing
        case 0x2B: .plus
        case 0x40: .at
        case 0x0A, 0x0D: .other
        case ..<0x20, 0x7F: nil
        default: .other
        }
    }

    /// What a character beyond ASCII is taken for; nil: not seen at all.
    private static func likeness(_ value: UInt32) -> (Kind, UInt8)? {
        switch value {
        case 0xFF01...0xFF5E:
            let ascii = UInt8(value - 0xFEE0)
            return kind(ascii: ascii).map { ($0, ascii) }
        case 0x2022: return (.bullet, 0)
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (.blank, 0x20)
        case 0xB7, 0x2024, 0x2027, 0x3002, 0x30FB, 0xFF61: return (.dot, 0x2E)
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0x2500: return (.dash, 0x2D)
        case 0x80...0x9F, 0xAD, 0x300...0x36F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x20D0...0x20FF, 0x2400...0x2426, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFD,
            0xE0000...0xE0FFF:
            return nil
        case 0xC0...0xD6, 0xD8...0xDE: return (.upper, 0)
        default:
            if let digit = digit(value) { return (.digit, 0x30 + digit) }
            return isLetter(value) ? (.lower, 0) : (.other, 0)
        }
    }

    /// The digits people can type from a keyboard or a fancy-letters page.
    private static func digit(_ value: UInt32) -> UInt8? {
        switch value {
        case 0xB2, 0xB3: UInt8(value - 0xB0)
        case 0xB9: 1
        case 0x660...0x669: UInt8(value - 0x660)
        case 0x6F0...0x6F9: UInt8(value - 0x6F0)
        case 0x966...0x96F: UInt8(value - 0x966)
        case 0x9E6...0x9EF: UInt8(value - 0x9E6)
        case 0xE50...0xE59: UInt8(value - 0xE50)
        case 0x2070, 0x2074...0x2079: UInt8(value - 0x2070)
        case 0x2080...0x2089: UInt8(value - 0x2080)
        case 0x2460...0x2468: UInt8(value - 0x245F)
        case 0x24EA: 0
        case 0x1D7CE...0x1D7FF: UInt8((value - 0x1D7CE) % 10)
        case 0x1FBF0...0x1FBF9: UInt8(value - 0x1FBF0)
        default: nil
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF:
            true
        default: false
        }
    }
}
