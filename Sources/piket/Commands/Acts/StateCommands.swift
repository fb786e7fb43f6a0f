import ArgumentParser
import PiketDesk
import PiketDomain

struct VerifyCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Complaints are real and ours.")

    @OptionGroup var options: ActOptions
    @Argument(help: "Numbers of complaints.")
    var ids: [Int64]

    func numbers() -> [Int64] { ids }
    func act(_ run: ActRun) -> DeskAct { .verify }
}

struct MergeCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "A complaint is a duplicate of another.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The duplicate's number.")
    var id: Int64
    @Argument(help: "The number of the one that stays.")
    var parent: Int64

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .merge(into: parent) }
}

struct DismissCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss", abstract: "Archive a complaint that is none: spam, prank or wrong_number.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "spam, prank or wrong_number.")
    var kind: Dismissal

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .dismiss(kind) }
}

struct ReviewCommand: CaseCommand {
    enum Verdict: String, CaseIterable, ExpressibleByArgument {
        case approve
        case sendBack = "return"
    }

    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Decide what an officer asked for, else finished work.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "approve or return.")
    var verdict: Verdict
    @Option(help: "Why; needed to return.")
    var reason = ""

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .review(approved: verdict == .approve, reason: reason) }
}

extension Dismissal: ExpressibleByArgument {}
