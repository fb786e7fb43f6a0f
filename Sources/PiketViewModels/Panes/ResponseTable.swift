package import PiketDomain

/// How complaints were answered, a row for each agency or channel under one for all: those of a report.
package struct ResponseTable: Hashable, Sendable {
    /// nil while it is read.
    package private(set) var report: Report?
    /// Sorted, and narrowed by the pane's search.
    package private(set) var rows: [Report.Group] = []
    package internal(set) var sort = ResponseSort.within24h
    package internal(set) var isReversed = false
    package internal(set) var list = ListCursor()
    let grouping: Report.Grouping
    var loadedAt: Instant?

    init(_ grouping: Report.Grouping) {
        self.grouping = grouping
    }

    package var isByAgency: Bool { grouping == .agency }
    package var cursor: Int { list.index }
    package var selected: Report.Group? { rows.indices.contains(list.index) ? rows[list.index] : nil }
    /// Of all together: the first line, above the rows.
    package var all: Report.Group? {
        report.map { Report.Group(code: nil, now: $0.now, before: $0.before, closures: $0.closures) }
    }

    package func shownRows(_ height: Int) -> ArraySlice<Report.Group> {
        rows[list.shown(count: rows.count, page: Self.page(height))]
    }

    /// The line of all takes one.
    static func page(_ height: Int) -> Int { max(1, height - 1) }

    mutating func move(by steps: Int, height: Int) {
        list.move(by: steps, count: rows.count, page: Self.page(height))
    }

    mutating func receive(_ report: Report, search: String, office: Office, now: Instant, height: Int) {
        loadedAt = now
        self.report = report
        arrange(search: search, office: office, height: height)
    }

    /// Goes on to the next order; the signs are no order for who is not shown them.
    mutating func nextSort(withSigns: Bool) {
        let cases = ResponseSort.allCases.filter { $0 != .signs || (withSigns && grouping == .agency) }
        sort = cases.stepped(from: sort, by: 1)
        isReversed = false
    }

    /// The cursor stays on its row. What too few cases tell stands behind what enough of them do.
    mutating func arrange(search: String, office: Office, height: Int) {
        let code = selected?.code
        let wasEmpty = rows.isEmpty
        let wanted = FoldedName(search)
        let groups = report?.groups ?? []
        let shown = wanted.isEmpty ? groups : groups.filter { FoldedName(name($0.code, office)).contains(wanted) }
        rows = shown.sorted { a, b in
            switch (sort.value(a), sort.value(b)) {
            case (let x?, let y?) where x.isEnough != y.isEnough: x.isEnough
            case (let x?, let y?) where x.value != y.value: isReversed ? x.value < y.value : x.value > y.value
            case (.some, nil): true
            case (nil, .some): false
            default: (a.code ?? "") < (b.code ?? "")
            }
        }
        let index = wasEmpty ? 0 : rows.firstIndex { $0.code == code } ?? 0
        list.place(at: index, count: rows.count, page: Self.page(height))
    }

    private func name(_ code: String?, _ office: Office) -> String {
        guard let code else { return "" }
        return (grouping == .agency ? office.agency(code)?.name : office.channel(code)?.name) ?? code
    }
}

/// The worst first.
package enum ResponseSort: String, CaseIterable, Hashable, Sendable {
    case within24h, answer, solve, signs, arrived

    /// What is largest comes first, and whether it rests on enough cases; nil where it is unknown.
    func value(_ group: Report.Group) -> (value: Double, isEnough: Bool)? {
        let now = group.now
        func enough(_ value: Double?, _ n: Int) -> (value: Double, isEnough: Bool)? {
            value.map { ($0, n >= Report.leastForPace) }
        }
        switch self {
        case .within24h: return enough(now.within24h.value.map { 1 - $0 }, now.within24h.n)
        case .answer: return enough(now.firstAnswerMedian.map(Double.init), now.within24h.n)
        case .solve: return enough(now.solveMedian.map(Double.init), now.done)
        case .signs:
            guard let signs = group.closures?.now, signs.closed > 0 else { return nil }
            return enough(Double(signs.withoutEvidence) / Double(signs.closed), signs.closed)
        case .arrived: return (Double(now.arrived), true)
        }
    }
}
