import ArgumentParser
import Foundation
import Glibc
import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// Writes down a complaint that was phoned in.
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write down a complaint that was phoned in.",
        discussion: """
            At a terminal it asks for what was not said. It counts as received when the command was started. Ends with \
            the number to read back and a receipt for the reporter.
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

    func run() async throws {
        let clock = WallClock()
        let received = clock.now
        let store = try await options.database.openOrCreate(now: received)
        let office = try await store.office()
        let language = options.database.speech.language
        let viewer = office.viewer(login: Login.current)
        if let refusal = viewer.refusalOfIntake {
            throw CommandFailure(.refused, ActLine.refused(refusal, language))
        }
        let prompts = Prompts(language: language)
        var form = IntakeForm(office: office)
        try prompts.fill(channel, "Kanal", en: "Channel", isNeeded: office.description.channels.count > 1) {
            try form.setChannel($0)
        }
        try prompts.fill(description.map(ActArguments.text), "Uraian", en: "Report") { try form.setText($0) }
        try prompts.fill(category, "Kategori", en: "Category") { try form.setCategory($0) }
        try prompts.fill(kelurahan, "Kelurahan", en: "Kelurahan") { try form.setPlace($0) }
        try prompts.fill(address, "Alamat, RT/RW", en: "Address") { form.record.address = $0 }
        try prompts.fill(name, "Nama pelapor", en: "Reporter's name") { form.record.reporterName = $0 }
        try prompts.fill(contact, "Kontak pelapor", en: "Reporter's contact") { form.record.reporterContact = $0 }
        form.record.visibility = visibility
        let record = try form.finished(received: received, by: viewer.login)
        if let names = form.newNames { try await store.register(names, now: received) }
        guard case .accepted(let number) = try await store.take([record], now: clock.now).first else {
            throw StoreTrouble.other(path: store.path, detail: "the complaint was not taken in")
        }
        guard let file = try await store.caseFile(number: number, viewer: viewer, now: clock.now) else { return }
        if options.json {
            print(JSON.object(file.complaint.fields(office: office, now: clock.now)).line)
        } else {
            for line in ReceiptText(file, office: office, language: language).lines { print(line) }
        }
    }
}

extension Visibility: ExpressibleByArgument {}

extension Viewer {
    /// Why this viewer writes no complaints down; nil if they do.
    fileprivate var refusalOfIntake: Refusal? {
        guard officer?.isActive == true else { return .unknownLogin(login) }
        return Right.work.roles.contains(where: has) ? nil : .needsRole(Right.work.roles)
    }
}
