import Glibc
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// What the store is asked, and when next.
extension PlainDesk {
    /// The beginning: how the desk stands.
    func open() async throws {
        let now = clock.now
        revision = try await store.revision().office
        let silence = try await store.turnover(in: now..<now, now: now)
        model = PlainModel(lastEvent: try await store.logEnd(), silent: silence.silent, now: now)
        let headline = try await store.headline(viewer: viewer, now: now)
        let late = try await store.overdue(OverdueQuery(limit: PlainLines.most), viewer: viewer, now: now).rows
        let lines = PlainLines(office: office, language: language, now: now)
        day = office.zone.date(of: now)
        try output.write(
            lines.opening(headline, silent: silence.silent, late: late) + (isatty(1) == 1 ? [lines.begins] : []))
        try await plan(silence)
    }

    /// What is new in the store and by the clock, as far as it is to be told now.
    func look() async throws {
        guard var model else { return }
        let now = clock.now
        let milliseconds = WallClock.monotonicMilliseconds
        try await renewOffice()
        var page: [LogEntry]
        repeat {
            page = try await store.log(number: nil, after: model.lastEvent, limit: PlainDesk.page, viewer: viewer)
            model.hear(page, milliseconds: milliseconds)
        } while page.count == PlainDesk.page
        let (late, soon) = model.spans(until: now)
        let reader = LimitReader(store, viewer: viewer, now: now)
        model.pass(
            late: try await reader.cases(in: late), dueWithinHour: try await reader.cases(in: soon), now: now)
        let silence = try await store.turnover(in: now..<now, now: now)
        model.listen(silence.silent, now: now)
        let changes = model.tell(milliseconds: milliseconds)
        let lines = try await lines(changes, now: now)
        // Only now: what could not be read to its end is read again.
        self.model = model
        try output.write(lines)
        try await plan(silence)
    }

    private func lines(_ changes: [PlainChange], now: Instant) async throws -> [String] {
        guard !changes.isEmpty else { return [] }
        let lines = PlainLines(office: office, language: language, now: now)
        let numbers = Set(changes.compactMap(\.number)).sorted()
        var rows: [QueueRow] = []
        if !numbers.isEmpty {
            let filter = Filter([FilterClause(numbers.map { FilterLiteral(.number($0)) })])
            let query = QueueQuery(view: .everything, filter: filter, sort: .number, limit: numbers.count)
            rows = try await store.queue(query, viewer: viewer, now: now).rows
        }
        var told = lines.lines(changes, rows: Dictionary(rows.map { ($0.number, $0) }) { first, _ in first })
        if changes.contains(where: \.isSum) {
            told.append(lines.standing(try await store.headline(viewer: viewer, now: now)))
        }
        let today = office.zone.date(of: now)
        defer { day = today }
        return day == today ? told : [lines.day(today)] + told
    }

    private func renewOffice() async throws {
        let revision = try await store.revision().office
        guard revision != self.revision else { return }
        office = try await store.office()
        self.revision = revision
    }

    private func plan(_ silence: Turnover) async throws {
        guard let model else { return }
        let reader = LimitReader(store, viewer: viewer, now: clock.now)
        let late = try await reader.first(from: model.lateUntil).map { $0 + 1 }
        let soon = try await reader.first(from: model.soonUntil).map { $0 - 3600 }
        nextAt = [late, soon, silence.nextSilenceAt].compactMap(\.self).min()
    }
}
