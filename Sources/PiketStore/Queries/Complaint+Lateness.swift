import PiketDomain
import PlainText

/// What lists and figures ask of a case at an instant; nothing of it is stored.
extension Complaint {
    /// When the earliest unmet deadline breaks, which lists sort by: the later of due and promised. A closed case has none.
    var nextDue: Instant? { nextDeadline?.limit }

    var nextDeadline: Deadline? { status.isOpen ? deadlines.next : nil }

    func isOverdue(at now: Instant) -> Bool { status.isOpen && deadlines.hasBroken(at: now) }

    /// A deadline is due soon and none is broken.
    func isDueSoon(at now: Instant) -> Bool {
        status.isOpen && !deadlines.hasBroken(at: now) && deadlines.contains { $0.isDueSoon(at: now) }
    }

    /// The nearest deadline due soon of a case that is not late.
    func soonest(at now: Instant) -> Deadline? {
        guard isDueSoon(at: now) else { return nil }
        return deadlines.filter { $0.isDueSoon(at: now) }.min { ($0.limit ?? now) < ($1.limit ?? now) }
    }

    /// Awaiting, and no officer has acted on it.
    var isUntouched: Bool { status == .awaiting && !isTouched }

    /// The broken deadline with the largest multiple of its allowance; nil if the case is not overdue.
    func worst(at now: Instant) -> (deadline: Deadline, x: Double)? {
        guard status.isOpen else { return nil }
        var worst: (deadline: Deadline, x: Double)?
        for deadline in deadlines where deadline.isBroken(at: now) {
            let x = deadline.lateness(at: now) ?? 0
            if let found = worst, found.x >= x { continue }
            worst = (deadline, x)
        }
        return worst
    }

    /// The words a list shows: the beginning of the masked text, or of the title if there is no text.
    var gist: SafeText { Self.gist(text: text.string, title: title.string) }

    static let gistLength = 160

    static func gist(text: String, title: String) -> SafeText {
        let words = text.isEmpty ? title : text
        if words.utf8.count <= gistLength { return SafeText(sanitizing: words) }
        return SafeText(sanitizing: String(String.UnicodeScalarView(words.unicodeScalars.prefix(gistLength))))
    }
}

extension Complaint {
    /// Open, not late, and the first unmet promise breaks within the hour.
    func isDueWithinHour(of now: Instant) -> Bool {
        guard let limit = nextDeadline?.limit else { return false }
        return limit >= now && limit <= now + 3600
    }
}

extension Headline {
    /// Local days that the header's share of answers looks back, today with them.
    static let trendDays = 14
}

extension GroupCount {
    static func largestFirst(_ a: GroupCount, _ b: GroupCount) -> Bool {
        (b.open, b.total, a.code) < (a.open, a.total, b.code)
    }
}
