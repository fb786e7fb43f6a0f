import ArgumentParser
import PiketDesk
import PiketDomain

/// Who has a case, and what it is about.
struct AssignCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Give complaints to an officer or an agency.")

    @OptionGroup var options: ActOptions
    @OptionGroup var count: CountOptions
    @Argument(help: "Numbers of complaints.")
    var ids: [Int64]
    @Option(help: "A login, or opd:CODE.")
    var to: String
    @Option(help: "Why; needed where it is somebody else's.")
    var reason = ""
    @OptionGroup var letter: LetterOptions

    var typedCount: CountOptions? { count }
    func numbers() -> [Int64] { ids }
    func act(_ run: ActRun) throws -> DeskAct {
        .assign(to: ActArguments.receiver(to), reason: reason, letter: try letter.letter())
    }
}

struct TakeCommand: CaseCommand {
    static let configuration = CommandConfiguration(commandName: "take", abstract: "Take complaints yourself.")

    @OptionGroup var options: ActOptions
    @OptionGroup var count: CountOptions
    @Argument(help: "Numbers of complaints.")
    var ids: [Int64]

    var typedCount: CountOptions? { count }
    func numbers() -> [Int64] { ids }
    func act(_ run: ActRun) -> DeskAct { .take }
}

struct CategoriseCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "categorise", abstract: "Say what a complaint is about.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "The category's code.")
    var code: String

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .categorise(code) }
}

struct PlaceCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: "Say which kelurahan a complaint is about.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "The kelurahan's code, or its name where only one bears it.")
    var kelurahan: String
    @Option(help: "Its kecamatan, where several have that name.")
    var kecamatan: String?

    func numbers() -> [Int64] { [id] }

    func act(_ run: ActRun) -> DeskAct {
        let told = PlaceIndex.Query(code: kelurahan, kelurahan: kelurahan, kecamatan: kecamatan)
        guard case .place(let code, _) = run.office.placeIndex.match(told) else { return .place(kelurahan) }
        return .place(code)
    }
}

struct SupportCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "support", abstract: "Ask another agency for help, or write down its reply; the lead agency stays."
    )

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "opd:CODE.")
    var to: String
    @Option(help: "What is asked; - reads standard input.")
    var request: String?
    @Option(help: "What it replied to what was asked; - reads standard input.")
    var reply: String?
    @Option(help: "The last day to reply, 2026-11-30.")
    var due: String?

    func numbers() -> [Int64] { [id] }
    func validate() throws {
        guard (request == nil) != (reply == nil) else {
            throw ValidationError("pakai --request atau --reply, salah satu", en: "use either --request or --reply")
        }
        guard due == nil || reply == nil else {
            throw ValidationError("--due hanya untuk --request", en: "--due belongs to --request")
        }
    }

    func act(_ run: ActRun) throws -> DeskAct {
        let agency = try ActArguments.agency(to)
        if let reply { return .supportReply(agency: agency, text: ActArguments.text(reply)) }
        return .support(
            agency: agency, request: ActArguments.text(request ?? ""), due: try due.map(ActArguments.date))
    }
}

struct DangerCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "danger", abstract: "Danger to life: 112 was called.",
        discussion: "Piket calls nobody. It records the call and raises the complaint to an emergency.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .endanger }
}
