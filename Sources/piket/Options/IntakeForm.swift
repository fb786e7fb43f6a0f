import Foundation
import PiketDesk
import PiketDomain
import PiketUI

/// A complaint as it is being written down, its words looked up in the office.
struct IntakeForm {
    let office: Office
    var record: IntakeRecord
    /// A channel the office does not have yet; only where it has none at all.
    private(set) var newNames: IntakeNames?

    init(office: Office) {
        self.office = office
        // Whoever phones has no number of another system: a random one keeps the report apart from all others.
        let id = "piket-" + UUID().uuidString.lowercased().prefix(13)
        record = IntakeRecord(
            channel: office.description.channels.first?.code ?? "telepon", externalID: id,
            fingerprint: Array(id.utf8), receivedAt: Instant(seconds: 0))
        if office.description.channels.isEmpty {
            newNames = IntakeNames()
            newNames?.channels = ["telepon": "Telepon"]
        }
    }

    /// Errors: `CommandFailure` that names the known ones.
    mutating func setChannel(_ word: String) throws {
        record.channel = try code(
            word, among: office.description.channels.map { ($0.code, $0.name) }, "kanal", en: "channel")
    }

    mutating func setCategory(_ word: String) throws {
        record.category = try code(
            word, among: office.description.categories.map { ($0.code, $0.name) }, "kategori", en: "category")
    }

    /// Errors: `CommandFailure` if it is over the cap of texts.
    mutating func setText(_ text: String) throws {
        guard text.count <= Desk.textLimit else {
            throw CommandFailure(
                .refused, ActLine.refused(.textTooLong(limit: Desk.textLimit), SpeechOptions.ofProcess))
        }
        record.text = text
    }

    /// A code, a whole name, or its beginning, where that leaves one place. Errors: `CommandFailure` with what it could be.
    mutating func setPlace(_ word: String) throws {
        let found = places(word)
        guard found.count == 1 else {
            let names = found.prefix(6).map { "\($0.name), \($0.kecamatan)" }.joined(separator: "; ")
            throw CommandFailure(
                .refused,
                found.isEmpty
                    ? "tidak ada kelurahan \"\(word)\"; lihat `piket region list`"
                    : "\"\(word)\" bisa berarti \(names)",
                en: found.isEmpty
                    ? "no kelurahan \"\(word)\"; see `piket region list`" : "\"\(word)\" may mean \(names)")
        }
        (record.kelurahan, record.placeWords) = (found[0].code, word)
    }

    /// Errors: `CommandFailure` if neither text nor category was said.
    func finished(received: Instant, by login: String) throws -> IntakeRecord {
        guard !record.text.allSatisfy(\.isWhitespace) || record.category != nil else {
            throw CommandFailure(
                .refused, "uraian atau kategori wajib; pakai --description atau --category",
                en: "a report or a category is needed; use --description or --category")
        }
        var record = record
        record.receivedAt = received
        record.takenBy = login
        return record
    }

    private func places(_ word: String) -> [Place] {
        if let place = office.place(word) { return [place] }
        let parts = word.split(separator: ",", maxSplits: 1).map { Words.folded($0) }
        guard let name = parts.first, name.count >= 3 else { return [] }
        let inArea = office.region.places.filter { parts.count < 2 || Words.folded($0.kecamatan).hasPrefix(parts[1]) }
        let whole = inArea.filter { Words.folded($0.name) == name }
        return whole.isEmpty ? inArea.filter { Words.folded($0.name).hasPrefix(name) } : whole
    }

    private func code(
        _ word: String, among known: [(code: String, name: String)], _ indonesian: String, en english: String
    ) throws -> String {
        let folded = Words.folded(word)
        if let one = known.first(where: { $0.code == word || Words.folded($0.name) == folded }) { return one.code }
        let codes = known.prefix(20).map(\.code).joined(separator: ", ")
        throw CommandFailure(
            .refused, "\(indonesian) \"\(word)\" tidak dikenal; ada \(codes)",
            en: "unknown \(english) \"\(word)\"; there are \(codes)")
    }
}
