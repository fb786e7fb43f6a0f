import PiketDomain

/// Which cases may come out otherwise under another description of the office.
enum Affected: Hashable {
    /// Another promise: open cases; closed ones keep what they were held to.
    case open
    /// Other days off or hours on some days: besides, the closed cases a deadline of which ran on one of them.
    case touching(ClosedRange<CivilDate>)

    /// Whether a deadline of a closed case ran on one of the days.
    func holdsClosed(_ complaint: Complaint, zone: Zone) -> Bool {
        guard case .touching(let days) = self, !complaint.status.isOpen else { return false }
        let span = Self.span(days, zone)
        return complaint.deadlines.contains { deadline in
            guard let start = deadline.start, let limit = deadline.limit else { return false }
            return start < span.upperBound && limit >= span.lowerBound
        }
    }

    /// The same as SQL on `complaint`; nil: no closed case. Costs a walk over all deadlines.
    func closedCondition(zone: Zone) -> String? {
        guard case .touching(let days) = self else { return nil }
        let span = Self.span(days, zone)
        return """
            is_open = 0 AND id IN (SELECT complaint FROM deadline WHERE start < \(span.upperBound.seconds)
            AND max(due, ifnull(promised, due)) >= \(span.lowerBound.seconds))
            """
    }

    private static func span(_ days: ClosedRange<CivilDate>, _ zone: Zone) -> Range<Instant> {
        zone.instant(days.lowerBound)..<zone.instant(days.upperBound + 1)
    }
}

extension OfficeDescription {
    /// nil: nothing a case depends on differs.
    func toCompute(under other: OfficeDescription) -> Affected? {
        let days = changedDays(under: other)
        if let first = days.min(), let last = days.max() { return .touching(first...last) }
        return promisesDiffer(from: other) ? .open : nil
    }

    /// By what a closed case is judged when this office becomes `other`: what it promised, on the other's days.
    func judging(on other: OfficeDescription) -> OfficeDescription {
        var judging = self
        judging.holidays = other.holidays
        judging.seasons = other.seasons
        return judging
    }

    /// Days whose entry or season came, went or changed.
    private func changedDays(under other: OfficeDescription) -> Set<CivilDate> {
        let holidays = Set(holidays).symmetricDifference(other.holidays).map(\.date)
        let seasons = Set(seasons).symmetricDifference(other.seasons).flatMap { [$0.season.from, $0.season.to] }
        return Set(holidays + seasons)
    }

    /// Whether a deadline, or what Piket does by itself, could come out otherwise.
    private func promisesDiffer(from other: OfficeDescription) -> Bool {
        zone != other.zone || profile != other.profile || hours != other.hours || jointLeave != other.jointLeave
            || calendars != other.calendars || profiles != other.profiles || escalations != other.escalations
            || categories.map { [$0.code, $0.profile] } != other.categories.map { [$0.code, $0.profile] }
            || channels.map { [$0.code, $0.profile] } != other.channels.map { [$0.code, $0.profile] }
            || (routes != other.routes && (routes + other.routes).contains { $0.profile != nil })
            || agencies.map { [$0.code, $0.calendar, $0.profile] }
                != other.agencies.map { [$0.code, $0.calendar, $0.profile] }
    }
}
