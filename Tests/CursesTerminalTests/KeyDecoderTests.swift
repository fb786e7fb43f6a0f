import CursesTerminal
import TerminalKit
import Testing

@Suite struct KeyDecoderTests {
    @Test(arguments: [
        ("letters", "jk", ["j", "k"]), ("control", "\u{4}\u{1A}", ["<C-d>", "<C-z>"]), ("enter", "\r", ["<Enter>"]),
        ("arrows", "\u{1B}[A\u{1B}OB", ["<Up>", "<Down>"]),
        ("with modifiers", "\u{1B}[1;5C\u{1B}[1;2D", ["<C-Right>", "<S-Left>"]),
        ("pages", "\u{1B}[5~\u{1B}[6~", ["<PageUp>", "<PageDown>"]), ("back tab", "\u{1B}[Z", ["<S-Tab>"]),
        ("function keys", "\u{1B}OP\u{1B}[15~\u{1B}[21~\u{1B}[[E", ["<F1>", "<F5>", "<F10>", "<F5>"]),
        ("alt", "\u{1B}x", ["<A-x>"]), ("several bytes", "é日", ["é", "日"]),
        ("coded", "\u{1B}[27;5;13~\u{1B}[97;5u", ["<C-Enter>", "<C-a>"]),
        ("device answers", "\u{1B}[?1;2c\u{1B}[24;80R\u{1B}[0nj", ["j"]),
        ("colour answer", "\u{1B}]11;rgb:00/00/00\u{7}j", ["j"]),
        ("string with its end", "\u{1B}P1$r0m\u{1B}\\j", ["j"]), ("focus", "\u{1B}[I\u{1B}[Oj", ["j"]),
        ("old mouse", "\u{1B}[M !!j", ["j"]),
    ])
    func bytesBecomeKeys(name: String, bytes: String, keys: [String]) {
        #expect(Self.keys(of: [Array(bytes.utf8)]) == keys, "\(name)")
        // The same, one byte at a time.
        #expect(Self.keys(of: bytes.utf8.map { [$0] }) == keys, "\(name), in pieces")
    }

    @Test func aLoneEscapeIsAKeyAfterAPause() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]).isEmpty)
        #expect(decoder.isUnsettled)
        #expect(decoder.settle() == [.key(Key(.escape))])
        #expect(!decoder.isUnsettled)
    }

    @Test func aPasteRunsNoKeys() {
        var decoder = KeyDecoder()
        let bytes = Array("a\u{1B}[200~dd\r\nq\u{1B}[20\rx\u{1B}[201~b".utf8)
        #expect(decoder.decode(bytes) == [.key(Key("a")), .paste("dd\nq\u{1B}[20\nx"), .key(Key("b"))])
        var slow = KeyDecoder()
        #expect(bytes.flatMap { slow.decode([$0]) }.count == 3)
    }

    @Test func theMouseTellsItsCell() {
        var decoder = KeyDecoder()
        let inputs = decoder.decode(Array("\u{1B}[<0;5;3M\u{1B}[<65;1;1M".utf8))
        #expect(
            inputs == [
                .mouse(MouseEvent(.press, at: Point(x: 4, y: 2))),
                .mouse(MouseEvent(.wheelDown, at: Point(x: 0, y: 0))),
            ])
    }

    @Test(arguments: [11, 12, 13] as [UInt64])
    func noBytesStopIt(seed: UInt64) {
        var state = seed
        var decoder = KeyDecoder()
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x30, 0x7E, 0xC3, 0x80, 0x4D]
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let roll = Int(state >> 33)
            _ = decoder.decode([roll % 3 == 0 ? UInt8(truncatingIfNeeded: roll >> 8) : likely[roll % likely.count]])
            if roll % 50 == 0 { _ = decoder.settle() }
        }
        _ = decoder.decode(Array("\u{1B}[201~\u{1B}\\".utf8))
        _ = decoder.settle()
        #expect(decoder.decode([0x6A]) == [.key(Key("j"))])
    }

    private static func keys(of pieces: [[UInt8]]) -> [String] {
        var decoder = KeyDecoder()
        return pieces.flatMap { decoder.decode($0) }.compactMap {
            guard case .key(let key) = $0 else { return nil }
            return key.notation
        }
    }
}
