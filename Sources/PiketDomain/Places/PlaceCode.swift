/// Official area codes (Kemendagri): `31.71.01.1001` is a kelurahan, `31.71.01` its kecamatan, `31.71` its kota.
package enum PlaceCode {
    /// The dotted form of a kelurahan code given with or without dots, blanks around it ignored; nil if it has not
    /// exactly ten digits. A last block of 1xxx is a kelurahan, 2xxx a desa; both are accepted.
    package static func normalised(_ text: some StringProtocol) -> String? {
        var digits: [UInt8] = []
        digits.reserveCapacity(10)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39:
                guard digits.count < 10 else { return nil }
                digits.append(byte)
            case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"): continue
            default: return nil
            }
        }
        guard digits.count == 10 else { return nil }
        var bytes = digits
        for position in [6, 4, 2] { bytes.insert(UInt8(ascii: "."), at: position) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The dotted code of a kota, kecamatan or kelurahan given with or without dots; nil if it is none of them.
    package static func area(_ text: String) -> String? {
        let digits = text.filter { $0 != "." }
        guard digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isNumber) else { return nil }
        let padding = String(repeating: "0", count: max(0, 10 - digits.count))
        guard let code = normalised(digits + padding) else { return nil }
        return switch digits.count {
        case 4: kota(of: code)
        case 6: kecamatan(of: code)
        case 10: code
        default: nil
        }
    }

    /// The kecamatan part of a normalised code.
    package static func kecamatan(of code: String) -> String { String(code.prefix(8)) }

    /// The kota or kabupaten part of a normalised code.
    package static func kota(of code: String) -> String { String(code.prefix(5)) }

    /// Whether `area` (a kota, kecamatan or kelurahan code, normalised) is or contains `code`.
    package static func area(_ area: String, contains code: String) -> Bool {
        code == area || (code.hasPrefix(area) && code.dropFirst(area.count).first == ".")
    }
}
