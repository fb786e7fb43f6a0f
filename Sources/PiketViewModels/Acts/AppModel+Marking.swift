import PiketDomain

/// Choosing several cases of a list.
extension AppModel {
    /// The most that can be marked at once.
    static let markLimit = 2000

    private var markable: QueueRow? {
        switch focus {
        case .queue: queue.selected
        case .overdue: overdue.selected?.row
        case .map, .engagement: nil
        }
    }

    /// Marks the row, or takes its mark away, and goes on to the next.
    mutating func markSelected() {
        guard let row = markable else { return }
        marks.toggle(row)
        marks.anchor = nil
        if focus == .overdue {
            overdue.move(by: 1, page: metrics.page(of: .overdue))
        } else {
            queue.move(by: 1, page: metrics.page(of: .queue))
        }
    }

    /// First where the range begins, then all from there to the cursor.
    mutating func markRange() {
        guard let row = markable else { return }
        let rows = focus == .overdue ? overdue.rows.map(\.row) : queue.rows
        guard let anchor = marks.anchor, let first = rows.firstIndex(where: { $0.id == anchor }),
            let last = rows.firstIndex(where: { $0.id == row.id })
        else {
            marks.anchor = row.id
            marks.add([row])
            say(.rangeStarts)
            return
        }
        marks.add(rows[min(first, last)...max(first, last)])
        marks.anchor = nil
        say(.marked(marks.count))
    }

    /// Everything the list holds under its filter, also what is not loaded.
    mutating func markAll() -> [Request] {
        if focus == .overdue {
            marks.add(overdue.rows.map(\.row))
            say(.marked(marks.count))
            return []
        }
        guard queue.hasBefore || queue.hasAfter else {
            marks.add(queue.rows)
            say(.marked(marks.count))
            return []
        }
        return [traffic.ask(.selection(queue.query(.first, limit: Self.markLimit)))]
    }

    mutating func mark(_ page: QueuePage) {
        marks.add(page.rows)
        say(.marked(marks.count))
    }

    /// A list filtered by marks follows them.
    mutating func followMarks() -> [Request] {
        var requests: [Request] = []
        for (pane, text) in [(Pane.queue, queue.filterText), (.overdue, overdue.filterText)]
        where text.contains(":") {
            requests += apply(text, to: pane)
        }
        return requests
    }

    mutating func unmark() {
        marks.removeAll()
        say(.marked(0))
    }
}
