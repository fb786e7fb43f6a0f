package import TerminalKit

/// The theme a terminal gets that was told none.
package enum ThemeChoice {
    /// - Parameters:
    ///   - term: the value of TERM.
    ///   - depth: how many colours there are.
    ///   - isLight: the terminal says that its background is light.
    package static func choose(term: String, depth: ColorDepth, isLight: Bool) -> Chosen<String> {
        if depth == .mono { return Chosen("mono", .fewColours) }
        if depth == .truecolor || depth == .c256, isLight { return Chosen("siang", .lightTerminal) }
        let isConsole = term == "linux" || term.hasPrefix("linux-")
        if isConsole { return Chosen("konsol", .console) }
        return depth == .c8 ? Chosen("konsol", .fewColours) : Chosen(ThemeLibrary.defaultName, .usual)
    }
}
