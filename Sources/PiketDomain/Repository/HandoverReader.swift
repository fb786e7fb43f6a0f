/// Gathers a handover from the questions every store answers.
///
/// Errors: `StoreTrouble`. Cost: bounded by the open cases.
package struct HandoverReader: Sendable {
    private let store: any HandoverSource
    private let viewer: Viewer
    private let now: Instant
    private static let most = 10_000

    package init(_ store: any HandoverSource, viewer: Viewer, now: Instant) {
        self.store = store
        self.viewer = viewer
        self.now = now
    }

    /// - Parameter since: nil is the beginning of the office's `handoverShift`; a time in the running shift makes it the
    ///   sheet of that one.
    package func read(since: Instant? = nil) async throws -> Handover {
        let office = try await store.office()
        var shift = office.handoverShift(at: now)
        if let since, since >= shift.upperBound { shift = office.shift(at: now) }
        let start = min(since ?? shift.lowerBound, now)
        let until = office.shift(at: shift.upperBound).upperBound
        var handover = Handover(
            shift: start..<min(now, max(start, shift.upperBound)), until: until, opened: shift.lowerBound)
        handover.acceptances = try await store.acceptances(of: shift.lowerBound)
        handover.outgoing = try await outgoing(of: shift, office)
        for login in handover.outgoing {
            handover.words += try await store.drafts(of: login).count
            handover.words += try await store.calls(of: login).count
        }
        let turnover = try await store.turnover(in: handover.shift, now: now)
        (handover.arrived, handover.done, handover.silent) = (turnover.arrived, turnover.done, turnover.silent)
        let late = try await store.overdue(OverdueQuery(limit: Self.most), viewer: viewer, now: now).rows
        handover.items[.missed] = late.filter { ($0.broken.limit ?? start) >= start }.map(Handover.Item.init)
        handover.items[.known] = late.filter(\.row.isAcknowledged).map(Handover.Item.init)
        handover.items[.promised] = try await promised(until: until)
        handover.items[.replies] = try await items(.replies)
        handover.items[.drafts] = try await items(.everything, "is:draft is:open")
        handover.items[.unsent] = try await items(.everything, "is:unsent")
        handover.willBeLate = try await store.forecast(now: now, until: until).late
        return handover
    }

    /// The sheet, if it waits for the viewer: they came for the shift that runs, somebody is known who hands it on, and
    /// nobody has accepted it. Reads the open cases only then.
    package func readIfDue() async throws -> Handover? {
        let office = try await store.office()
        let shift = office.handoverShift(at: now)
        guard shift.upperBound <= now, office.hasCome(viewer, try await store.duty(), at: now),
            try await store.acceptances(of: shift.lowerBound).isEmpty,
            try await !outgoing(of: shift, office).isEmpty
        else { return nil }
        return try await read()
    }

    private func outgoing(of shift: Range<Instant>, _ office: Office) async throws -> [String] {
        let known = office.outgoing(of: shift, try await store.duty(), except: viewer.login, now: now)
        guard known.isEmpty else { return known }
        return try await store.lastActor(in: shift, except: viewer.login).map { [$0] } ?? []
    }

    private func promised(until: Instant) async throws -> [Handover.Item] {
        let left: [FilterTerm] = [
            .left(.greaterOrEqual, seconds: 0), .left(.lessOrEqual, seconds: max(0, until - now)),
        ]
        return try await items(.all, Filter(left.map { FilterClause([FilterLiteral($0)]) }))
    }

    private func items(_ view: QueueView, _ filter: String) async throws -> [Handover.Item] {
        try await items(view, Filter(parsing: filter))
    }

    private func items(_ view: QueueView, _ filter: Filter = Filter()) async throws -> [Handover.Item] {
        let query = QueueQuery(view: view, filter: filter, sort: .due, limit: Self.most)
        return try await store.queue(query, viewer: viewer, now: now).rows.map {
            Handover.Item(row: $0, deadline: $0.next)
        }
    }
}

extension Handover.Item {
    fileprivate init(_ late: OverdueRow) { self.init(row: late.row, deadline: late.broken) }
}
