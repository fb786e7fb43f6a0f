import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore

struct UndoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back your newest act, within a minute and where nobody touched the case since.",
        discussion: "An act on several complaints at once is taken back on all of them.")

    @OptionGroup var own: OwnActOptions

    func run() async throws {
        try await own.perform(.undo, none: .nothingToUndo) { run in
            OwnActs(try await run.ownActs()).undoable
        }
    }
}

struct RedoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what you took back.",
        discussion: "What was taken back on several complaints at once is done again on all of them.")

    @OptionGroup var own: OwnActOptions

    func run() async throws {
        try await own.perform(.redo, none: .nothingToRedo) { run in
            let desk = Desk(office: run.office)
            var entries: [LogEntry] = []
            for number in OwnActs(try await run.ownActs()).touchedByUndo {
                let file = try await run.file(number)
                guard let undone = desk.redoable(in: file, by: run.viewer, now: run.now) else { continue }
                entries.append(LogEntry(event: undone, number: number))
            }
            // What was taken back last is done again first.
            return OwnActs.cases(of: entries.max { $0.event.id < $1.event.id }, among: entries)
        }
    }
}

/// Which of one's own acts is meant.
struct OwnActOptions: ParsableArguments {
    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number; without one, the newest on any.")
    var id: Int64?

    /// - Parameters:
    ///   - refusal: what is said where there is none.
    ///   - cases: of the newest one.
    func perform(
        _ act: DeskAct, none refusal: Refusal, cases: (ActRun) async throws -> [Int64]
    ) async throws {
        let run = try await ActRun(options)
        let numbers = if let id { [id] } else { try await cases(run) }
        guard !numbers.isEmpty else { throw run.failure(refusal, nil) }
        try await run.perform(numbers, act)
    }
}

extension ActRun {
    /// The viewer's acts of the last minute, as many as an order can have cases and more; newest first.
    fileprivate func ownActs() async throws -> [LogEntry] {
        try await store.acts(by: viewer.login, since: now - Desk.undoWindow, limit: 10_000)
    }
}
