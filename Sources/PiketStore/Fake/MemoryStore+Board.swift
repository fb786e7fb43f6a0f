package import PiketDomain

extension MemoryStore {
    package func boardCounts(now: Instant) throws -> BoardCounts {
        var tally = BoardTally(now: now, zone: desk.zone)
        for complaint in cases.values.map(\.current) where !desk.isRestricted(complaint) {
            tally.add(
                BoardTally.Entry(
                    status: complaint.status, receivedAt: complaint.receivedAt, answeredAt: complaint.firstAnswerAt,
                    closedAt: complaint.closedAt, category: complaint.category, agency: complaint.agency,
                    kelurahan: complaint.kelurahan, priority: complaint.priority, isBacklog: complaint.isBacklog,
                    isUntouched: complaint.isUntouched, nextDue: complaint.nextDue))
        }
        return tally.result(newestEventAt: newestEventAt)
    }
}
