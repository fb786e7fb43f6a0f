import ArgumentParser
import PiketDesk
import PiketDomain

/// Words to and from the citizen, and among officers.
struct AnswerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "answer", abstract: "Answer the citizen.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "The answer; - reads standard input.")
    var text: String?
    @Option(help: "Send a prepared answer by its code, filled from the complaint.")
    var prepared: String?
    @OptionGroup var personal: PersonalDataOptions
    @OptionGroup var letter: LetterOptions

    func validate() throws {
        guard (text == nil) != (prepared == nil) else {
            throw ValidationError("pakai --text atau --prepared, salah satu", en: "use either --text or --prepared")
        }
    }

    func run() async throws {
        let letter = try letter.letter()
        let run = try await ActRun(options)
        let text = try await words(run)
        try await run.perform([id], .answer(text, letter: letter, prepared: prepared), personal.manner)
    }
}

extension AnswerCommand {
    /// What was typed, else the prepared text with the complaint's facts in it.
    private func words(_ run: ActRun) async throws -> String {
        guard let prepared else { return ActArguments.text(text ?? "") }
        guard let answer = run.office.answer(prepared) else { throw run.failure(.unknownAnswer(prepared), id) }
        let complaint = try await run.file(id).complaint
        return PreparedText(answer.text).filled(PreparedFacts(complaint, office: run.office, viewer: run.viewer))
    }
}

/// An answer is checked before it leaves: for the reporter's name, contact and NIK.
struct PersonalDataOptions: ParsableArguments {
    @Flag(help: "Even if the answer tells the reporter's name, contact or NIK.")
    var despitePersonalData = false

    var manner: DeskClerk.Manner { DeskClerk.Manner(isDespitePersonalData: despitePersonalData) }
}

struct DraftCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Prepare an answer that somebody else sends.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "The draft; - reads standard input.")
    var text: String
    @OptionGroup var letter: LetterOptions

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) throws -> DeskAct {
        .draft(ActArguments.text(text), letter: try letter.letter())
    }
}

struct AskCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Ask the reporter; the solve clock pauses.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "The question; - reads standard input.")
    var text: String

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .ask(ActArguments.text(text)) }
}

struct NoteCommand: CaseCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "A note for colleagues.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "The note; - reads standard input.")
    var text: String

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .note(ActArguments.text(text)) }
}

struct ReplyCommand: CaseCommand {
    static let configuration = CommandConfiguration(commandName: "reply", abstract: "What the reporter wrote back.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "The reply; - reads standard input.")
    var text = ""
    @Option(help: "satisfied or dissatisfied.")
    var rating: Rating?

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .reply(ActArguments.text(text), rating) }
}

struct AcknowledgeCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Take note of a known breach.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "What is known of it.")
    var text: String

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .acknowledge(ActArguments.text(text)) }
}

struct EvidenceCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Link a picture from before or after the work.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Argument(help: "The picture's address.")
    var url: String
    @Option(help: "before or after.")
    var kind: EvidenceKind

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .addEvidence(url: url, kind) }
}

extension Rating: ExpressibleByArgument {}
extension EvidenceKind: ExpressibleByArgument {}
