import ArgumentParser
import PiketDesk
import PiketDomain

/// The time a case is given.
struct PromiseCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise", abstract: "The day the work will be done, said before its deadline.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "The day, 2026-11-30.")
    var date: String
    @Option(help: "Why.")
    var reason = ""

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) throws -> DeskAct { .promise(try ActArguments.date(date), reason: reason) }
}

struct ExtendCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "The extension the law allows, once.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "Why.")
    var reason = ""

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .extend(reason: reason) }
}

struct CompleteCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "The complaint's file is complete: clocks that wait for it start.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .completeFile }
}
