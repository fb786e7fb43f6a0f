package import PiketDomain

/// Pane 3: the region as tiles, counted by kelurahan.
package struct MapPane: Hashable, Sendable {
    package internal(set) var measure = MapMeasure.overdue
    package internal(set) var counts: [String: TileCount] = [:]
    /// What is told beside the counts; nil until it was needed.
    package internal(set) var figures: [String: PlaceFigures]?
    /// How many days ago the map shows; 0 is now.
    package internal(set) var daysBack = 0
    package internal(set) var isPlaying = false
    /// The cursor's kecamatan alone is shown.
    package internal(set) var isKecamatanOnly = false
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

    /// Residents of places, where known.
    var population: [String: Int] = [:]
    var figuresLoadedAt: Instant?

    /// In the measure's unit, see `MapMeasure`.
    package func value(of code: String) -> Int {
        measure.value(
            counts[code] ?? TileCount(), figures?[code], daysBack: daysBack, population: population[code])
    }

    /// Cases of the day shown.
    package func count(of code: String) -> TileCount {
        guard daysBack > 0 else { return counts[code] ?? TileCount() }
        return TileCount(
            open: figures?[code]?.open[daysBack] ?? 0, overdue: figures?[code]?.overdue[daysBack] ?? 0)
    }

    /// Everywhere together.
    package var sum: Int { codes.reduce(0) { $0 + value(of: $1) } }

    private var codes: Set<String> { Set(counts.keys).union(figures.map { Set($0.keys) } ?? []) }

    mutating func receive(_ counts: [String: TileCount]) {
        if counts != self.counts { self.counts = counts }
        isLoaded = true
        rescale()
    }

    mutating func receive(_ figures: [String: PlaceFigures], now: Instant) {
        figuresLoadedAt = now
        if figures != self.figures { self.figures = figures }
        rescale()
    }

    mutating func show(_ measure: MapMeasure) {
        self.measure = measure
        if !measure.isCount { (daysBack, isPlaying) = (0, false) }
        rescale()
    }

    mutating func showDay(_ daysBack: Int) {
        self.daysBack = max(0, min(PlaceFigures.days, daysBack))
        rescale()
    }

    private mutating func rescale() {
        // A day gone by is coloured on the scale of all days, so that the eye can follow.
        guard daysBack > 0 || isPlaying, let figures else {
            scale = HeatScale(codes.map(value(of:)))
            return
        }
        scale = HeatScale(figures.values.flatMap { measure == .overdue ? $0.overdue : $0.open })
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

    /// Moves along a list of places, without going round.
    mutating func move(by steps: Int, in order: [String]) {
        let index = cursor.flatMap(order.firstIndex(of:)) ?? 0
        guard !order.isEmpty else { return }
        go(to: order[min(max(index + steps, 0), order.count - 1)])
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

extension TileLayout {
    /// Reading order: row by row, from the left.
    fileprivate func isBefore(_ code: String, _ other: Cell) -> Bool {
        cells[code].map { ($0.row, $0.column) < (other.row, other.column) } ?? false
    }
}
