import TerminalKit

extension CursesScreen {
    /// Hands text to the terminal for its clipboard (OSC 52). Whether the terminal takes it nobody knows; the Linux
    /// console is sent nothing.
    package func copy(_ text: String) {
        send(sequence: "\u{1B}]52;c;\(Base64.encoded(text.utf8))\u{7}")
    }
}

/// RFC 4648, with padding.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: some Sequence<UInt8>) -> String {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 1
            guard count == 3 else { continue }
            for shift in [18, 12, 6, 0] { out.append(alphabet[Int(bits >> UInt32(shift)) & 63]) }
            (bits, count) = (0, 0)
        }
        if count > 0 {
            let padded = bits << UInt32(8 * (3 - count))
            for index in 0..<4 {
                out.append(
                    index <= count ? alphabet[Int(padded >> UInt32(18 - 6 * index)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
