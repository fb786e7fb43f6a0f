import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import PlainText

struct ContactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts", abstract: "Whom to call about a place.",
        discussion: """
            Lists the contacts of the place, of its kecamatan and kota, and those for every place, as the office file \
            has them.
            """)

    @OptionGroup var database: DatabaseOptions
    @Argument(help: "A kelurahan, kecamatan or kota, by its code or name; \"cikini, menteng\" names the kecamatan too.")
    var area: [String]
    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        let office = try await database.openExisting().office()
        let language = database.speech.language
        let words = area.joined(separator: " ")
        let meant = office.areas(meant: words)
        guard meant.count == 1 else {
            let names = meant.prefix(6).map { "\($0.name) (\($0.code))" }.joined(separator: "; ")
            throw CommandFailure(
                .refused,
                meant.isEmpty
                    ? "tidak ada tempat \"\(words)\"; lihat `piket region list`" : "\"\(words)\" bisa berarti \(names)",
                en: meant.isEmpty
                    ? "no place \"\(words)\"; see `piket region list`" : "\"\(words)\" may mean \(names)")
        }
        let contacts = office.contacts(of: meant[0].code)
        for contact in contacts { print(json ? object(contact, office).line : line(contact, office, language)) }
        if contacts.isEmpty, !json {
            StandardError.write(
                language.say(
                    "belum ada kontak untuk \(meant[0].name); tambahkan [[contact]] di berkas kantor",
                    en: "no contacts for \(meant[0].name) yet; add [[contact]] to the office file"))
        }
    }

    private func object(_ contact: Contact, _ office: Office) -> JSON {
        .object([
            ("area", JSON(contact.area)), ("area_name", JSON(contact.area.flatMap(office.region.name))),
            ("role", JSON(contact.role.rawValue)), ("name", JSON(contact.name.isEmpty ? nil : contact.name)),
            ("phone", JSON(contact.phone)),
        ])
    }

    /// `lurah  Cikini  Nama  0800...`
    private func line(_ contact: Contact, _ office: Office, _ language: Language) -> String {
        let place =
            contact.area.map { office.region.name(ofArea: $0) ?? $0 } ?? language.say("semua tempat", en: "every place")
        return [Phrase.role(contact.role)[language].string, place, contact.name, contact.phone]
            .filter { !$0.isEmpty }.map { SafeText(sanitizing: $0, limit: 200).string }.joined(separator: "  ")
    }
}
