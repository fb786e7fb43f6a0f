import PiketDomain
import PiketViewModels

/// All that a screen reads.
typealias ScreenSource = HandoverSource & ViewKeeping & LogReading & MentionKeeping

extension Question {
    /// Asks the store. Errors: `StoreTrouble`.
    func answer(from store: any ScreenSource, viewer: Viewer, now: Instant) async throws -> Answer {
        switch self {
        case .office: .office(try await store.office())
        case .queue(let query): .queue(try await store.queue(query, viewer: viewer, now: now))
        case .count(let query): .count(try await store.count(query, viewer: viewer, now: now))
        case .overdue(let query): .overdue(try await store.overdue(query, viewer: viewer, now: now))
        case .headline: .headline(try await store.headline(viewer: viewer, now: now))
        case .news(let since): .news(try await store.news(since: since, viewer: viewer, now: now))
        case .tiles: .tiles(try await store.tiles(now: now))
        case .places: .places(try await store.placeFigures(now: now))
        case .engagement(let days, let withReporters):
            .engagement(
                try await store.engagement(days: days, withReporters: withReporters, now: now),
                withReporters: withReporters)
        case .agencyPosts(let code, let days):
            .agencyPosts(try await store.agencyPosts(code: code, days: days, now: now))
        case .report(let days, let grouping):
            .report(try await store.report(days, by: grouping, now: now), by: grouping)
        case .forecast: .forecast(try await store.forecast(now: now))
        case .caseFile(let number): .caseFile(try await store.caseFile(number: number, viewer: viewer, now: now))
        case .numbered(let call): .numbered(try await store.cases(numbered: call, viewer: viewer, now: now))
        case .revision: .revision(try await store.revision())
        case .target(let number): .target(try await store.caseFile(number: number, viewer: viewer, now: now))
        case .workload: .workload(try await store.workload(now: now))
        case .views: .views(try await store.views(of: viewer.login))
        case .viewCounts(let queries): .viewCounts(try await counts(queries, store, viewer, now))
        case .ownActs(let since):
            .ownActs(try await store.acts(by: viewer.login, since: since, limit: AppModel.ownActLimit))
        case .closureSigns: .closureSigns(try await store.closureSigns(days: nil, now: now))
        case .handover: .handover(try await HandoverReader(store, viewer: viewer, now: now).read())
        case .handoverOffer: .handoverOffer(try await HandoverReader(store, viewer: viewer, now: now).readIfDue())
        case .mentions(let query): .mentions(try await store.mentions(query, viewer: viewer))
        case .preparedUse: .preparedUse(try await store.preparedUse())
        case .drafts: .drafts(try await store.drafts(of: viewer.login))
        case .calls: .calls(try await store.calls(of: viewer.login))
        case .similar(let query): .similar(try await store.queue(query, viewer: viewer, now: now))
        case .selection(let query): .selection(try await store.queue(query, viewer: viewer, now: now))
        }
    }

    private func counts(
        _ queries: [QueueQuery], _ store: any DeskReading, _ viewer: Viewer, _ now: Instant
    ) async throws -> [Int] {
        var counts: [Int] = []
        for query in queries { counts.append(try await store.count(query, viewer: viewer, now: now)) }
        return counts
    }
}

extension Question {
    /// Answered in a few milliseconds whatever the archive holds: one frame with all of them beats four in a row.
    /// Engagement reads the posts of a month, so its pane may come later.
    var isForFirstFrame: Bool {
        switch self {
        case .queue, .overdue, .headline, .tiles: true
        case .office, .count, .engagement, .caseFile, .revision, .target, .workload, .selection, .drafts, .calls,
            .similar, .numbered, .views, .viewCounts, .news, .ownActs, .preparedUse, .closureSigns,
            .forecast, .places, .agencyPosts, .report, .handover, .handoverOffer, .mentions:
            false
        }
    }
}

extension Intent {
    /// Of the question an answer belongs to; nil if this is no answer.
    var generation: Int? {
        switch self {
        case .loaded(_, let generation), .failed(_, let generation): generation
        default: nil
        }
    }
}
