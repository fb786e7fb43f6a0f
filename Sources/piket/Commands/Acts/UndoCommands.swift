import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore

struct UndoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back your newest act, within a minute and if nobody touched the case.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number; without one, your newest act on any.")
    var id: Int64?

    func run() async throws {
        let run = try await ActRun(options)
        try await run.perform(.undo, on: try await run.own(\.undoable, named: id))
    }
}

struct RedoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what you took back.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number; without one, your newest undo on any.")
    var id: Int64?

    func run() async throws {
        let run = try await ActRun(options)
        try await run.perform(.redo, on: try await run.own(\.redoable, named: id))
    }
}

extension ActRun {
    /// The case that was named, else that of one of the viewer's own acts of the last minute. Errors: a refusal if there
    /// is none.
    fileprivate func own(_ wanted: (OwnActs) -> LogEntry?, named number: Int64?) async throws -> Int64 {
        if let number { return number }
        let entries = try await store.acts(by: viewer.login, since: now - Desk.undoWindow, limit: 200)
        guard let number = wanted(OwnActs(entries))?.number else { throw failure(.nothingToUndo, nil) }
        return number
    }
}
