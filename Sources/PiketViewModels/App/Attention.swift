package import PiketDomain

/// When the officer last touched a key, and what has come since.
struct Attention: Sendable {
    /// A pause of this many seconds is an absence.
    static let absence: Int64 = 60
    /// Seconds the report of an absence stays after its end.
    static let afterglow: Int64 = 20

    var lastKeyAt: Instant?
    var quitArmedAt: Instant?
    private var seen: Figures?
    private var report: Report?

    private struct Report {
        var since: SinceLook
        var until: Instant
    }

    private struct Figures {
        var untouched: Int
        var overdue: Int

        init(_ headline: Headline) {
            untouched = headline.untouched
            overdue = headline.overdue
        }
    }

    mutating func keyPressed(now: Instant, headline: Headline?) {
        if let since = since(headline, now: now), lastKeyAt.map({ now - $0 >= Self.absence }) == true {
            report = Report(since: since, until: now + Self.afterglow)
        }
        lastKeyAt = now
        seen = headline.map(Figures.init)
    }

    /// The first figures known are what later ones are compared with.
    mutating func headlineCame(_ headline: Headline) {
        if seen == nil { seen = Figures(headline) }
    }

    func isResting(now: Instant) -> Bool {
        lastKeyAt.map { now - $0 >= AppModel.restWindow } ?? true
    }

    /// When the report of the last absence leaves the footer.
    var reportUntil: Instant? { report?.until }

    /// What changed while nobody was at the keys; nil if nothing did, or nobody was away.
    func since(_ headline: Headline?, now: Instant) -> SinceLook? {
        if let report, now < report.until { return report.since }
        guard let lastKeyAt, now - lastKeyAt >= Self.absence, let seen, let headline else { return nil }
        let new = max(0, headline.untouched - seen.untouched)
        let late = max(0, headline.overdue - seen.overdue)
        return new + late > 0 ? SinceLook(at: lastKeyAt, new: new, late: late) : nil
    }
}

/// What an absence brought: by how much the untouched and the overdue cases have grown.
package struct SinceLook: Hashable, Sendable {
    /// The last key before it.
    package var at: Instant
    package var new: Int
    package var late: Int

    package init(at: Instant, new: Int, late: Int) {
        self.at = at
        self.new = new
        self.late = late
    }
}
