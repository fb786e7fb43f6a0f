import CursesTerminal
import TerminalKit
import Testing

@Suite struct TerminalTraitsTests {
    @Test(arguments: [
        ("xterm-256color", true, GlyphSet.unicode), ("linux", true, .cp437), ("xterm", false, .ascii),
        ("vt100", true, .unicode),
        ("linux", false, .ascii),
    ])
    func glyphsFollowTerminalAndCodeset(term: String, isUTF8: Bool, glyphs: GlyphSet) {
        #expect(TerminalTraits(term: term, isUTF8: isUTF8).glyphs == glyphs)
    }

    @Test(arguments: [("xterm-256color", "xterm-direct"), ("screen", "tmux-direct"), ("linux", nil), ("vt100", nil)])
    func directColourComesFromTheFamily(term: String, direct: String?) {
        #expect(TerminalTraits(term: term, isUTF8: true).directColourTerm == direct)
    }
}
