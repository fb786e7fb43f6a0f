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

    /// The kecamatan part of a normalised code.
    package static func kecamatan(of code: String) -> String { String(code.prefix(8)) }

    /// The kota or kabupaten part of a normalised code.
    package static func kota(of code: String) -> String { String(code.prefix(5)) }

    /// Whether `area` (a kota, kecamatan or kelurahan code, normalised) is or contains `code`.
    package static func area(_ area: String, contains code: String) -> Bool {
        code == area || (code.hasPrefix(area) && code.dropFirst(area.count).first == ".")
    }
}
