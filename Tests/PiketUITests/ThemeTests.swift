import Foundation
import PiketThemes
import PiketUI
import TerminalKit
import Testing

@Suite struct ThemeTests {
    @Test(arguments: ThemeLibrary.builtInNames)
    func aBuiltInThemeIsWholeAtEveryDepth(name: String) throws {
        let text = try #require(BuiltInThemes.text(named: name))
        let reader = ThemeReader(text, name: name, base: { _ in nil })
        #expect(reader.problems == [])
        #expect(reader.theme.name == name)
        for role in Role.allCases {
            for depth in ColorDepth.allCases {
                #expect(reader.theme.roles[role]?.byDepth[depth] != nil, "\(role) \(depth)")
            }
        }
    }

    @Test func theListIsTheFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../themes").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let names = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
        #expect(names.sorted() == BuiltInThemes.names.sorted())
    }

    @Test(arguments: [ColorDepth.truecolor, .c256, .c16, .c8, .mono])
    func monoNeverAsksForColour(depth: ColorDepth) throws {
        let palette = Palette(theme: try #require(ThemeLibrary.builtIn("mono")), depth: depth)
        for role in Role.allCases {
            let paint = palette[Style(role)]
            #expect(paint.foreground.isTerminal && paint.background.isTerminal)
        }
    }

    @Test func eightColoursStayEight() throws {
        for name in ThemeLibrary.builtInNames {
            let palette = Palette(theme: try #require(ThemeLibrary.builtIn(name)), depth: .c8)
            for role in Role.allCases {
                for ground in Ground.allCases {
                    let paint = palette[Style(role, on: ground)]
                    #expect((paint.foreground.index ?? 0) < 8 && (paint.background.index ?? 0) < 8, "\(name) \(role)")
                }
            }
        }
    }

    @Test func aUsersFilePatchesItsBase() throws {
        let (theme, problems) = ThemeLibrary.read("base = \"siang\"\n[roles]\nlate = \"#123456 bold\"\n", name: "senja")
        #expect(problems == [])
        #expect(theme.name == "senja")
        #expect(theme.roles[.late]?.byDepth[.truecolor] == Swatch(foreground: .rgb(0x123456), isBold: true))
        #expect(theme.roles[.text] == ThemeLibrary.builtIn("siang")?.roles[.text])
    }

    @Test func mistakesAreNamedWithTheirLine() {
        let text = """
            base = "besok"
            [palette]
            a = "b"
            b = "a"
            [roles]
            late = "merah"
            lte = "#FFFFFF"
            text = 7
            [grounds]
            attic = "on #000000"
            """
        let (_, problems) = ThemeLibrary.read(text, name: "x")
        let expected: [(Int, String, ThemeProblem.Reason)] = [
            (1, "base", .unknownBase("besok")), (3, "palette.a", .circle(["a", "b", "a"])),
            (4, "palette.b", .circle(["b", "a", "b"])), (6, "roles.late", .badLook("merah")),
            (7, "roles.lte", .unknownRole), (8, "roles.text", .wrongType), (10, "grounds.attic", .unknownGround),
        ]
        for (line, key, reason) in expected {
            #expect(problems.contains(ThemeProblem(line: line, key: key, reason: reason)), "\(key)")
        }
    }

    @Test func whatIsNotTOMLIsSaidWithItsLine() {
        let (theme, problems) = ThemeLibrary.read("[roles]\nlate = \n", name: "x")
        #expect(problems.count == 1 && problems.first?.line == 2)
        #expect(theme.roles[.late] != nil)
    }
}
