import PiketThemes
import Synchronization
package import TerminalKit

/// The themes that can be chosen by name: those that come with the program, and the user's files.
package enum ThemeLibrary {
    package static let builtInNames = BuiltInThemes.names

    /// The theme a user's file patches if it names none.
    package static let defaultName = "malam"

    private static let known = Mutex<[String: Theme]>([:])

    /// A theme of the program; nil if there is none of that name. Reading it costs a few milliseconds, once; whoever
    /// asks meanwhile waits for the same.
    package static func builtIn(_ name: String) -> Theme? {
        known.withLock { known in
            if let theme = known[name] { return theme }
            guard let text = BuiltInThemes.text(named: name) else { return nil }
            let theme = ThemeReader(text, name: name, base: { _ in nil }).theme
            known[name] = theme
            return theme
        }
    }

    /// A user's theme file, laid over the built-in theme it names.
    package static func read(_ text: String, name: String) -> (theme: Theme, problems: [ThemeProblem]) {
        let reader = reader(text, name: name)
        return (reader.theme, reader.problems)
    }

    /// The same, with all that the reader found.
    package static func reader(_ text: String, name: String) -> ThemeReader {
        ThemeReader(text, name: name, base: { builtIn($0 ?? defaultName) })
    }
}
