/// What a reader of published counts can work out of those that are not told, and which more must be kept back.
///
/// The counts are a tree: each is the sum of those below it, or more than that where some below are never told. What is
/// told of each is a range. In such a tree the range left after all sums are used is exact, so a small count is safe
/// when at least two values remain for it.
package struct Disclosure: Sendable {
    /// Stands for "no upper bound": over every count of cases, and a million of them can still be added up.
    static let unbounded = 1 << 40

    package struct Node: Sendable {
        var value: Int
        /// What is told of it.
        var told: ClosedRange<Int>
        var parent: Int?
        /// Below it are counts that are never told, so that its own may exceed their sum.
        var hasRest: Bool
        /// May not be kept back: it is told elsewhere.
        var isFixed = false
        var isHidden = false
    }

    private(set) var nodes: [Node] = []
    private var children: [[Int]] = []

    package init() {}

    /// - Parameters:
    ///   - told: what is published of it.
    ///   - hasRest: see `Node`.
    /// - Returns: its index.
    @discardableResult
    package mutating func add(
        _ value: Int, told: ClosedRange<Int>, under parent: Int? = nil, hasRest: Bool = false, isFixed: Bool = false
    ) -> Int {
        nodes.append(Node(value: value, told: told, parent: parent, hasRest: hasRest, isFixed: isFixed))
        children.append([])
        if let parent { children[parent].append(nodes.count - 1) }
        return nodes.count - 1
    }

    package func isHidden(_ index: Int) -> Bool { nodes[index].isHidden }

    /// Keeps back what would give a small count away: first another count beside it, then the sum above.
    ///
    /// Cost: a pass over the tree for each count kept back.
    package mutating func protect() {
        while let exposed = exposed().first {
            guard let next = next(besides: exposed) else { return hideAll() }
            hide(next)
        }
    }

    /// Small counts that can be worked out.
    func exposed() -> [Int] {
        let ranges = ranges()
        return nodes.indices.filter {
            (1..<BoardCell.least).contains(nodes[$0].value) && ranges[$0].lowerBound == ranges[$0].upperBound
        }
    }

    /// What remains possible for each count.
    func ranges() -> [ClosedRange<Int>] {
        var ranges = nodes.map(\.told)
        // Nodes are added after their parent: backwards is upwards.
        for index in nodes.indices.reversed() where !children[index].isEmpty {
            let low = children[index].reduce(0) { $0 + ranges[$1].lowerBound }
            let high = children[index].reduce(0) { min($0 + ranges[$1].upperBound, Self.unbounded) }
            ranges[index] = Self.narrowed(
                ranges[index], low, nodes[index].hasRest ? Self.unbounded : high)
        }
        for index in nodes.indices where !children[index].isEmpty {
            let low = children[index].reduce(0) { $0 + ranges[$1].lowerBound }
            let high = children[index].reduce(0) { $0 + ranges[$1].upperBound }
            for child in children[index] {
                let (othersLow, othersHigh) = (low - ranges[child].lowerBound, high - ranges[child].upperBound)
                let least = nodes[index].hasRest ? 0 : ranges[index].lowerBound - othersHigh
                ranges[child] = Self.narrowed(ranges[child], least, ranges[index].upperBound - othersLow)
            }
        }
        return ranges
    }

    private static func narrowed(_ range: ClosedRange<Int>, _ low: Int, _ high: Int) -> ClosedRange<Int> {
        let low = max(range.lowerBound, low)
        return low...max(low, min(range.upperBound, high))
    }

    /// The smallest told count beside an exposed one, else the sum above it, else the same one level up.
    private func next(besides exposed: Int) -> Int? {
        var index = exposed
        while let parent = nodes[index].parent {
            let beside = children[parent].filter { $0 != exposed && isTold($0) }
            if let least = beside.min(by: { (nodes[$0].value, $0) < (nodes[$1].value, $1) }) { return least }
            if isTold(parent) { return parent }
            index = parent
        }
        return nil
    }

    private func isTold(_ index: Int) -> Bool {
        !nodes[index].isFixed && !nodes[index].isHidden && nodes[index].value >= BoardCell.least
    }

    private mutating func hide(_ index: Int) {
        nodes[index].isHidden = true
        nodes[index].told = BoardCell.hidden.range
    }

    private mutating func hideAll() {
        for index in nodes.indices {
            nodes[index].isHidden = true
            nodes[index].told = 0...Self.unbounded
        }
    }
}

extension Disclosure {
    /// A sum and its parts as cells. The sum is told besides, unless it must be kept back.
    /// - Parameter hasRest: the sum holds more than these parts.
    package static func table(total: Int, parts: [Int], hasRest: Bool) -> (total: BoardCell, parts: [BoardCell]) {
        var table = Disclosure()
        let root = table.add(total, told: BoardCell(alone: total).range, hasRest: hasRest)
        let indices = parts.map { table.add($0, told: BoardCell(alone: $0).range, under: root) }
        table.protect()
        func cell(_ index: Int, _ value: Int) -> BoardCell {
            table.isHidden(index) ? .hidden : BoardCell(alone: value)
        }
        return (cell(root, total), zip(indices, parts).map { cell($0, $1) })
    }
}
