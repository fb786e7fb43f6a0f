/// Which open cases pass a limit in a span of time, by the next deadline of each as the viewer is told it. Backlog, whose
/// deadlines are long gone, is left out.
package struct LimitReader {
    private static let page = 200

    private let store: any DeskReading
    private let viewer: Viewer
    private let now: Instant

    package init(_ store: any DeskReading, viewer: Viewer, now: Instant) {
        self.store = store
        self.viewer = viewer
        self.now = now
    }

    /// The cases whose limit lies in the span, the earliest first. Cost: their number.
    package func cases(in span: Range<Instant>) async throws -> [QueueRow] {
        var found: [QueueRow] = []
        try await walk(from: span.lowerBound) { row, limit in
            guard limit < span.upperBound else { return false }
            found.append(row)
            return true
        }
        return found
    }

    /// The first limit at `instant` or later; nil: none is planned.
    package func first(from instant: Instant) async throws -> Instant? {
        var first: Instant?
        try await walk(from: instant) { _, limit in
            first = limit
            return false
        }
        return first
    }

    /// Until `visit` has seen enough.
    private func walk(from instant: Instant, visit: (QueueRow, Instant) -> Bool) async throws {
        var start = PageStart.after(QueueKey(value: instant.seconds - 1, id: .max))
        while true {
            let query = QueueQuery(view: .all, sort: .due, start: start, limit: Self.page)
            let page = try await store.queue(query, viewer: viewer, now: now)
            for row in page.rows {
                guard let limit = row.next?.limit else {
                    // What runs for nobody stands last; a limit that is not told may stand anywhere.
                    if row.shown == .whole { return }
                    continue
                }
                if !row.isBacklog, !visit(row, limit) { return }
            }
            guard page.hasAfter, let last = page.rows.last else { return }
            start = .after(QueueKey(value: last.next?.limit?.seconds, id: last.id))
        }
    }
}
