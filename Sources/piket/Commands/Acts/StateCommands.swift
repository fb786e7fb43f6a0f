import ArgumentParser
import PiketDesk
import PiketDomain

struct VerifyCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Complaints are real and ours.")

    @OptionGroup var options: ActOptions
    @OptionGroup var count: CountOptions
    @Argument(help: "Numbers of complaints.")
    var ids: [Int64]

    var typedCount: CountOptions? { count }
    func numbers() -> [Int64] { ids }
    func act(_ run: ActRun) -> DeskAct { .verify }
}

struct MergeCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Complaints are duplicates of another, or reports of one incident.",
        discussion: """
            `merge ID PARENT` merges one, `merge ID... --into PARENT` many as one order that undo takes back whole. What is \
            answered on the parent goes to the reporters of all that were merged into it.
            """)

    @OptionGroup var options: ActOptions
    @OptionGroup var count: CountOptions
    @Argument(help: "The duplicates' numbers; without --into one, then that of the one that stays.")
    var ids: [Int64]
    @Option(help: "The number of the one that stays.")
    var into: Int64?

    var typedCount: CountOptions? { count }

    func validate() throws {
        guard into != nil || ids.count == 2 else {
            throw ValidationError(
                "sebut induknya: merge NO INDUK, atau merge NO... --into INDUK",
                en: "name the one that stays: merge ID PARENT, or merge ID... --into PARENT")
        }
    }

    func numbers() -> [Int64] { into.map { parent in ids.filter { $0 != parent } } ?? Array(ids.prefix(1)) }
    func act(_ run: ActRun) -> DeskAct { .merge(into: into ?? ids[1]) }
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

struct ReviewCommand: AsyncParsableCommand {
    enum Verdict: String, CaseIterable, ExpressibleByArgument {
        case approve
        case sendBack = "return"
    }

    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case request, draft, work

        var reviewed: ReviewSubject {
            switch self {
            case .request: .request(nil)
            case .draft: .draft
            case .work: .work
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Decide what an officer asked for, a prepared answer, or finished work.",
        discussion: """
            Without --of it decides the oldest request that can still be granted, else the prepared answer, else the \
            finished work, and says which, and what still waits. A request that can no longer be granted is only returned.
            """)

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "approve or return.")
    var verdict: Verdict
    @Option(help: "What is decided, where several wait: request, draft or work.")
    var of: Subject?
    @Option(help: "Why; needed to return.")
    var reason = ""
    @OptionGroup var personal: PersonalDataOptions

    func run() async throws {
        try await ActRun(options).perform(
            [id], .review(approved: verdict == .approve, reason: reason, of: of?.reviewed), personal.manner)
    }
}

extension Dismissal: ExpressibleByArgument {}
