package import PiketDomain

/// Pane 3: the region as tiles, counted by kelurahan.
package struct MapPane: Hashable, Sendable {
    package internal(set) var measure = MapMeasure.overdue
    package internal(set) var counts: [String: TileCount] = [:]
    /// Of the shown measure.
    package internal(set) var scale = HeatScale([])
    package internal(set) var isLoaded = false
    /// A kelurahan code; nil until the pane is first entered.
    package internal(set) var cursor: String?
    /// What is looked for among the names; matching tiles are lit.
    package internal(set) var search = ""
    package internal(set) var matches: Set<String> = []

    var lastStep: TileLayout.Step?

    package init() {}

    package func value(of code: String) -> Int {
        let count = counts[code] ?? TileCount()
        return measure == .overdue ? count.overdue : count.open
    }

    mutating func receive(_ counts: [String: TileCount]) {
        if counts != self.counts { self.counts = counts }
        isLoaded = true
        rescale()
    }

    mutating func show(_ measure: MapMeasure) {
        self.measure = measure
        rescale()
    }

    private mutating func rescale() {
        scale = HeatScale(counts.keys.map(value(of:)))
    }

    /// Puts the cursor somewhere sensible when the pane is entered: where the list points, else the hottest tile.
    mutating func enter(marked: String?, layout: TileLayout) {
        guard cursor.map({ layout.cells[$0] == nil }) ?? true else { return }
        let hottest = layout.cells.keys.max { (value(of: $0), $1) < (value(of: $1), $0) }
        cursor = marked.flatMap { layout.cells[$0] == nil ? nil : $0 } ?? hottest
        lastStep = nil
    }

    mutating func move(_ direction: TileLayout.Direction, layout: TileLayout) {
        guard let from = cursor, let to = layout.neighbour(of: from, toward: direction, after: lastStep) else { return }
        lastStep = TileLayout.Step(from: from, direction: direction)
        cursor = to
    }

    mutating func go(to code: String) {
        cursor = code
        lastStep = nil
    }

    /// Lights the places whose name contains the words, folded; the cursor goes to the first in reading order.
    mutating func look(for words: String, region: Region, layout: TileLayout) {
        search = words
        let wanted = FoldedName(words)
        guard !wanted.isEmpty else {
            matches = []
            return
        }
        matches = Set(
            region.places.lazy.filter {
                layout.cells[$0.code] != nil
                    && (FoldedName($0.name).contains(wanted) || FoldedName($0.kecamatan).contains(wanted))
            }.map(\.code))
        if let cursor, matches.contains(cursor) { return }
        if let first = inReadingOrder(layout).first { go(to: first) }
    }

    /// False if nothing matches.
    mutating func goToMatch(step: Int, layout: TileLayout) -> Bool {
        let order = inReadingOrder(layout)
        guard !order.isEmpty else { return false }
        let present = cursor.flatMap { layout.cells[$0] }
        let index: Int
        if let present, let after = order.firstIndex(where: { !layout.isBefore($0, present) }) {
            let isOn = order[after] == cursor
            index = step > 0 ? (isOn ? after + 1 : after) : after - 1
        } else {
            index = step > 0 ? 0 : order.count - 1
        }
        go(to: order[(index + order.count) % order.count])
        return true
    }

    private func inReadingOrder(_ layout: TileLayout) -> [String] {
        matches.sorted { a, b in layout.cells[b].map { layout.isBefore(a, $0) } ?? true }
    }
}

package enum MapMeasure: String, CaseIterable, Hashable, Sendable {
    case overdue, open
}

extension TileLayout {
    /// Reading order: row by row, from the left.
    fileprivate func isBefore(_ code: String, _ other: Cell) -> Bool {
        cells[code].map { ($0.row, $0.column) < (other.row, other.column) } ?? false
    }
}
