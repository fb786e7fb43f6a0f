import PiketDomain

/// The answers of one stretch of history, counted as the command line's contract says: answered rows only, rows
/// answered before they were asked left out. `now` hides no row: it only tells which unanswered ones are due.
struct ShareCounts {
    /// Seconds from receipt to answer that count as in time.
    let limit: Int64
    let now: Instant
    private(set) var result = AnswerShare()

    init(limit: Int64, now: Instant) {
        self.limit = limit
        self.now = now
    }

    mutating func add(receivedAt: Instant, answeredAt: Instant?) {
        guard let answeredAt else {
            if now - receivedAt > limit { result.unansweredDue += 1 }
            return
        }
        guard answeredAt >= receivedAt else { return }
        result.share.n += 1
        if answeredAt - receivedAt <= limit { result.share.part += 1 }
        result.from = min(result.from ?? receivedAt, receivedAt)
        result.to = max(result.to ?? receivedAt, receivedAt)
    }
}
