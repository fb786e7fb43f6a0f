package import TerminalKit

/// The theme a terminal gets that was told none.
package enum ThemeChoice {
    /// - Parameters:
    ///   - term: the value of TERM.
    ///   - depth: how many colours there are.
    ///   - isLight: the terminal says that its background is light.
    package static func name(term: String, depth: ColorDepth, isLight: Bool) -> String {
        if depth == .mono { return "mono" }
        if depth == .truecolor || depth == .c256, isLight { return "siang" }
        let isConsole = term == "linux" || term.hasPrefix("linux-")
        return isConsole || depth == .c8 ? "konsol" : ThemeLibrary.defaultName
    }
}
