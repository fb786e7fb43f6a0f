import PiketDomain

/// The figures of one period, for all cases or for one group of them.
struct FiguresTally {
    /// The same cases in a period and in the one before.
    struct Pair {
        var now: FiguresTally
        var before: FiguresTally

        /// Empty, with the periods of both.
        init(_ now: FiguresTally, _ before: FiguresTally) {
            self.now = FiguresTally(now.period)
            self.before = FiguresTally(before.period)
        }

        mutating func add(_ entry: ReportTally.Entry) {
            now.add(entry)
            before.add(entry)
        }
    }

    /// Ends with the present, if that comes first.
    let period: Range<Instant>
    private var counts = Report.Figures()
    private var within24h: ShareCounts
    private var within48h: ShareCounts
    private var answerTimes: [Int64] = []
    private var solveTimes: [Int64] = []

    init(_ days: ClosedRange<CivilDate>, zone: Zone, present: Instant) {
        let (start, end) = (zone.instant(days.lowerBound), zone.instant(days.upperBound + 1))
        self.init(start..<max(start, min(end, present + 1)))
    }

    private init(_ period: Range<Instant>) {
        self.period = period
        within24h = ShareCounts(limit: 86_400, now: period.upperBound)
        within48h = ShareCounts(limit: 2 * 86_400, now: period.upperBound)
    }

    mutating func add(_ entry: ReportTally.Entry) {
        if isLeft(entry) { counts.left += 1 }
        if period.contains(entry.receivedAt) {
            counts.arrived += 1
            // What was answered after the period was not answered in it.
            let answeredAt = entry.answeredAt.flatMap { $0 < period.upperBound ? $0 : nil }
            within24h.add(receivedAt: entry.receivedAt, answeredAt: answeredAt)
            within48h.add(receivedAt: entry.receivedAt, answeredAt: answeredAt)
            if let answeredAt, answeredAt >= entry.receivedAt { answerTimes.append(answeredAt - entry.receivedAt) }
        }
        guard let closedAt = entry.settledAt, period.contains(closedAt) else { return }
        guard entry.status == .done else { return counts.otherwise += 1 }
        counts.done += 1
        if let seconds = solveSeconds(entry) { solveTimes.append(seconds) }
        guard let due = entry.due else { return }
        let metAt = entry.metAt ?? closedAt
        if metAt <= due {
            counts.onTime += 1
        } else if let promised = entry.promised, metAt <= promised {
            counts.withinPromise += 1
        } else {
            counts.pastPromise += 1
        }
    }

    /// Open at the end of the period.
    func isLeft(_ entry: ReportTally.Entry) -> Bool {
        guard entry.receivedAt < period.upperBound else { return false }
        return entry.settledAt.map { $0 >= period.upperBound } ?? entry.status.isOpen
    }

    /// Of a case done in the period; nil for others and for one that was done before it was received.
    func solveSeconds(_ entry: ReportTally.Entry) -> Int64? {
        guard entry.status == .done, let closedAt = entry.closedAt, period.contains(closedAt),
            closedAt >= entry.receivedAt
        else { return nil }
        return closedAt - entry.receivedAt
    }

    var figures: Report.Figures {
        var figures = counts
        (figures.within24h, figures.within48h) = (within24h.result.share, within48h.result.share)
        (figures.firstAnswerMedian, figures.solveMedian) = (Median.of(answerTimes), Median.of(solveTimes))
        return figures
    }
}

extension ReportTally.Entry {
    /// When it left the desk: a record that says it was closed before it was received left as it came.
    fileprivate var settledAt: Instant? { closedAt.map { max($0, receivedAt) } }
}
