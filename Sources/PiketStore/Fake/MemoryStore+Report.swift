package import PiketDomain

extension MemoryStore {
    package func report(_ days: ClosedRange<CivilDate>, by grouping: Report.Grouping, now: Instant) throws -> Report {
        var tally = ReportTally(days: days, grouping: grouping, zone: desk.zone, present: now)
        for complaint in cases.values.map(\.current) {
            let solve = complaint.deadlines.first { $0.clock == .solve }
            tally.add(
                ReportTally.Entry(
                    status: complaint.status, receivedAt: complaint.receivedAt, answeredAt: complaint.firstAnswerAt,
                    closedAt: complaint.closedAt, category: complaint.category, kelurahan: complaint.kelurahan,
                    channel: complaint.channel, agency: complaint.agency, assignee: complaint.assignee,
                    due: solve?.due, promised: solve?.promised, metAt: solve?.metAt))
        }
        if grouping == .agency { gather(&tally.closures) }
        var report = tally.report
        if grouping == .channel { report.add(try channels(now: now), office: desk, now: now) }
        return report
    }
}
