import PiketDomain

/// Cells of listed cases that others changed, until the viewer has seen them.
package struct Changes: Hashable, Sendable {
    package enum Cell: CaseIterable, Hashable, Sendable {
        case status, assignee, agency, deadline
    }

    /// By the case's id; never empty.
    private var unseen: [Int64: Set<Cell>] = [:]
    /// The newest version the viewer's own acts have made of a case.
    private var own: [Int64: Int] = [:]

    package func cells(of id: Int64) -> Set<Cell> { unseen[id] ?? [] }

    mutating func see(_ id: Int64) { unseen[id] = nil }

    /// The viewer has done nothing to the case since this version of it.
    func isCurrent(_ id: Int64, version: Int) -> Bool { own[id].map { version >= $0 } ?? true }

    mutating func made(_ id: Int64, version: Int) { own[id] = version }

    /// Compares the cases that are in both. Cost: their number; nothing where no row is new.
    mutating func note(from old: [QueueRow], to new: [QueueRow]) {
        guard !old.isEmpty else { return }
        var before: [Int64: Int] = [:]
        before.reserveCapacity(old.count)
        for index in old.indices { before[old[index].id] = index }
        for row in new {
            guard let index = before[row.id] else { continue }
            let cells = Cell.allCases.filter { $0.differs(old[index], row) }
            if !cells.isEmpty, own[row.id].map({ row.version > $0 }) ?? true {
                unseen[row.id, default: []].formUnion(cells)
            }
        }
    }
}

extension Changes.Cell {
    fileprivate func differs(_ old: QueueRow, _ new: QueueRow) -> Bool {
        switch self {
        case .status: old.status != new.status
        case .assignee: old.assignee != new.assignee
        case .agency: old.agency != new.agency
        case .deadline: old.next?.limit != new.next?.limit || old.next?.clock != new.next?.clock
        }
    }
}
