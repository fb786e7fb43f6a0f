package import PiketDomain

extension MemoryStore {
    package func placeFigures(now: Instant) throws -> [String: PlaceFigures] {
        var tally = PlaceTally(now: now, zone: desk.zone)
        for complaint in cases.values.map(\.current) {
            guard let kelurahan = complaint.kelurahan,
                complaint.status.isOpen
                    || max(complaint.receivedAt, complaint.closedAt ?? complaint.receivedAt) >= tally.from
            else { continue }
            let broken = complaint.deadlines.compactMap { deadline -> (from: Instant, to: Instant?)? in
                guard deadline.clock != .close, let limit = deadline.limit else { return nil }
                let end = deadline.metAt ?? deadline.stoppedAt
                return limit < end ?? now ? (limit, end) : nil
            }
            tally.add(
                PlaceTally.Entry(
                    number: complaint.number, kelurahan: kelurahan, status: complaint.status,
                    receivedAt: complaint.receivedAt,
                    closedAt: complaint.closedAt, category: complaint.category, isBacklog: complaint.isBacklog,
                    broken: broken))
        }
        return tally.figures
    }
}
