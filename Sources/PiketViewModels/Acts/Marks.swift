import PiketDomain

/// Cases chosen for an act on many. They stay as they were when they were marked, whatever the lists do.
package struct Marks: Hashable, Sendable {
    private var byID: [Int64: ActTarget] = [:]
    /// Where a range began.
    var anchor: Int64?

    package var isEmpty: Bool { byID.isEmpty }
    package var count: Int { byID.count }
    package func contains(_ id: Int64) -> Bool { byID[id] != nil }

    /// By number.
    package var targets: [ActTarget] { byID.values.sorted { $0.number < $1.number } }

    mutating func toggle(_ row: QueueRow) {
        if byID.removeValue(forKey: row.id) == nil { byID[row.id] = ActTarget(row) }
    }

    mutating func add(_ rows: some Sequence<QueueRow>) {
        for row in rows where byID[row.id] == nil { byID[row.id] = ActTarget(row) }
    }

    mutating func remove(_ ids: some Sequence<Int64>) {
        for id in ids { byID[id] = nil }
        if byID.isEmpty { anchor = nil }
    }

    mutating func removeAll() {
        byID = [:]
        anchor = nil
    }
}
