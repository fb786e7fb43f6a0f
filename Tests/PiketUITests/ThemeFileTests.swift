import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// Theme files of an officer's own, and what the command says of them.
@Suite struct ThemeFileTests {
    @Test func aRoleMayLookOtherwiseOnOneGround() {
        let (theme, problems) = ThemeLibrary.read(
            "[on.selected]\nlate = \"#123456 on #ABCDEF\"\n[on.title]\ndim = \"#654321\"\n", name: "x")
        #expect(problems == [])
        let palette = Palette(theme: theme, depth: .truecolor)
        #expect(palette[Style(.late, on: .selected)].foreground == .rgb(0x123456))
        #expect(palette[Style(.late, on: .selected)].background == .rgb(0xABCDEF))
        #expect(palette[Style(.late, on: .pane)].foreground == .rgb(0xFF6673))
        #expect(palette[Style(.dim, on: .title)].foreground == .rgb(0x654321))
    }

    @Test func whatFollowsFromARoleFollowsTheOfficersOwn() {
        let (patched, _) = ThemeLibrary.read("[roles]\nlate = \"#00FF00\"\nrule = \"#111111\"\n", name: "x")
        #expect(patched.roles[.late3Time] == patched.roles[.late])
        #expect(patched.roles[.hairline] == patched.roles[.rule])
        let (batik, _) = ThemeLibrary.read("base = \"batik\"\n[roles]\nlate = \"#00FF00\"\n", name: "x")
        #expect(batik.roles[.late3Time] == ThemeLibrary.builtIn("batik")?.roles[.late3Time])
    }

    /// The parser would end the program at it.
    @Test(arguments: ["[", "[[", "[=]", "[.a]", "[#", "[ä]"]) func aTableWithoutANameIsAFault(header: String) {
        let (_, problems) = ThemeLibrary.read("name = \"x\"\n\(header)\n", name: "x")
        #expect(problems.map(\.line) == [2])
    }

    @Test func faultsOfOneGroundAreNamedWithTheirLine() {
        let text = """
            [on.selected]
            late = "merah"
            lte = "#FFFFFF"
            [on.attic]
            late = "#FFFFFF"
            """
        let (_, problems) = ThemeLibrary.read(text, name: "x")
        #expect(
            Set(problems) == [
                ThemeProblem(line: 2, key: "on.selected.late", reason: .badLook("merah")),
                ThemeProblem(line: 3, key: "on.selected.lte", reason: .unknownRole),
                ThemeProblem(line: 4, key: "on.attic", reason: .unknownGround),
            ])
    }

    @Test func faultsComeInTheOrderOfTheirLines() {
        let text = """
            base = "malam"
            [on.selected]
            lte = "#FFFFFF"
            [roles]
            late = "merah"
            [palette]
            night = 3
            """
        #expect(ThemeLibrary.read(text, name: "x").problems.map(\.line) == [3, 5, 7])
    }

    @Test func rolesThatAreNotNamedAreTold() {
        let reader = ThemeLibrary.reader("[roles]\nlate = \"#00FF00\"\n", name: "x")
        #expect(reader.inherited.count == Role.allCases.count - 1)
        #expect(!reader.inherited.contains(.late))
    }

    @Test func anUnknownBaseIsOneFaultOnly() {
        let (theme, problems) = ThemeLibrary.read("base = \"besok\"\n", name: "x")
        #expect(problems == [ThemeProblem(line: 1, key: "base", reason: .unknownBase("besok"))])
        #expect(theme.roles == ThemeLibrary.builtIn("malam")?.roles)
    }

    @Test func faultsAreSentencesInBothLanguages() {
        let problem = ThemeProblem(line: 3, key: "palette.a", reason: .circle(["a", "b", "a"]))
        #expect(problem.sentence(.indonesian) == "baris 3, palette.a: menunjuk kembali ke dirinya: a -> b -> a")
        #expect(problem.sentence(.english) == "line 3, palette.a: points back at itself: a -> b -> a")
    }

    @Test(arguments: [
        ("linux", ColorDepth.c8, false, "konsol"), ("linux-16color", .c16, false, "konsol"),
        ("xterm", .c8, false, "konsol"), ("xterm", .c8, true, "konsol"), ("xterm-16color", .c16, false, "malam"),
        ("xterm-256color", .c256, false, "malam"), ("xterm-256color", .c256, true, "siang"),
        ("xterm-direct", .truecolor, true, "siang"), ("xterm-mono", .mono, false, "mono"),
        ("vt100", .mono, false, "mono"), ("linux", .mono, false, "mono"),
    ])
    func aTerminalGetsItsTheme(term: String, depth: ColorDepth, isLight: Bool, name: String) {
        #expect(ThemeChoice.choose(term: term, depth: depth, isLight: isLight).value == name)
    }

    @Test(arguments: [GlyphSet.unicode, .cp437, .ascii])
    func theSampleShowsEveryLateness(glyphs: GlyphSet) throws {
        let depth: ColorDepth = glyphs == .unicode ? .truecolor : .c8
        let preview = ThemePreview(language: glyphs == .ascii ? .english : .indonesian, glyphs: glyphs, depth: depth)
        try Golden.check(preview.draw(), "theme-\(glyphs.rawValue)", withRoles: true)
    }

    @Test func withoutColoursItIsATable() throws {
        let theme = try #require(ThemeLibrary.builtIn("malam"))
        let lines = ThemeTable.lines(theme)
        #expect(lines.contains("late              #FF6673                           6.6"))
        #expect(lines.count == Role.allCases.count + Ground.allCases.count + 2)
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") })
        for name in ThemeLibrary.builtInNames { #expect(Phrase.about(theme: name) != nil, "\(name)") }
    }
}
