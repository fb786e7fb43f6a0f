import Foundation
import PiketDomain

/// The notes that servers put into a request, in the lists `notes`, `comments` or `updates`: what its reporter wrote later,
/// and what was noted about it; and its `status_notes`.
struct Open311Notes {
    private let times: TimeReader
    private let record: IntakeRecord

    static let lists: Set = ["notes", "comments", "updates"]
    /// Words by which a server says that the reporter wrote it.
    private static let reporters: Set<String> = [
        "reporter", "requestor", "requester", "citizen", "customer", "pelapor", "warga",
    ]
    private static let mostNotes = 500

    init(times: TimeReader, _ record: IntakeRecord) {
        self.times = times
        self.record = record
    }

    /// - Parameter fallback: the time of notes that tell none; nil: the request's own.
    func read(_ raw: RawRecord, at fallback: Instant?) -> [IntakeReply] {
        var found: [IntakeReply] = []
        for (name, value) in zip(raw.headings.names, raw.values) where value.first == "[" {
            let last = name.split(separator: ".").last.map(String.init) ?? name
            guard Self.lists.contains(last) else { continue }
            // A list that cannot be read stays with the record as it is.
            let list = try? JSONSerialization.jsonObject(with: Data(value.utf8)) as? [Any]
            let notes = (list ?? []).prefix(Self.mostNotes).compactMap { $0 as? [String: Any] }
            found += notes.compactMap { note($0, at: fallback ?? record.receivedAt) }
        }
        return found + statusNotes(raw, at: fallback ?? record.receivedAt)
    }

    /// What the server says of the state, once for the same words. A state's own word, as our exports have it, says nothing.
    private func statusNotes(_ raw: RawRecord, at instant: Instant) -> [IntakeReply] {
        guard let column = raw.headings.names.firstIndex(of: "status_notes") else { return [] }
        let words = raw.values[column].trimmingBlanks
        guard !words.isEmpty, Status(rawValue: words) == nil else { return [] }
        return [
            IntakeReply(
                channel: record.channel,
                externalID: FingerprintMaker.id(of: "\(record.externalID)\nstatus_notes\n\(words)"), at: instant,
                text: words, isVouched: false)
        ]
    }

    private func note(_ fields: [String: Any], at fallback: Instant) -> IntakeReply? {
        func text(_ names: String...) -> String {
            for name in names {
                switch fields[name] {
                case let text as String where !text.trimmingBlanks.isEmpty: return text.trimmingBlanks
                case let number as NSNumber: return number.stringValue
                default: continue
                }
            }
            return ""
        }
        let told = text("datetime", "updated_datetime", "created_at", "date", "time")
        let words = text("description", "comment", "text", "note", "body")
        let summary = text("summary", "title")
        let rating = FilterVocabulary.standard.rating(text("rating"))
        let body = [summary, words].filter { !$0.isEmpty }.joined(separator: "\n")
        guard !body.isEmpty || rating != nil else { return nil }
        let at = ((try? times.read(told)) ?? nil) ?? fallback
        let contact = [text("phone"), text("email", "contact")].filter { !$0.isEmpty }.joined(separator: ", ")
        let name = text("name", "author", "first_name")
        let role = text("author_type", "role", "type", "by").lowercased()
        let id = text("update_id", "note_id", "comment_id", "id")
        let isByReporter = Self.reporters.contains(role)
        let isSigned = !isByReporter && !(contact.isEmpty && name.isEmpty)
        return IntakeReply(
            channel: record.channel,
            externalID: id.isEmpty ? FingerprintMaker.id(of: "\(record.externalID)\n\(at.seconds)\n\(body)") : id,
            at: at,
            text: body, rating: rating, sender: isSigned ? Reporter(name: name, contact: contact) : nil,
            isVouched: isByReporter)
    }
}
