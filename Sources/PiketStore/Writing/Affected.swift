import PiketDomain

/// Which cases may come out otherwise under another description of the office.
enum Affected: Hashable {
    /// Another promise: open cases; closed ones keep what they were held to.
    case open
    /// Other days off or hours on some days: besides, the closed cases a deadline of which ran on one of them.
    case touching(ClosedRange<CivilDate>)

    func holds(_ complaint: Complaint, zone: Zone) -> Bool {
        if complaint.status.isOpen { return true }
        guard case .touching(let days) = self else { return false }
        let span = Self.span(days, zone)
        return complaint.deadlines.contains { deadline in
            guard let start = deadline.start, let limit = deadline.limit else { return false }
            return start < span.upperBound && limit >= span.lowerBound
        }
    }

    /// As SQL on `complaint`. The closed ones cost a walk over all deadlines.
    func condition(zone: Zone) -> String {
        guard case .touching(let days) = self else { return "is_open = 1" }
        let span = Self.span(days, zone)
        return """
            (is_open = 1 OR id IN (SELECT complaint FROM deadline WHERE start < \(span.upperBound.seconds)
            AND max(due, ifnull(promised, due)) >= \(span.lowerBound.seconds)))
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
            || agencies.map { [$0.code, $0.calendar, $0.profile] }
                != other.agencies.map { [$0.code, $0.calendar, $0.profile] }
    }
}
