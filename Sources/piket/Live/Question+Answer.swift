import PiketDomain
import PiketViewModels

extension Question {
    /// Asks the store. Errors: `StoreTrouble`.
    func answer(from store: any DeskReading & DraftKeeping, viewer: Viewer, now: Instant) async throws -> Answer {
        switch self {
        case .office: .office(try await store.office())
        case .queue(let query): .queue(try await store.queue(query, viewer: viewer, now: now))
        case .count(let query): .count(try await store.count(query, viewer: viewer, now: now))
        case .overdue(let query): .overdue(try await store.overdue(query, viewer: viewer, now: now))
        case .headline: .headline(try await store.headline(viewer: viewer, now: now))
        case .tiles: .tiles(try await store.tiles(now: now))
        case .engagement(let days): .engagement(try await store.engagement(days: days, now: now))
        case .caseFile(let number): .caseFile(try await store.caseFile(number: number, viewer: viewer, now: now))
        case .revision: .revision(try await store.revision())
        case .target(let number): .target(try await store.caseFile(number: number, viewer: viewer, now: now))
        case .workload: .workload(try await store.workload(now: now))
        case .closureSigns: .closureSigns(try await store.closureSigns(days: nil, now: now))
        case .preparedUse: .preparedUse(try await store.preparedUse())
        case .drafts: .drafts(try await store.drafts(of: viewer.login))
        case .calls: .calls(try await store.calls(of: viewer.login))
        case .similar(let query): .similar(try await store.queue(query, viewer: viewer, now: now))
        case .selection(let query): .selection(try await store.queue(query, viewer: viewer, now: now))
        }
    }
}
