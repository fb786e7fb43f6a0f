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
    /// The best first: the whole name, names that begin so, names that hold it, places of a kecamatan called so; each in
    /// reading order.
    package internal(set) var found: [String] = []
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

    /// Lights the places whose name or kecamatan contains the words, folded; the cursor goes to the best.
    mutating func look(for words: String, region: Region, layout: TileLayout) {
        let isSame = words == search
        search = words
        let wanted = FoldedName(words)
        guard !wanted.isEmpty else {
            (found, matches) = ([], [])
            return
        }
        let ranked = region.places.compactMap { place -> (rank: Int, cell: TileLayout.Cell, code: String)? in
            guard let cell = layout.cells[place.code], let rank = Self.rank(of: place, wanted) else { return nil }
            return (rank, cell, place.code)
        }.sorted { ($0.rank, $0.cell.row, $0.cell.column) < ($1.rank, $1.cell.row, $1.cell.column) }
        found = ranked.map(\.code)
        matches = Set(found)
        if let best = found.first, !isSame { go(to: best) }
    }

    private static func rank(of place: Place, _ wanted: FoldedName) -> Int? {
        let name = FoldedName(place.name)
        if name == wanted { return 0 }
        if name.begins(with: wanted) { return 1 }
        if name.contains(wanted) { return 2 }
        return FoldedName(place.kecamatan).contains(wanted) ? 3 : nil
    }

    /// Which of the found places the cursor is on, from 1; 0: on none.
    package var foundNumber: Int { cursor.flatMap(found.firstIndex(of:)).map { $0 + 1 } ?? 0 }

    /// False if nothing matches.
    mutating func goToMatch(step: Int) -> Bool {
        guard !found.isEmpty else { return false }
        // From outside the first way leads in at its end.
        let index = cursor.flatMap(found.firstIndex(of:)) ?? (step > 0 ? -1 : 0)
        go(to: found[(index + step + found.count) % found.count])
        return true
    }
}
