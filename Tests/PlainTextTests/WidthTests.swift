import PlainText
import Testing

@Suite struct WidthTests {
    @Test(arguments: [
        ("letters", "abc" as SafeText, 3), ("accents", "éü", 2), ("han", "日本", 4), ("full width", "ＡＢ", 4),
        ("emoji", "🙂", 2), ("box", "─█▌●√", 5), ("combining", "e\u{334}", 1), ("hangul", "한국", 4),
    ])
    func columns(name: String, text: SafeText, width: Int) {
        #expect(text.width == width, "\(name)")
    }

    @Test func partsOfAWideTextFit() {
        let text: SafeText = "日本語abc"
        #expect(text.prefix(columns: 3).string == "日")
        #expect(text.split(atColumn: 4).tail.string == "語abc")
        #expect(text.truncated(to: 6).string == "日本…")
        #expect(text.truncated(to: 9) == text)
        #expect(text.truncated(to: 0).isEmpty)
    }

    @Test func paddingReachesTheWidth() {
        #expect(("ab" as SafeText).padded(to: 5, .right).string == "   ab")
        #expect(("ab" as SafeText).padded(to: 5, .center).string == " ab  ")
        #expect(("abc" as SafeText).padded(to: 2).string == "abc")
    }

    @Test(arguments: [
        ("one line", "satu dua" as SafeText, 10, ["satu dua"]),
        ("at a blank", "satu dua tiga", 8, ["satu dua", "tiga"]),
        ("before a word", "satu dua tiga", 7, ["satu", "dua", "tiga"]),
        ("a long word", "abcdefgh ij", 3, ["abc", "def", "gh", "ij"]), ("wide letters", "日本語", 3, ["日", "本", "語"]),
        ("nothing", "", 5, [""]),
    ])
    func wrapping(name: String, text: SafeText, width: Int, lines: [String]) {
        #expect(text.wrapped(to: width).map(\.string) == lines, "\(name)")
    }

    @Test func interpolationTakesNumbersAndSafeText() {
        let name = SafeText(sanitizing: "Ci\u{200B}kini")
        let text: SafeText = "\(12) di \(name)"
        #expect(text.string == "12 di Ci·kini")
        #expect(text.hidden == 1)
    }
}
