import PiketViewModels
import Testing

/// What the palette offers.
struct PaletteTests {
    /// A shift is taken over from its sheet, which the palette opens.
    @Test(arguments: ActKind.allCases.filter { $0 != .acceptHandover && $0 != .settleMention })
    func everyActIsReachedByItsName(_ kind: ActKind) throws {
        let command = try #require(Command.allCases.first { $0.act == kind })
        var sitter = Sitter(ListTranscripts.desk, login: "kasi")
        sitter.press(":")
        sitter.type(command.rawValue)
        #expect(sitter.model.palette?.selected?.action == .command(command))
        sitter.press("<Tab>")
        #expect(sitter.model.palette?.field.text == command.rawValue)
        #expect(sitter.model.palette?.selected?.action == .command(command))
    }

    @Test func aThemeIsShownAtOnceAndToldHowToKeep() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press(":")
        sitter.type("theme siang")
        sitter.press("<Enter>")
        #expect(sitter.model.theme == "siang")
        #expect(sitter.model.palette == nil)
        #expect(sitter.model.notice == .themed("siang"))
    }

    @Test func layoutsAreNamed() {
        var sitter = Sitter(ListTranscripts.desk)
        sitter.press(":")
        sitter.type("layout map")
        sitter.press("<Enter>")
        #expect(sitter.model.preset == .map)
        var small = Sitter(ListTranscripts.desk, size: (80, 24))
        small.press(":")
        small.type("layout map")
        #expect(small.model.palette?.selected?.reason == .screenSmall)
    }
}
