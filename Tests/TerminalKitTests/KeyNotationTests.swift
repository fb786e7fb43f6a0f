import TerminalKit
import Testing

@Suite struct KeyNotationTests {
    @Test(arguments: [
        ("j", Key("j")), ("G", Key("G")), ("<Enter>", Key(.enter)), ("<Esc>", Key(.escape)),
        ("<C-d>", Key("d", .control)),
        ("<S-Tab>", Key(.tab, .shift)), ("<F10>", Key(.function(10))), ("<PageDown>", Key(.pageDown)),
        ("<Space>", Key(" ")),
        ("<Lt>", Key("<")), ("<C-A-S-Up>", Key(.up, [.control, .alt, .shift])), ("-", Key("-")),
        ("<C-->", Key("-", .control)),
    ])
    func notationGoesBothWays(notation: String, key: Key) {
        #expect(Key(notation: notation) == key)
        #expect(key.notation == notation)
    }

    @Test(arguments: ["", "jj", "<Nope>", "<F99>", "<>"])
    func whatNamesNoKeyIsRefused(notation: String) {
        #expect(Key(notation: notation) == nil)
    }

    @Test func aSequenceTypesItsWords() throws {
        let keys = try KeySequence("j j <Enter> /jln<Space>a<enter> <").keys
        #expect(keys.map(\.notation) == ["j", "j", "<Enter>", "/", "j", "l", "n", "<Space>", "a", "<Enter>", "<Lt>"])
        let error = #expect(throws: KeySequence.UnknownKey.self) { try KeySequence("j <Bogus>") }
        #expect(error?.notation == "<Bogus>")
    }

    @Test func everyKeyWithANameComesBack() {
        for character in " abcXYZ019<>/:?*" {
            let key = Key(character)
            #expect(Key(notation: key.notation) == key)
        }
        for number in 1...24 { #expect(Key(notation: Key(.function(number)).notation) == Key(.function(number))) }
    }
}
