import Foundation

/// Improves an arrangement of tiles by swaps and moves (simulated annealing): a change for the worse is kept the more
/// seldom the more it costs and the later it comes. The random numbers start from a constant: the same input gives the
/// same result.
struct TileSearch {
    struct Weights {
        /// A near pair that does not touch; a third more for each cell between them.
        var apart = 1.2
        /// A near pair whose direction is more than 45 degrees off, and a little for every bit less.
        var turned = 0.7
        var leaning = 0.25
        /// A cell from the place where the point falls, squared.
        var distance = 0.01
        /// Taken off for two tiles side by side, for one kota, for one kecamatan.
        var contact = 0.05
        var sameKota = 0.35
        var sameKecamatan = 0.65
        /// The mean worsening that is kept at the start.
        var heat = 2.0
    }

    let rows: Int
    let columns: Int
    private let weights = Weights()
    /// Where each place's point falls, in cells.
    private let targets: [PlanePoint]
    private let kecamatan: [Int]
    private let kota: [Int]
    /// The cell of each place, and the place in each cell or -1.
    private(set) var cellOfPlace: [Int]
    private var placeInCell: [Int]
    /// Near pairs from both ends: those of place p are `firstEdge[p] ..< firstEdge[p + 1]`.
    private var firstEdge: [Int] = []
    private var edges: [Edge] = []
    private let inverseLength: [Double]
    /// Row and column of each cell: a division in the inner loop costs more than the rest of it.
    private let rowOfCell: [Int]
    private let columnOfCell: [Int]

    private struct Edge {
        var other: Int
        /// The unit vector to the other place on the ground.
        var x: Double
        var y: Double
    }

    /// Index by index: where the points lie on the ground, and numbers that tell kecamatan and kota apart.
    init(grid: TileGrid, ground: [PlanePoint], pairs: [(Int, Int)], kecamatan: [Int], kota: [Int]) {
        rows = grid.rows
        columns = grid.columns
        targets = grid.targets
        self.kecamatan = kecamatan
        self.kota = kota
        cellOfPlace = grid.assigned()
        placeInCell = [Int](repeating: -1, count: rows * columns)
        for (place, cell) in cellOfPlace.enumerated() { placeInCell[cell] = place }
        let (columns, side) = (grid.columns, max(grid.rows, grid.columns))
        rowOfCell = (0..<(grid.rows * columns)).map { $0 / columns }
        columnOfCell = (0..<(grid.rows * columns)).map { $0 % columns }
        inverseLength = (0..<(side * side)).map { index in
            let (dx, dy) = (Double(index % side), Double(index / side))
            return index == 0 ? 0 : 1 / (dx * dx + dy * dy).squareRoot()
        }
        var lists = [[Edge]](repeating: [], count: targets.count)
        for (a, b) in pairs {
            let length = ground[a].squaredDistance(to: ground[b]).squareRoot()
            let (x, y) =
                length > 0 ? ((ground[b].x - ground[a].x) / length, (ground[b].y - ground[a].y) / length) : (0, 0)
            lists[a].append(Edge(other: b, x: x, y: y))
            lists[b].append(Edge(other: a, x: -x, y: -y))
        }
        for list in lists {
            firstEdge.append(edges.count)
            edges += list
        }
        firstEdge.append(edges.count)
    }

    /// Tries so many changes.
    mutating func run(steps: Int) {
        guard targets.count > 1, rows * columns > 1 else { return }
        var random = SplitMix(state: 0x5049_4B45_54)
        for step in 0..<steps {
            let heat = weights.heat * (1 - Double(step) / Double(steps))
            let place = random.below(targets.count)
            let from = cellOfPlace[place]
            var (row, column) = (rowOfCell[from], columnOfCell[from])
            let count = firstEdge[place + 1] - firstEdge[place]
            if count > 0, random.below(3) > 0 {
                let near = cellOfPlace[edges[firstEdge[place] + random.below(count)].other]
                (row, column) = (rowOfCell[near], columnOfCell[near])
                row += random.below(3) - 1
                column += random.below(3) - 1
            } else {
                row += random.below(5) - 2
                column += random.below(5) - 2
            }
            guard row >= 0, row < rows, column >= 0, column < columns else { continue }
            let to = row * columns + column
            guard to != from else { continue }
            let other = placeInCell[to]
            let before = cost(of: place) + (other >= 0 ? cost(of: other) : 0)
            swap(place, other, from, to)
            let after = cost(of: place) + (other >= 0 ? cost(of: other) : 0)
            if after - before > -heat * log(1 - random.unit()) { swap(place, other, to, from) }
        }
    }

    private mutating func swap(_ place: Int, _ other: Int, _ from: Int, _ to: Int) {
        placeInCell[from] = other
        placeInCell[to] = place
        cellOfPlace[place] = to
        if other >= 0 { cellOfPlace[other] = from }
    }

    /// What a place adds to the whole.
    private func cost(of place: Int) -> Double {
        let cell = cellOfPlace[place]
        let (row, column) = (rowOfCell[cell], columnOfCell[cell])
        let side = max(rows, columns)
        var cost = 0.0
        for index in firstEdge[place]..<firstEdge[place + 1] {
            let edge = edges[index]
            let near = cellOfPlace[edge.other]
            let (dx, dy) = (columnOfCell[near] - column, rowOfCell[near] - row)
            let (width, height) = (abs(dx), abs(dy))
            let gap = max(width, height) - 2
            if gap >= 0 { cost += weights.apart * (1 + Double(gap) / 3) }
            let cosine = (edge.x * Double(dx) + edge.y * Double(dy)) * inverseLength[height * side + width]
            if cosine < 0.7071 { cost += weights.turned }
            cost += weights.leaning * (1 - cosine)
        }
        let (dx, dy) = (Double(column) - targets[place].x, Double(row) - targets[place].y)
        cost += weights.distance * (dx * dx + dy * dy)
        if column > 0 { cost -= kinship(place, cell - 1) }
        if column < columns - 1 { cost -= kinship(place, cell + 1) }
        if row > 0 { cost -= kinship(place, cell - columns) }
        if row < rows - 1 { cost -= kinship(place, cell + columns) }
        return cost
    }

    private func kinship(_ place: Int, _ cell: Int) -> Double {
        let other = placeInCell[cell]
        guard other >= 0 else { return 0 }
        guard kota[other] == kota[place] else { return weights.contact }
        let shared = weights.contact + weights.sameKota
        return kecamatan[other] == kecamatan[place] ? shared + weights.sameKecamatan : shared
    }
}
