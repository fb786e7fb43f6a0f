import Foundation
import PiketDesk
import PiketDomain
import PiketUI
import PiketViewModels

/// A call as it is being written down at the command line: each word is looked up as soon as it is said.
struct IntakeForm {
    let office: Office
    let language: Language
    private(set) var notes: CallNotes

    /// - Parameter openedAt: when the command was started: the call counts as received then.
    init(office: Office, language: Language, openedAt: Instant) {
        self.office = office
        self.language = language
        // Whoever phones has no number of another system: a random one keeps the report apart from all others.
        notes = CallNotes(id: "piket-" + UUID().uuidString.lowercased().prefix(13), openedAt: openedAt)
    }

    mutating func set(_ change: (inout CallNotes) -> Void) { change(&notes) }

    /// Errors: `CommandFailure` that names the known ones.
    mutating func setChannel(_ word: String) throws {
        guard office.meantChannel(word) != nil || office.description.channels.isEmpty else {
            throw unknown(word, among: office.description.channels.map(\.code), "kanal", en: "channel")
        }
        notes.channel = word
    }

    mutating func setCategory(_ word: String) throws {
        guard office.meantCategory(word) != nil else {
            throw unknown(word, among: office.description.categories.map(\.code), "kategori", en: "category")
        }
        notes.category = word
    }

    /// Errors: `CommandFailure` if it is over the cap of texts.
    mutating func setText(_ text: String) throws {
        guard text.count <= Desk.textLimit else {
            throw CommandFailure(.refused, ActLine.refused(.textTooLong(limit: Desk.textLimit), language))
        }
        notes.text = text
    }

    /// A code, a whole name, or its beginning, where that leaves one place. Errors: `CommandFailure` with what it could
    /// be, or what is written nearly so.
    mutating func setPlace(_ word: String) throws {
        let search = PlaceSearch(office.region)
        let meant = search.meant(word)
        guard meant.count != 1 else {
            notes.kelurahan = word
            return
        }
        let (likely, near) = (meant.isEmpty ? search.found(word) : meant, search.near(word))
        guard likely.isEmpty else {
            throw CommandFailure(
                .refused, "\"\(word)\" bisa berarti \(names(likely))", en: "\"\(word)\" may mean \(names(likely))")
        }
        guard near.isEmpty else {
            throw CommandFailure(
                .refused, "tidak ada kelurahan \"\(word)\"; mungkin \(names(near))",
                en: "no kelurahan \"\(word)\"; perhaps \(names(near))")
        }
        throw CommandFailure(
            .refused, "tidak ada kelurahan \"\(word)\"; lihat `piket region list`",
            en: "no kelurahan \"\(word)\"; see `piket region list`")
    }

    /// Open cases that may tell the same; nil: too little was said.
    var similar: QueueQuery? {
        let place = PlaceSearch(office.region).meant(notes.kelurahan)
        let filter = Filter.similar(
            kelurahan: place.count == 1 ? place[0].code : nil, category: office.meantCategory(notes.category)?.code,
            text: notes.text + " ")
        return filter.map { QueueQuery(filter: $0, sort: .received, isDescending: true, limit: 8) }
    }

    private func names(_ places: [Place]) -> String {
        places.prefix(6).map { "\($0.name), \($0.kecamatan)" }.joined(separator: "; ")
    }

    private func unknown(
        _ word: String, among codes: [String], _ indonesian: String, en english: String
    ) -> CommandFailure {
        let codes = codes.prefix(20).joined(separator: ", ")
        return CommandFailure(
            .refused, "\(indonesian) \"\(word)\" tidak dikenal; ada \(codes)",
            en: "unknown \(english) \"\(word)\"; there are \(codes)")
    }
}
