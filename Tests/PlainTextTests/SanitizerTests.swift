import PlainText
import Testing

struct HostileText: Sendable, CustomTestStringConvertible {
    var name: String
    var given: String
    var shown: String
    var hidden: Int
    var testDescription: String { name }

    init(_ name: String, _ given: String, _ shown: String, hidden: Int = 0) {
        self.name = name
        self.given = given
        self.shown = shown
        self.hidden = hidden
    }
}

@Suite struct SanitizerTests {
    @Test(arguments: [
        HostileText("plain words", "Jalan rusak, RT 03", "Jalan rusak, RT 03"),
        HostileText("empty", "", ""),
        HostileText("letters with accents", "café", "café"),
        HostileText("decomposed letters are composed", "cafe\u{301}", "café"),
        HostileText(
            "line breaks become blanks", "satu\ndua\r\ntiga\u{2028}empat\u{85}lima", "satu dua  tiga empat lima"),
        HostileText("tab, vertical tab, form feed", "a\tb\u{B}c\u{C}d", "a b c d"),
        HostileText("other spaces become blanks", "a\u{A0}b\u{3000}c\u{2009}d", "a b c d"),
        HostileText("colour sequence", "\u{1B}[31mmerah", "\u{FFFD}[31mmerah", hidden: 1),
        HostileText("window title", "\u{1B}]0;x\u{7}", "\u{FFFD}]0;x\u{FFFD}", hidden: 2),
        HostileText("delete and null", "a\u{7F}b\u{0}c", "a\u{FFFD}b\u{FFFD}c", hidden: 2),
        HostileText("C1 control", "a\u{9B}31mb", "a\u{FFFD}31mb", hidden: 1),
        HostileText("direction override", "abc\u{202E}txt.exe", "abc·txt.exe", hidden: 1),
        HostileText("isolates", "\u{2066}a\u{2069}", "·a·", hidden: 2),
        HostileText("zero-width space and joiner", "a\u{200B}b\u{200D}c\u{FEFF}d", "a·b·c·d", hidden: 3),
        HostileText("soft hyphen", "a\u{AD}b", "a·b", hidden: 1),
        HostileText("tag letters", "a\u{E0041}\u{E007F}", "a··", hidden: 2),
        HostileText("variation selector", "❤\u{FE0F}", "❤·", hidden: 1),
        HostileText("Hangul filler, blank braille", "\u{3164}\u{2800}", "··", hidden: 2),
        HostileText("private use", "\u{E000}\u{F0000}", "··", hidden: 2),
        HostileText("unassigned", "\u{378}", "·", hidden: 1),
        HostileText("right-to-left letters are boxed in place", "a שלום b", "a □□□□ b", hidden: 4),
        HostileText("vowel signs go with their letter", "בּ", "□", hidden: 2),
        HostileText("a mark with nothing to stand on", "\u{301}a", "·a", hidden: 1),
        HostileText("a flood of marks", "x" + String(repeating: "\u{334}", count: 100), "x\u{334}\u{334}", hidden: 98),
        HostileText("flag letters", "🇮🇩", "··", hidden: 2),
    ])
    func everyCharacterIsShownOrReplaced(row: HostileText) {
        let text = SafeText(sanitizing: row.given)
        #expect(text.string == row.shown)
        #expect(text.hidden == row.hidden)
        #expect(text.width == DisplayWidth.columns(of: text.string))
    }

    @Test func undecodableBytesAreCounted() {
        let text = SafeText(sanitizing: [0x61, 0x9B, 0xFF, 0x62])
        #expect(text.string == "a\u{FFFD}\u{FFFD}b")
        #expect(text.hidden == 2)
    }

    /// Text that is safe already is passed on untouched; one line of it goes the long way.
    @Test(arguments: [
        "Jl. Melati 3", "B. S.", "0812•••345", "“kutipan” – dan — garis…", "café", "e\u{301}—", "—\u{301}", "a\u{AD}•",
        "a\u{2028}•", "•\u{200F}",
    ])
    func theShortWayAgreesWithTheLongOne(text: String) {
        let (short, long) = (SafeText(sanitizing: text), SafeText.lines(sanitizing: text))
        #expect(short.string == long.map(\.string).joined(separator: " "))
        #expect(short.hidden == long.map(\.hidden).reduce(0, +))
    }

    @Test func sanitisingTwiceChangesNothing() {
        for given in ["a\u{202E}b", "\u{1B}[2J", "e\u{301}\u{301}\u{301}", "日本\u{200B}"] {
            let once = SafeText(sanitizing: given)
            #expect(SafeText(sanitizing: once.string).string == once.string)
        }
    }

    @Test(arguments: [("ééé", 4, "éé…"), ("abcdef", 3, "abc…"), ("日本語", 4, "日…"), ("abc", 3, "abc")])
    func longTextIsCutAtACharacter(given: String, limit: Int, shown: String) {
        #expect(SafeText(sanitizing: given, limit: limit).string == shown)
        #expect(SafeText(sanitizing: Array(given.utf8), limit: limit).string == shown)
    }

    @Test func linesKeepTheirBreaks() {
        let lines = SafeText.lines(sanitizing: "satu\r\ndua\n\ntiga\tempat\rlima")
        #expect(lines.map(\.string) == ["satu", "dua", "", "tiga empat", "lima"])
        #expect(SafeText.lines(sanitizing: "a\nb\nc", maxLines: 2).map(\.string) == ["a", "b…"])
    }

    @Test func escapedTextSaysWhatWasHidden() {
        #expect(SafeText(escaping: "a\u{202E}b\n\u{1B}[m é").string == "a\\u{202E}b\\n\\u{1B}[m é")
    }
}
