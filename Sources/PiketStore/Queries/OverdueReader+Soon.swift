import GRDB
import PiketDomain

extension OverdueReader {
    struct Soon {
        var id: Int64
        var isBacklog: Bool
        var limit: Instant
        var clock: Clock
    }

    /// Open cases of a selection with a deadline due soon and none broken, with the nearest of them, in no order. Cost:
    /// linear in the cases due by the end of the next office day.
    func soon(selection: SQLCondition) throws -> [Soon] {
        let now = sight.now.seconds
        let rows = try unmet([
            SQLCondition(
                "c.due_order >= ? AND c.due_order <= ?", [now, sight.office.warningEnd(at: sight.now).seconds]),
            selection,
            // Hours warn in their last fifth: plain arithmetic leaves most of them out.
            SQLCondition(
                "(d.kind <> 'jam' OR d.promised IS NOT NULL OR d.due - min(d.units / 5, 7200) <= ?)", [now]),
        ])
        var found: [Soon] = []
        while let row = try rows?.next() {
            let deadline = try DeadlineRow.deadline(row, at: 3, profile: row[2], office: sight.office)
            guard deadline.isDueSoon(at: sight.now), let limit = deadline.limit else { continue }
            let id: Int64 = row[0]
            if let last = found.last, last.id == id {
                guard limit < last.limit else { continue }
                found.removeLast()
            }
            found.append(Soon(id: id, isBacklog: row[1], limit: limit, clock: deadline.clock))
        }
        return found
    }
}
