import PiketDomain

/// Which answers are awaited. Each line carries one question at a time: asking again makes the earlier answer stale.
package struct Traffic: Sendable {
    package enum Line: CaseIterable, Hashable, Sendable {
        case office, queue, count, overdue, headline, tiles, engagement, caseFile, revision, target, workload,
            selection, drafts, calls, similar, numbered, views, viewCounts, news, ownActs, preparedUse,
            closureSigns, forecast, places, agencyPosts, report, handover, handoverOffer, mentions
    }

    private var newest = 0
    private var awaited: [Line: Int] = [:]
    /// Lines whose data is known to be old.
    private(set) var stale: Set<Line> = []

    package init() {}

    /// - Parameter isFurther: the answer adds to what is loaded, which stays as old as it is.
    mutating func ask(_ question: Question, isFurther: Bool = false) -> Request {
        newest += 1
        awaited[question.line] = newest
        if !isFurther { stale.remove(question.line) }
        return .ask(question, generation: newest)
    }

    /// False for an answer nobody waits for any more.
    mutating func accept(_ line: Line, _ generation: Int) -> Bool {
        guard awaited[line] == generation else { return false }
        awaited[line] = nil
        return true
    }

    /// The line that waits for this generation; its data stays old.
    mutating func fail(_ generation: Int) -> Line? {
        guard let line = awaited.first(where: { $0.value == generation })?.key else { return nil }
        awaited[line] = nil
        stale.insert(line)
        return line
    }

    mutating func forget(_ line: Line) {
        awaited[line] = nil
    }

    mutating func markStale(_ lines: Line...) {
        stale.formUnion(lines)
    }

    func isAwaiting(_ line: Line) -> Bool { awaited[line] != nil }
}

extension Question {
    var line: Traffic.Line {
        switch self {
        case .office: .office
        case .queue: .queue
        case .count: .count
        case .overdue: .overdue
        case .headline: .headline
        case .tiles: .tiles
        case .engagement: .engagement
        case .agencyPosts: .agencyPosts
        case .report: .report
        case .caseFile: .caseFile
        case .revision: .revision
        case .target: .target
        case .workload: .workload
        case .preparedUse: .preparedUse
        case .closureSigns: .closureSigns
        case .handover: .handover
        case .handoverOffer: .handoverOffer
        case .mentions: .mentions
        case .forecast: .forecast
        case .places: .places
        case .selection: .selection
        case .drafts: .drafts
        case .calls: .calls
        case .similar: .similar
        case .views: .views
        case .ownActs: .ownActs
        case .news: .news
        case .viewCounts: .viewCounts
        case .numbered: .numbered
        }
    }
}
