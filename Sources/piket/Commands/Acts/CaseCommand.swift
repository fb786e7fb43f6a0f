import ArgumentParser
import PiketDesk
import PiketDomain

/// A command that does one act to one case or several.
protocol CaseCommand: AsyncParsableCommand {
    var options: ActOptions { get }
    /// The complaints' numbers. Errors: `ValidationError`.
    func numbers() throws -> [Int64]
    /// For commands on several cases: how many they are, typed.
    var typedCount: CountOptions? { get }
    /// What is done. Errors: `ValidationError`, `CommandFailure` if something it needs was not said.
    func act(_ run: ActRun) throws -> DeskAct
}

extension CaseCommand {
    var typedCount: CountOptions? { nil }

    func run() async throws {
        let numbers = try numbers().reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
        let run = try await ActRun(options)
        let act = try act(run)
        try typedCount?.confirm(numbers.count, run.language)
        try await run.perform(numbers, act)
    }
}
