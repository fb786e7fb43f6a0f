import PiketDomain

/// Gathers a report, case by case.
struct ReportTally {
    /// What a report asks of a case.
    struct Entry {
        var status: Status
        var receivedAt: Instant
        var answeredAt: Instant?
        var closedAt: Instant?
        var category: String?
        var kelurahan: String?
        var channel: String
        var agency: String?
        var assignee: String?
        /// Of the promise to solve.
        var due: Instant?
        var promised: Instant?
        var metAt: Instant?
    }

    private let days: ClosedRange<CivilDate>
    private let grouping: Report.Grouping
    private let zone: Zone
    private let cutoff: Instant
    private var now: FiguresTally
    private var before: FiguresTally
    private var categories: [String?: FiguresTally.Pair] = [:]
    private var groups: [String?: FiguresTally.Pair] = [:]
    private var kelurahan: [String: [Int64]] = [:]
    private var agencies: [String: [Int64]] = [:]
    private var ages = Report.ageSteps.map { _ in 0 }
    /// Of the period and of the one before; filled where the report is by agency.
    var closures: [ClosureTally]

    init(days: ClosedRange<CivilDate>, grouping: Report.Grouping, zone: Zone, present: Instant) {
        self.days = days
        self.grouping = grouping
        self.zone = zone
        now = FiguresTally(days, zone: zone, present: present)
        before = FiguresTally(Report.before(days), zone: zone, present: present)
        cutoff = now.period.upperBound
        closures = [now, before].map { ClosureTally(period: $0.period) }
    }

    /// From when on cases received or closed are asked for.
    var from: Instant { before.period.lowerBound }

    mutating func add(_ entry: Entry) {
        now.add(entry)
        before.add(entry)
        groups[entry.code(grouping), default: FiguresTally.Pair(now, before)].add(entry)
        categories[entry.category, default: FiguresTally.Pair(now, before)].add(entry)
        if now.isLeft(entry) {
            let age = zone.date(of: cutoff - 1) - zone.date(of: entry.receivedAt)
            if let step = Report.ageSteps.lastIndex(where: { $0 <= age }) { ages[step] += 1 }
        }
        if let seconds = now.solveSeconds(entry) {
            if let code = entry.kelurahan { kelurahan[code, default: []].append(seconds) }
            if let code = entry.agency { agencies[code, default: []].append(seconds) }
        }
    }

    var report: Report {
        var report = Report(days: days, cutoff: cutoff)
        (report.now, report.before, report.ages) = (now.figures, before.figures, ages)
        report.categories = Array(
            Self.groups(categories).filter { $0.now.arrived > 0 }.prefix(Report.mostCategories))
        report.groups = Self.groups(groups)
        if grouping == .agency { tell(closures.map { $0.result() }, in: &report) }
        report.kelurahanPaces = Self.paces(kelurahan)
        report.agencyPaces = Self.paces(agencies)
        return report
    }

    /// An agency that closed cases and has none now is told too.
    private func tell(_ closures: [[ClosureSigns]], in report: inout Report) {
        let byCode = closures.map { signs in Dictionary(uniqueKeysWithValues: signs.map { ($0.code, $0) }) }
        func pair(_ code: String) -> Report.Closures {
            let found = byCode.map { $0[code] ?? ClosureSigns(code: code) }
            return Report.Closures(now: found[0], before: found[1])
        }
        for index in report.groups.indices { report.groups[index].closures = report.groups[index].code.map(pair) }
        let told = Set(report.groups.compactMap(\.code))
        let others = closures.joined().filter { $0.closed > 0 && !told.contains($0.code) }.map(\.code)
        report.groups += Set(others).sorted().map {
            Report.Group(code: $0, now: Report.Figures(), before: Report.Figures(), closures: pair($0))
        }
        report.closures = Report.Closures(now: .sum(closures[0]), before: .sum(closures[1]))
    }

    private static func groups(_ tallies: [String?: FiguresTally.Pair]) -> [Report.Group] {
        tallies.map { Report.Group(code: $0.key, now: $0.value.now.figures, before: $0.value.before.figures) }
            .filter { $0.now.arrived + $0.now.done + $0.now.otherwise + $0.now.left + $0.before.arrived > 0 }
            .sorted { ($1.now.arrived, $1.now.left, $0.code ?? "") < ($0.now.arrived, $0.now.left, $1.code ?? "") }
    }

    private static func paces(_ times: [String: [Int64]]) -> [Report.Pace] {
        times.compactMap { code, seconds in
            guard seconds.count >= Report.leastForPace, let median = Median.of(seconds) else { return nil }
            return Report.Pace(code: code, median: median, n: seconds.count)
        }.sorted { ($0.median, $0.code) < ($1.median, $1.code) }
    }
}

extension ReportTally.Entry {
    fileprivate func code(_ grouping: Report.Grouping) -> String? {
        switch grouping {
        case .agency: agency
        case .kecamatan: kelurahan.map(PlaceCode.kecamatan(of:))
        case .category: category
        case .channel: channel
        case .officer: assignee
        }
    }
}
