extension Board {
    /// Whether each figure is one a city can have: a file may hold anything, and drawing counts with what it holds.
    package var isSound: Bool {
        let times = [publishedAt, newestEventAt ?? 0] + emergencies.map(\.since)
        let cells =
            [open, overdue, untouched] + hours + week.flatMap { [$0.arrived, $0.done] } + districts.map(\.overdue)
            + topics.map(\.arrived) + agencies.map(\.overdue) + emergencies.map(\.count)
        return times.allSatisfy { (0...Self.latest).contains($0) }
            && cells.allSatisfy { ($0.value ?? 0) <= Self.mostCases }
            && ([answeredPercent] + agencies.map(\.responsePercent)).allSatisfy { (0...100).contains($0 ?? 0) }
            && agencies.allSatisfy { (0...Self.mostCases).contains($0.posts) }
            && hours.count <= 24 && week.count <= 31 && (map?.isSound ?? true)
    }

    /// The year 9999.
    private static let latest: Int64 = 253_402_300_799
    fileprivate static let mostCases = 1_000_000_000
}

extension Board.Map {
    private static let side = 20_000

    fileprivate var isSound: Bool {
        (0...Self.side).contains(rows) && (0...Self.side).contains(columns)
            && steps.count <= HeatScale.binCount
            && steps.allSatisfy { (BoardCell.least...Board.mostCases).contains($0) }
            && zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }
            && tiles.allSatisfy {
                (0..<max(rows, 1)).contains($0.row) && (0..<max(columns, 1)).contains($0.column)
                    && (0..<max(cities.count, 1)).contains($0.city)
                    && (0...HeatScale.binCount).contains($0.level ?? 0)
            }
    }
}
