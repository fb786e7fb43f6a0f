package import TerminalKit

/// What is known of a terminal before it is touched: its name and its codeset. Nothing is asked of it.
package struct TerminalTraits: Hashable, Sendable {
    package var term: String
    package var isUTF8: Bool

    package init(term: String, isUTF8: Bool) {
        self.term = term
        self.isUTF8 = isUTF8
    }

    /// True for the console of Linux, which has 256 characters and no OSC.
    package var isLinuxConsole: Bool { term == "linux" || term.hasPrefix("linux-") }

    /// The glyph set for this terminal where none was asked for.
    package var glyphs: GlyphSet {
        if !isUTF8 { return .ascii }
        return isLinuxConsole ? .cp437 : .unicode
    }

    /// True if the terminal is of a family that knows private modes: bracketed paste, mouse reports.
    package var knowsPrivateModes: Bool {
        let families = [
            "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "konsole", "gnome", "vte", "st-",
            "wezterm",
            "ghostty", "contour", "mlterm", "putty", "iterm",
        ]
        return families.contains { term.hasPrefix($0) }
    }

    /// The terminfo name to start with where direct colour was asked for; nil if the family has none.
    package var directColourTerm: String? {
        if term.hasSuffix("-direct") { return term }
        let families = [
            "xterm", "tmux", "screen", "alacritty", "foot", "kitty", "konsole", "vte", "st", "mlterm", "iterm2",
        ]
        guard let family = families.first(where: { term == $0 || term.hasPrefix($0 + "-") }) else { return nil }
        return (family == "screen" ? "tmux" : family) + "-direct"
    }
}
