package import PiketDomain

/// When the officer last touched a key, and what has come since.
struct Attention: Sendable {
    /// A pause of this many seconds is an absence.
    static let absence: Int64 = 60
    /// Seconds the report of an absence stays after its end.
    static let afterglow: Int64 = 20

    var lastKeyAt: Instant?
    var quitArmedAt: Instant?
    /// What this absence has brought so far; nil while nobody asked.
    private var news: News?
    private var report: (since: SinceLook, until: Instant)?

    /// After the clock was set nobody has been away the longer for it.
    mutating func move(by seconds: Int64) {
        lastKeyAt = lastKeyAt.map { $0 + seconds }
        quitArmedAt = quitArmedAt.map { $0 + seconds }
        report = report.map { ($0.since, $0.until + seconds) }
    }

    func isAway(now: Instant) -> Bool { lastKeyAt.map { now - $0 >= Self.absence } ?? false }

    /// Returns what the absence that ends with this key has brought, if it was one and brought anything.
    mutating func keyPressed(now: Instant) -> SinceLook? {
        let since = absenceReport(now: now)
        if let since { report = (since, now + Self.afterglow) }
        lastKeyAt = now
        news = nil
        return since
    }

    mutating func receive(_ news: News) { self.news = news }

    func isResting(now: Instant) -> Bool {
        lastKeyAt.map { now - $0 >= AppModel.restWindow } ?? true
    }

    /// When the report of the last absence leaves the footer.
    var reportUntil: Instant? { report?.until }

    /// What came while nobody was at the keys; nil if nothing did, or nobody was away.
    func since(now: Instant) -> SinceLook? {
        if let report, now < report.until { return report.since }
        return absenceReport(now: now)
    }

    private func absenceReport(now: Instant) -> SinceLook? {
        guard isAway(now: now), let lastKeyAt, let news, !news.isEmpty else { return nil }
        return SinceLook(at: lastKeyAt, news: news)
    }
}

/// What an absence brought.
package struct SinceLook: Hashable, Sendable {
    /// The last key before it.
    package var at: Instant
    package var news: News
}
