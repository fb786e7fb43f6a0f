import ArgumentParser
import PiketDesk
import PiketDomain

/// A command that does one act to one case or several.
protocol CaseCommand: AsyncParsableCommand {
    var options: ActOptions { get }
    /// The complaints' numbers. Errors: `ValidationError`.
    func numbers() throws -> [Int64]
    /// What is done. Errors: `ValidationError`, `CommandFailure` if something it needs was not said.
    func act(_ run: ActRun) throws -> DeskAct
}

extension CaseCommand {
    func run() async throws {
        let numbers = try numbers()
        let run = try await ActRun(options)
        try await run.perform(numbers, try act(run))
    }
}
