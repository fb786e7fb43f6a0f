import CCurses
package import TerminalKit

/// What terminfo says of a terminal by its name. Nothing is asked of the terminal itself.
package struct TerminalEntry: Hashable, Sendable {
    /// The name is in terminfo.
    package let isKnown: Bool
    /// It can place its cursor, without which nothing can be drawn.
    package let canAddress: Bool
    /// 0 without colour; 1 << 24 where colours are red, green and blue.
    package let colours: Int

    /// Only while no screen is up.
    package init(term: String) {
        var found: Int32 = 0
        let status = ccurses_look_up(term, &found)
        isKnown = status != Int32(CCURSES_UNKNOWN_TERMINAL)
        canAddress = status == Int32(CCURSES_OK)
        colours = Int(found)
    }

    /// Columns and rows of the terminal on standard output; nil if there is none, or it does not say.
    package static var size: Size? {
        var width: Int32 = 0
        var height: Int32 = 0
        return ccurses_window_size(&width, &height) ? Size(width: Int(width), height: Int(height)) : nil
    }
}
