/// The backslash forms inside JSON text.
enum JSONEscapes {
    /// nil if a backslash is followed by what JSON does not know. Half of a surrogate pair becomes U+FFFD.
    static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "\\") else {
                out.append(text[index])
                index += 1
                continue
            }
            guard index + 1 < text.count else { return nil }
            if text[index + 1] == UInt8(ascii: "u") {
                guard let (scalar, used) = scalar(text, at: index) else { return nil }
                out += String(scalar).utf8
                index += used
            } else {
                guard let byte = simple[text[index + 1]] else { return nil }
                out.append(byte)
                index += 2
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let simple: [UInt8: UInt8] = [
        0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
        UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, used: Int)? {
        guard let unit = unit(text, at: index) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
        if unit < 0xDC00, let low = self.unit(text, at: index + 6), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        {
            return (scalar, 12)
        }
        return ("\u{FFFD}", 6)
    }

    /// The number of `\uXXXX`; nil if there is none at `index`.
    private static func unit(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var value: UInt32 = 0
        for byte in text[index + 2..<index + 6] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
