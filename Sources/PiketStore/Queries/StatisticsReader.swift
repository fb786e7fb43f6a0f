import GRDB
import PiketDomain

/// What `piket stats` prints: counts from counters and indexes, shares and medians from one pass over the archive.
struct StatisticsReader {
    let db: Database
    let office: Office
    let now: Instant

    func statistics(days: Int?) throws -> Statistics {
        let sight = Sight(viewer: Viewer(login: "", officer: nil), office: office, now: now)
        let headline = HeadlineReader(db: db, sight: sight)
        let counters = Counters(db: db)
        let late = try lateGroups()
        var statistics = Statistics()
        statistics.open = try counters.byStatus().filter { $0.key.isOpen }.map(\.value).reduce(0, +)
        statistics.overdue = late.count
        statistics.backlog = try headline.count(
            "complaint INDEXED BY open_backlog WHERE is_open = 1 AND is_backlog = 1")
        statistics.dueWithinHour = try headline.dueWithinHour()
        statistics.dueSoon = try OverdueReader(db: db, sight: sight).soon(selection: .always).count
        statistics.untouched = try headline.count(
            "complaint INDEXED BY open_untouched WHERE \(HeadlineReader.untouched)")
        statistics.unplaced = try counters.total("kelurahan")[""] ?? 0
        statistics.dataFaults = try headline.count("complaint INDEXED BY complaint_fault WHERE fault IS NOT NULL")
        try passArchive(days: days).fill(&statistics)
        statistics.silentChannels = try SilenceReader.silent(db, now: now)
        statistics.channels = try ChannelReader(db: db, office: office, now: now).arrivals()
        statistics.byStatus = try statuses(late.byStatus)
        statistics.byChannel = try groups("channel", late.byChannel)
        statistics.byCategory = try groups("category", late.byCategory)
        statistics.byAgency = try groups("agency", late.byAgency)
        statistics.byKelurahan = try groups("kelurahan", late.byKelurahan)
        statistics.engagement = try EngagementReader(db: db, office: office).figures(days: days, now: now)
        let reported = Report.days(days ?? ClosureSigns.usualDays, until: office.zone.date(of: now))
        let reader = ReportReader(db: db, office: office)
        let byAgency = try reader.report(reported, by: .agency, now: now)
        statistics.closureSigns = byAgency.closureSigns
        statistics.byAgencyReport = byAgency
        statistics.byChannelReport = try reader.report(reported, by: .channel, now: now)
        return statistics
    }

    private func passArchive(days: Int?) throws -> ArchiveCounts {
        var counts = ArchiveCounts(days: days, now: now, zone: office.zone)
        let rows = try Row.fetchCursor(
            db, sql: "SELECT status, received_at, first_answer_at, closed_at FROM complaint")
        while let row = try rows.next() {
            counts.add(
                status: try ComplaintRow.code(row[0], in: "status"), receivedAt: Instant(seconds: row[1]),
                answeredAt: (row[2] as Int64?).map(Instant.init(seconds:)),
                closedAt: (row[3] as Int64?).map(Instant.init(seconds:)))
        }
        return counts
    }

    /// Overdue cases, backlog with them, by what they are grouped by.
    private struct LateGroups {
        var count = 0
        var byStatus: [String: Int] = [:]
        var byChannel: [String: Int] = [:]
        var byCategory: [String: Int] = [:]
        var byAgency: [String: Int] = [:]
        var byKelurahan: [String: Int] = [:]
    }

    private func lateGroups() throws -> LateGroups {
        var groups = LateGroups()
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT status, channel, category, agency, kelurahan FROM complaint INDEXED BY open_due
                    WHERE is_open = 1 AND due_order < ?
                    """), arguments: [now.seconds])
        while let row = try rows.next() {
            groups.count += 1
            groups.byStatus[row[0], default: 0] += 1
            groups.byChannel[row[1], default: 0] += 1
            if let code: String = row[2] { groups.byCategory[code, default: 0] += 1 }
            if let code: String = row[3] { groups.byAgency[code, default: 0] += 1 }
            if let code: String = row[4] { groups.byKelurahan[code, default: 0] += 1 }
        }
        return groups
    }

    private func groups(_ topic: String, _ late: [String: Int]) throws -> [GroupCount] {
        let open = try Counters(db: db).open(topic)
        return try Counters(db: db).total(topic).filter { !$0.key.isEmpty }
            .map { code, total in
                GroupCount(code: code, open: open[code] ?? 0, overdue: late[code] ?? 0, total: total)
            }
            .sorted(by: GroupCount.largestFirst)
    }

    private func statuses(_ late: [String: Int]) throws -> [GroupCount] {
        try Counters(db: db).byStatus()
            .map { status, n in
                GroupCount(
                    code: status.rawValue, open: status.isOpen ? n : 0, overdue: late[status.rawValue] ?? 0, total: n)
            }
            .sorted(by: GroupCount.largestFirst)
    }
}
