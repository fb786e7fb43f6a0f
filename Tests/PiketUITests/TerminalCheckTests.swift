import PiketUI
import PiketViewModels
import PlainText
import TerminalKit
import Testing

/// What `piket check` says of a terminal, and the card it draws there.
@Suite struct TerminalCheckTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let language: Language
        let check: TerminalCheck

        var testDescription: String { name }
    }

    private static func check(_ change: (inout TerminalCheck) -> Void) -> TerminalCheck {
        var check = TerminalCheck()
        check.term = "tmux-256color"
        check.isTerminal = true
        check.isKnown = true
        check.canAddress = true
        check.colours = 256
        check.size = Size(width: 132, height: 43)
        check.depth = Chosen(.c256, .terminfo)
        check.glyphs = Chosen(.unicode, .utf8)
        check.theme = Chosen("malam", .usual)
        check.locale = ("LANG", "C.UTF-8")
        check.codeset = "UTF-8"
        change(&check)
        return check
    }

    static let cases = [
        Case(name: "well", language: .indonesian, check: check { _ in }),
        Case(name: "well-en", language: .english, check: check { $0.language = Chosen(.english, .option) }),
        Case(
            name: "piped", language: .indonesian,
            check: check {
                $0.isTerminal = false
                $0.size = nil
                $0.term = ""
                $0.isKnown = false
                $0.colours = 0
                $0.depth = Chosen(.mono, .terminfo)
                $0.saysTruecolor = true
            }),
        Case(
            name: "unknown-en", language: .english,
            check: check {
                $0.term = "nosuch\u{1B}[31m"
                $0.isKnown = false
                $0.canAddress = false
                $0.colours = 0
                $0.depth = Chosen(.mono, .terminfo)
                $0.theme = Chosen("mono", .fewColours)
                $0.size = Size(width: 60, height: 20)
            }),
        Case(
            name: "plain-locale", language: .indonesian,
            check: check {
                $0.locale = ("LC_ALL", "id_ID.UTF-8")
                $0.hasLocale = false
                $0.codeset = "ANSI_X3.4-1968"
                $0.glyphs = Chosen(.unicode, .option)
            }),
        Case(
            name: "more-colours", language: .indonesian,
            check: check {
                $0.saysTruecolor = true
                $0.theme = Chosen("siang", .lightTerminal)
                $0.language = Chosen(.indonesian, .environment)
            }),
        Case(
            name: "asked-too-much-en", language: .english,
            check: check {
                $0.term = "screen"
                $0.colours = 8
                $0.askedDepth = .truecolor
                $0.depth = Chosen(.c8, .config)
                $0.isInTmux = true
                $0.theme = Chosen("konsol", .fewColours)
                $0.locale = nil
                $0.codeset = "ANSI_X3.4-1968"
                $0.glyphs = Chosen(.ascii, .notUTF8)
            }),
    ]

    @Test func everyKindOfTerminalIsToldInLines() throws {
        let text = Self.cases.map { row in
            CheckLine.text(SafeText(sanitizing: row.name), row.check.lines(row.language)).joined(separator: "\n")
        }
        try Golden.check(text: text.joined(separator: "\n\n") + "\n", "check-terminal")
    }

    @Test(arguments: GlyphSet.allCases, Language.allCases)
    func theCardIsAsItShouldBe(glyphs: GlyphSet, language: Language) throws {
        let card = TestCard(language: language, glyphs: glyphs, depth: glyphs == .unicode ? .c256 : .c8).draw()
        try Golden.check(card, "check-card-\(glyphs.rawValue)-\(language.rawValue)")
    }

    @Test func theCardNamesEveryRoleAndGround() {
        let card = TestCard(language: .english, glyphs: .unicode, depth: .c256).draw()
        let text = FrameText.render(card)
        for name in Role.allCases.map({ "\($0)" }) + Ground.allCases.map({ "\($0)" }) {
            #expect(text.contains(" \(name)"), "\(name)")
        }
        let roles = Set((0..<card.size.height).flatMap { card.row($0).map(\.style.role) })
        #expect(roles.isSuperset(of: Role.allCases))
    }

    /// Where a terminal gives a character another width, the mark behind it leaves its column.
    @Test(arguments: [GlyphSet.unicode, .cp437])
    func everyRowEndsInItsMark(glyphs: GlyphSet) {
        let card = TestCard(language: .indonesian, glyphs: glyphs, depth: .c256).draw()
        for y in 0..<card.size.height { #expect(card[TestCard.width - 1, y].scalar == "|", "row \(y)") }
        let marks = (0..<card.size.height).filter { card[64, $0].scalar == "|" }
        #expect(marks.count == 3, "\(marks)")
    }

    @Test(
        arguments: [
            (0, "0 byte", "0 byte"), (999, "999 byte", "999 byte"), (1000, "1,0 kB", "1.0 kB"),
            (999_949, "999,9 kB", "999.9 kB"), (999_951, "1,0 MB", "1.0 MB"), (5_484_544, "5,5 MB", "5.5 MB"),
            (12_345_678_901, "12,3 GB", "12.3 GB"), (4_000_000_000_000_000, "4.000,0 TB", "4,000.0 TB"),
        ] as [(Int64, SafeText, SafeText)])
    func sizesAreReadable(bytes: Int64, indonesian: SafeText, english: SafeText) {
        #expect(Language.indonesian.bytes(bytes) == indonesian)
        #expect(Language.english.bytes(bytes) == english)
    }
}
