package import PiketDomain

/// The shift sheet over the whole body: its sections with their cases, each to be ticked.
package struct HandoverView: Hashable, Sendable {
    package enum Line: Hashable, Sendable {
        case heading(Handover.Section)
        case item(Handover.Section, Int)
    }

    /// nil while it is read.
    package internal(set) var sheet: Handover?
    package private(set) var lines: [Line] = []
    package internal(set) var list = ListCursor()
    /// Numbers of cases.
    package internal(set) var ticked: Set<Int64> = []
    /// What became of accepting, told until the sheet is closed.
    package internal(set) var outcome: HandoverOutcome?
    /// The sheet as it was accepted.
    package internal(set) var acceptedSheet: Handover?
    /// A case of it is open before it.
    package internal(set) var isBehind = false

    package var cursor: Int { list.index }
    package var top: Int { list.top }

    init() {}

    mutating func receive(_ sheet: Handover, page: Int) {
        let old = selected
        self.sheet = sheet
        lines = Handover.Section.allCases.flatMap { section in
            [.heading(section)] + sheet[section].indices.map { .item(section, $0) }
        }
        ticked.formIntersection(sheet.open)
        // The bar stays on its case, or begins on the first one.
        let kept = old.flatMap { old in lines.indices.first { numbers(at: $0) == [old] } }
        let first = lines.firstIndex { if case .item = $0 { true } else { false } }
        list.place(at: kept ?? (old == nil ? first ?? 0 : list.index), count: lines.count, page: page)
    }

    mutating func move(by steps: Int, page: Int) { list.move(by: steps, count: lines.count, page: page) }

    /// The case under the bar; nil on a heading.
    package var selected: Int64? {
        guard lines.indices.contains(cursor), case .item = lines[cursor] else { return nil }
        return numbers(at: cursor).first
    }

    package func item(_ section: Handover.Section, _ index: Int) -> Handover.Item? {
        guard let items = sheet?[section], items.indices.contains(index) else { return nil }
        return items[index]
    }

    /// Of a line: its case, or all of its section.
    private func numbers(at index: Int) -> [Int64] {
        guard lines.indices.contains(index) else { return [] }
        switch lines[index] {
        case .heading(let section): return sheet?[section].map(\.row.number) ?? []
        case .item(let section, let index): return item(section, index).map { [$0.row.number] } ?? []
        }
    }

    /// Ticks the line under the bar, or unticks it if nothing of it was left to tick. What is accepted stays so.
    mutating func toggle() { toggle(numbers(at: cursor)) }

    mutating func toggleAll() { toggle(sheet?.open ?? []) }

    private mutating func toggle(_ numbers: [Int64]) {
        let open = Set(numbers).intersection(sheet?.open ?? [])
        if open.isSubset(of: ticked) { ticked.subtract(open) } else { ticked.formUnion(open) }
    }

    /// The cases that are ticked, in the order of their numbers.
    var tickedRows: [QueueRow] {
        let rows = Handover.Section.allCases.flatMap { sheet?[$0] ?? [] }.map(\.row)
        let byNumber = Dictionary(rows.map { ($0.number, $0) }) { first, _ in first }
        return ticked.sorted().compactMap { byNumber[$0] }
    }

    /// What is neither ticked nor accepted.
    package var left: [Int64] { sheet?.open.filter { !ticked.contains($0) } ?? [] }
}
