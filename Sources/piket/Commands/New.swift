import ArgumentParser
import Foundation
import Glibc
import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import PlainText

/// Writes down a complaint that was phoned in.
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write down a complaint that was phoned in.",
        discussion: """
            At a terminal it asks for what was not said, shows open complaints like it and asks once more. It counts as \
            received when the command was started. Ends with the number to read back and a receipt for the reporter.
            """)

    @OptionGroup var options: ActOptions
    @Option(help: "The channel's code or name.")
    var channel: String?
    @Option(help: "The category's code or name.")
    var category: String?
    @Option(
        help:
            "The kelurahan's code, or at least three letters of its name; \"cikini, menteng\" names the kecamatan too.")
    var kelurahan: String?
    @Option(help: "What is reported; - reads standard input.")
    var description: String?
    @Option(help: "Street and RT/RW.")
    var address: String?
    @Option(help: "The reporter's name.")
    var name: String?
    @Option(help: "The reporter's telephone number or address.")
    var contact: String?
    @Option(help: "publik, privat, anonim or rahasia; else as the category's promise says.")
    var visibility: Visibility?

    @Option(help: "complaint, suggestion, information, hoax, lost_found or humanitarian.")
    var type: ComplaintType?

    func run() async throws {
        let clock = WallClock()
        let opened = clock.now
        let store = try await options.database.openOrCreate(now: opened)
        let office = try await store.office()
        let language = options.database.speech.language
        let viewer = office.viewer(login: Login.current)
        if let refusal = viewer.refusal(of: .work) {
            throw CommandFailure(.refused, ActLine.refused(refusal, language))
        }
        let notes = try await asked(office: office, viewer: viewer, store: store, opened: opened)
        guard !notes.text.allSatisfy(\.isWhitespace) || !notes.category.isEmpty else {
            throw CommandFailure(
                .refused, "uraian atau kategori wajib; pakai --description atau --category",
                en: "a report or a category is needed; use --description or --category")
        }
        let file: CaseFile?
        do {
            file = try await CallClerk(store: store, login: viewer.login).writeDown(notes, now: clock.now)
        } catch let refusal as Refusal {
            throw CommandFailure(.refused, ActLine.refused(refusal, language))
        }
        // Told to whoever wrote it down, even where the case is not theirs to read.
        if let danger = office.dangers.danger(in: notes.text) {
            StandardError.write(Phrase.call112(danger)[language].string)
        }
        guard let file else { return }
        if options.json {
            print(JSON.object(file.complaint.fields(office: office, now: clock.now)).line)
        } else {
            for line in ReceiptText(file, office: office, language: language).lines { print(line) }
        }
    }

    /// What was said, with what was left out asked for at a terminal. Whoever was asked sees what is like it and agrees.
    private func asked(
        office: Office, viewer: Viewer, store: SQLiteStore, opened: Instant
    ) async throws -> CallNotes {
        let language = options.database.speech.language
        var prompts = Prompts(language: language)
        var form = IntakeForm(office: office, language: language, openedAt: opened)
        form.set {
            $0.type = type ?? .complaint
            $0.visibility = visibility
        }
        try prompts.fill(channel, "Kanal", en: "Channel", isNeeded: office.description.channels.count > 1) {
            try form.setChannel($0)
        }
        try prompts.fill(name, "Nama pelapor", en: "Reporter's name") { name in form.set { $0.name = name } }
        try prompts.fill(contact, "Kontak pelapor", en: "Reporter's contact") { contact in
            form.set { $0.contact = contact }
        }
        try prompts.fill(kelurahan, "Kelurahan", en: "Kelurahan") { try form.setPlace($0) }
        try prompts.fill(address, "Alamat, RT/RW", en: "Address") { address in form.set { $0.address = address } }
        try prompts.fill(category, "Kategori", en: "Category") { try form.setCategory($0) }
        try prompts.fill(description.map(ActArguments.text), "Uraian", en: "Report") { try form.setText($0) }
        guard prompts.hasAsked else { return form.notes }
        if let query = form.similar {
            let similar = try await store.complaints(query, viewer: viewer, now: opened)
            if !similar.isEmpty {
                StandardError.write(language.say("Serupa, masih terbuka:", en: "Similar, still open:"))
            }
            for complaint in similar {
                StandardError.write(ListLine.text(complaint, office: office, language: language, now: opened))
            }
        }
        guard prompts.agrees("Catat pengaduan ini?", en: "Write this complaint down?") else {
            throw CommandFailure(.refused, "tidak dicatat", en: "not written down")
        }
        return form.notes
    }
}

extension Visibility: ExpressibleByArgument {}
extension ComplaintType: ExpressibleByArgument {}
