/// What the near pairs cost, wherever their two tiles stand: tabled, since a search asks millions of times.
struct PairCosts {
    private enum Weight {
        /// Tiles that do not touch, and for each cell more between them.
        static let apart = 1_200
        static let farther = 200
        /// Tiles whose direction is more than 45 degrees off, and at most twice `leaning` for whatever it is off.
        static let turned = 700.0
        static let leaning = 250.0
    }

    /// Offsets up to this many cells are tabled exactly, farther ones by their direction.
    private static let reach = 3
    private static let side = 2 * reach + 1

    /// The other end of each edge; every pair stands twice, once from each end.
    private(set) var others: [Int] = []
    private var first: [Int] = [0]
    private var table: [Int16] = []

    init(_ pairs: [(Int, Int)], ground: [PlanePoint]) {
        var lists = [[Int]](repeating: [], count: ground.count)
        for (a, b) in pairs {
            lists[a].append(b)
            lists[b].append(a)
        }
        for (place, list) in lists.enumerated() {
            for other in list {
                others.append(other)
                let (x, y) = (ground[other].x - ground[place].x, ground[other].y - ground[place].y)
                for down in -Self.reach...Self.reach {
                    for right in -Self.reach...Self.reach { table.append(Self.cost(x, y, right, down)) }
                }
            }
            first.append(others.count)
        }
    }

    func edges(of place: Int) -> Range<Int> { first[place]..<first[place + 1] }

    /// `right` and `down` lead from the edge's place to its other end, in cells.
    @inline(__always)
    func cost(_ edge: Int, right: Int, down: Int) -> Int {
        let far = max(abs(right), abs(down))
        let base = edge * (Self.side * Self.side) + Self.reach * (Self.side + 1)
        if far <= Self.reach { return Int(table[base + down * Self.side + right]) }
        let (x, y) = (right * Self.reach / far, down * Self.reach / far)
        return Int(table[base + y * Self.side + x]) + (far - Self.reach) * Weight.farther
    }

    private static func cost(_ x: Double, _ y: Double, _ right: Int, _ down: Int) -> Int16 {
        let gap = max(abs(right), abs(down)) - 1
        let apart = gap > 0 ? Weight.apart + (gap - 1) * Weight.farther : 0
        let lengths = (x * x + y * y).squareRoot() * Double(right * right + down * down).squareRoot()
        // Points on one spot have no direction.
        guard lengths > 0 else { return Int16(apart) }
        let cosine = (x * Double(right) + y * Double(down)) / lengths
        let turned = cosine < 0.5.squareRoot() - 1e-9 ? Weight.turned : 0
        return Int16(apart + Int(turned + Weight.leaning * (1 - cosine)))
    }
}
