/// Why there is no screen. The words are for the log; the program says them in the officer's language.
package enum CursesProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// TERM is empty or names nothing that terminfo knows.
    case unknownTerminal(String)
    /// The terminal cannot place its cursor: `dumb`, a teleprinter.
    case cannotAddress(String)
    case failed(String)

    package var description: String {
        switch self {
        case .notATerminal: "standard input and output are not a terminal"
        case .unknownTerminal(let name): "unknown terminal \"\(name)\""
        case .cannotAddress(let name): "terminal \"\(name)\" cannot place its cursor"
        case .failed(let name): "ncurses cannot start on terminal \"\(name)\""
        }
    }
}
