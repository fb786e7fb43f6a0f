import ArgumentParser
import PiketDesk
import PiketDomain

/// A state by its name, with what that state needs.
struct StateCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "state", abstract: "Set the state of complaints.",
        discussion: """
            piket state 10422 10431 proses
            piket state 10422 ditolak --reason "bukan di kota ini"
            piket state 10422 referred --receiver "PLN UP3 Menteng" --number 88121 --reason "kabel milik PLN"

            The state is a code, or its Indonesian or English word. Which states a state leads to is the desk's rule; \
            what is not allowed is refused.
            """)

    @OptionGroup var options: ActOptions
    @OptionGroup var count: CountOptions
    @Argument(
        help: ArgumentHelp("Numbers of complaints, then the new state.", valueName: "id... state"),
        completion: .list(Status.allCases.map(\.rawValue)))
    var words: [String]
    @Option(help: "Why.")
    var reason = ""
    @Option(help: "For referred: who takes it.")
    var receiver: String?
    @Option(help: "For referred: the number of the receipt.")
    var number: String?
    @Option(help: "For duplicate: the number of the complaint that stays.")
    var parent: Int64?
    @Option(help: "For archived: spam, prank or wrong_number.")
    var kind: Dismissal?
    @Option(help: "For awaiting_reporter: the question; - reads standard input.")
    var text: String?
    @Option(help: "For assigned: opd:CODE.")
    var to: String?

    func validate() throws {
        guard words.count > 1 else {
            throw ValidationError("sebut nomor dan status barunya", en: "name numbers and the new state")
        }
    }

    var typedCount: CountOptions? { count }
    func numbers() throws -> [Int64] { try words.dropLast().map(ActArguments.number) }

    func act(_ run: ActRun) throws -> DeskAct {
        let word = words[words.count - 1]
        let vocabulary = FilterVocabulary(officeStates: run.office.description.states)
        guard let status = vocabulary.status(word) else {
            let known = Status.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                "status \"\(word)\" tidak dikenal; pakai \(known)", en: "unknown state \"\(word)\"; use \(known)")
        }
        switch status {
        case .referred:
            guard let receiver, let number else { throw run.failure(.receiverMissing, nil) }
            return .refer(receiver: receiver, number: number, reason: reason)
        case .duplicate:
            guard let parent else {
                throw CommandFailure(
                    .refused, "sebut pengaduan yang tetap dengan --parent", en: "name the one that stays with --parent")
            }
            return .merge(into: parent)
        case .archived where kind != nil: return kind.map(DeskAct.dismiss) ?? .setState(status, reason: reason)
        case .awaitingReporter where text != nil: return .ask(ActArguments.text(text ?? ""))
        case .assigned where to != nil: return .assign(to: .agency(try ActArguments.agency(to ?? "")), reason: reason)
        default: return .setState(status, reason: reason)
        }
    }
}
