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
            Lists the contacts of the place, of its kecamatan and kota, and those for every place, then the partners and \
            the cameras of the place, as the office file has them.
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
        let contacts = office.areaContacts(of: meant[0].code)
        for contact in contacts { print(json ? object(contact, office).line : line(contact, office, language)) }
        if contacts.isEmpty, !json {
            StandardError.write(
                language.say(
                    "belum ada kontak untuk \(meant[0].name); tambahkan [[contact]] di berkas kantor",
                    en: "no contacts for \(meant[0].name) yet; add [[contact]] to the office file"))
        }
    }

    private func object(_ entry: AreaContact, _ office: Office) -> JSON {
        switch entry {
        case .person(let contact):
            .object([
                ("kind", .text("contact")), ("area", JSON(contact.area)),
                ("area_name", JSON(contact.area.flatMap(office.region.name))), ("role", JSON(contact.role.rawValue)),
                ("name", JSON(contact.name.isEmpty ? nil : contact.name)), ("phone", JSON(contact.phone)),
            ])
        case .partner(let partner):
            .object([
                ("kind", .text("partner")), ("name", JSON(partner.name)),
                ("topics", .array(partner.topics.map(JSON.text))),
                ("contact", JSON(partner.contact.isEmpty ? nil : partner.contact)),
                ("handle", JSON(partner.handle.isEmpty ? nil : partner.handle)), ("agency", JSON(partner.agency)),
            ])
        case .camera(let camera):
            .object([
                ("kind", .text("camera")), ("id", JSON(camera.id)),
                ("name", JSON(camera.name.isEmpty ? nil : camera.name)), ("lat", JSON(camera.point.latitude)),
                ("lon", JSON(camera.point.longitude)), ("url", JSON(camera.url)),
            ])
        }
    }

    /// `lurah  Cikini  Nama  0800...`
    private func line(_ entry: AreaContact, _ office: Office, _ language: Language) -> String {
        let words: [String] =
            switch entry {
            case .person(let contact):
                [
                    Phrase.role(contact.role)[language].string,
                    contact.area.map { office.region.name(ofArea: $0) ?? $0 }
                        ?? language.say("semua tempat", en: "every place"), contact.name,
                ]
            case .partner(let partner):
                [Phrase.partner[language].string, partner.topics.joined(separator: ", "), partner.name]
            case .camera(let camera): [Phrase.camera[language].string, camera.id, camera.name]
            }
        return (words + [entry.reach]).filter { !$0.isEmpty }.map { SafeText(sanitizing: $0, limit: 200).string }
            .joined(separator: "  ")
    }
}
