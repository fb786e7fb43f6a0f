import PlainText

/// Which open case a report on the leader's own account repeats: the desk let it lie, and now it is told to the top.
package struct IgnoredCase {
    /// How long ago a report may have come to be what is repeated.
    package static let span: Int64 = 180 * 86_400
    /// Whoever repeats their own report says it in other words.
    private static let likeness = 0.5

    private let record: IntakeRecord
    private let text: String
    /// Numbers the report cites, as they stand there.
    package let cited: [Int64]

    /// nil: the report repeats nothing, since it is old, closed, or came another way.
    package init?(_ record: IntakeRecord, office: Office) {
        guard office.channel(record.channel)?.isLeaders == true, record.status.isOpen, !record.isBacklog else {
            return nil
        }
        self.record = record
        text = Mask.text(record.title + " " + record.text).text
        cited = CaseMention.numbers(in: record.title + "\n" + record.text)
    }

    /// The case that is meant: one that is cited, else the oldest of the reporter's own that tells the same.
    ///
    /// - Parameter candidates: open cases, those that are cited and those of the same reporter.
    package func meant(among candidates: [Complaint]) -> Complaint? {
        let open = candidates.filter { $0.status.isOpen && $0.receivedAt <= record.receivedAt }
        if let named = cited.lazy.compactMap({ number in open.first { $0.number == number } }).first { return named }
        return open.filter { record.receivedAt - $0.receivedAt <= Self.span && tellsTheSame($0) }
            .min { ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id) }
    }

    private func tellsTheSame(_ other: Complaint) -> Bool {
        if TextSketch.likeness(text, other.sketched) >= Self.likeness { return true }
        guard let category = record.category, category == other.category else { return false }
        if let here = record.point, let there = other.point { return here.metres(to: there) <= 250 }
        return record.kelurahan != nil && record.kelurahan == other.kelurahan
    }

    /// What is written in the new case: it goes first.
    package func event(_ ignored: Complaint, in complaint: Complaint, at now: Instant) -> Event {
        let priority = complaint.priority == .normal ? Priority.high : nil
        return Event(
            complaint: complaint.id, version: complaint.version + 1, at: now, actor: .system, act: .repeatFound,
            payload: EventPayload().with(.number, ignored.number).with(.priority, priority?.rawValue))
    }
}
