/// How often prepared texts were sent: answers and questions that name theirs.
package enum PreparedUse {
    /// By code. What was taken back was not sent.
    package static func counts(in events: [Event]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for event in CaseProjection.standing(events) where event.act == .answered || event.act == .asked {
            if let code = event.payload.text(.template) { counts[code, default: 0] += 1 }
        }
        return counts
    }

    /// What the events after `version` added to the counts, or took from them.
    package static func change(in events: [Event], since version: Int) -> [String: Int] {
        counts(in: events).merging(counts(in: events.filter { $0.version <= version }).mapValues { -$0 }) { $0 + $1 }
    }
}

extension Event {
    /// It may change how often a prepared text was sent.
    package var touchesPrepared: Bool {
        act == .undone || ((act == .answered || act == .asked) && payload[.template] != nil)
    }
}
