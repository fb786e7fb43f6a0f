import PiketDomain

/// A case received on Monday, 2 November 2026 at 09.00 WIB; hours are counted from there.
struct CaseStory: Sendable {
    var history: CaseHistory

    init() throws { history = CaseHistory(receivedAt: try at("2026-11-02 09:00")) }

    func hour(_ hours: Double) -> Instant { history.receivedAt + Int64(hours * 3600) }

    mutating func move(_ status: Status, _ hours: Double) { history.changes.append(.init(at: hour(hours), to: status)) }

    func deadline(_ clock: Clock, _ profile: SLAProfile = trial) -> Deadline? {
        DeadlineProjection.deadlines(of: history, profile: profile, calendars: { _ in kantor })
            .first { $0.clock == clock }
    }
}

/// All five clocks, both steps.
let trial: SLAProfile = {
    var profile = SLAProfile(code: "uji")
    profile.terms = [
        .verify: .init(Allowance(6, .jam)), .answer: .init(Allowance(24, .jam)),
        .solve: .init(Allowance(48, .jam), from: .disposed), .review: .init(Allowance(4, .jam)),
        .close: .init(Allowance(10, .jam), from: .answered),
    ]
    return profile
}()
