import PiketDomain

/// What statistics say of the whole archive, gathered in one pass over it.
///
/// With a number of days, shares and medians look at the cases received on that many local days up to today; arrived
/// and closed today are always counted. Solved means done: rejected, referred, merged and archived cases are not.
struct ArchiveCounts {
    private let zone: Zone
    private let today: Range<Instant>
    private let from: Instant?
    private var within24h: ShareCounts
    private var within48h: ShareCounts
    private var answerTimes: [Int64] = []
    private var solveTimes: [Int64] = []
    private var arrivedToday = 0
    private var closedToday = 0

    init(days: Int?, now: Instant, zone: Zone) {
        self.zone = zone
        let date = zone.date(of: now)
        today = zone.instant(date)..<zone.instant(date + 1)
        from = days.map { zone.instant(date - max(0, $0 - 1)) }
        within24h = ShareCounts(limit: 86_400, now: now)
        within48h = ShareCounts(limit: 2 * 86_400, now: now)
    }

    mutating func add(status: Status, receivedAt: Instant, answeredAt: Instant?, closedAt: Instant?) {
        if today.contains(receivedAt) { arrivedToday += 1 }
        if let closedAt, today.contains(closedAt) { closedToday += 1 }
        if let from, receivedAt < from { return }
        within24h.add(receivedAt: receivedAt, answeredAt: answeredAt)
        within48h.add(receivedAt: receivedAt, answeredAt: answeredAt)
        if let answeredAt, answeredAt >= receivedAt { answerTimes.append(answeredAt - receivedAt) }
        if status == .done, let closedAt, closedAt >= receivedAt { solveTimes.append(closedAt - receivedAt) }
    }

    func fill(_ statistics: inout Statistics) {
        statistics.arrivedToday = arrivedToday
        statistics.closedToday = closedToday
        statistics.answeredWithin24h = within24h.result
        statistics.answeredWithin48h = within48h.result
        statistics.firstAnswerMedian = Median.of(answerTimes)
        statistics.solveMedian = Median.of(solveTimes)
    }
}
