/// Improves an arrangement of tiles by swaps and moves, counting the cost of each change in whole numbers so that every
/// machine makes the same choices. `TileSearch+Annealing` tries changes, `TileSearch+Pieces` keeps kecamatan whole.
struct TileSearch {
    enum Weight {
        /// Taken off for two tiles side by side, more for one kota, more again for one kecamatan.
        static let contact = 50
        static let sameKota = 100
        static let sameKecamatan = 300
    }

    /// Cells are numbered row by row with this many in each, counted from 1: row and column are a shift and a mask, and
    /// around the grid lies a border that belongs to nobody.
    static let stride = 1 << 6
    static func row(_ cell: Int) -> Int { cell >> 6 }
    static func column(_ cell: Int) -> Int { cell & 63 }

    /// The cell of each place.
    private(set) var cellOfPlace: [Int]
    private var placeInCell: [Int]
    private let isCell: [Bool]
    let kecamatan: [Int]
    private let kota: [Int]
    /// The places of each kecamatan.
    let members: [[Int]]
    let pairs: PairCosts
    /// Where each place's point falls, in sixteenths of a cell.
    private let targets: [(x: Int, y: Int)]

    /// What a cell of distance from there costs, squared: much while the whole takes its shape, lest it folds, then little.
    var anchor = 1

    /// Index by index: where the points lie on the ground, and numbers from 0 that tell kecamatan and kota apart.
    init(grid: TileGrid, ground: [PlanePoint], pairs: [(Int, Int)], kecamatan: [Int], kota: [Int]) {
        precondition(grid.columns < Self.stride - 1)
        self.kecamatan = kecamatan
        self.kota = kota
        self.pairs = PairCosts(pairs, ground: ground)
        targets = grid.targets.map { (Int((($0.x + 1) * 16).rounded()), Int((($0.y + 1) * 16).rounded())) }
        cellOfPlace = grid.assigned().map { ($0 / grid.columns + 1) * Self.stride + $0 % grid.columns + 1 }
        let count = (grid.rows + 2) * Self.stride
        isCell = (0..<count).map {
            (1...grid.rows).contains(Self.row($0)) && (1...grid.columns).contains(Self.column($0))
        }
        placeInCell = [Int](repeating: -1, count: count)
        for (place, cell) in cellOfPlace.enumerated() { placeInCell[cell] = place }
        var members = [[Int]](repeating: [], count: (kecamatan.max() ?? -1) + 1)
        for place in kecamatan.indices { members[kecamatan[place]].append(place) }
        self.members = members
    }

    /// Row and column from 0.
    func position(of place: Int) -> TileLayout.Cell {
        TileLayout.Cell(row: Self.row(cellOfPlace[place]) - 1, column: Self.column(cellOfPlace[place]) - 1)
    }

    func isOnGrid(_ cell: Int) -> Bool { isCell[cell] }

    /// The place in a cell, or -1.
    func occupant(_ cell: Int) -> Int { placeInCell[cell] }

    /// Moves a place; whatever stood in that cell takes the place's former one.
    @inline(__always)
    mutating func exchange(_ place: Int, to cell: Int) {
        let (from, other) = (cellOfPlace[place], placeInCell[cell])
        placeInCell[from] = other
        placeInCell[cell] = place
        cellOfPlace[place] = cell
        if other >= 0 { cellOfPlace[other] = from }
    }

    /// What a place adds to the whole, but for its pair with another.
    @inline(__always)
    func cost(of place: Int, except: Int = -1) -> Int {
        let cell = cellOfPlace[place]
        let (row, column) = (Self.row(cell), Self.column(cell))
        var cost = 0
        for edge in pairs.edges(of: place) {
            let other = pairs.others[edge]
            if other == except { continue }
            let near = cellOfPlace[other]
            cost += pairs.cost(edge, right: Self.column(near) - column, down: Self.row(near) - row)
        }
        let (dx, dy) = (column * 16 - targets[place].x, row * 16 - targets[place].y)
        cost += ((dx * dx + dy * dy) * anchor) >> 8
        return cost - kinship(place, cell - 1) - kinship(place, cell + 1) - kinship(place, cell - Self.stride)
            - kinship(place, cell + Self.stride)
    }

    @inline(__always)
    private func kinship(_ place: Int, _ cell: Int) -> Int {
        let other = placeInCell[cell]
        guard other >= 0 else { return 0 }
        guard kota[other] == kota[place] else { return Weight.contact }
        guard kecamatan[other] == kecamatan[place] else { return Weight.contact + Weight.sameKota }
        return Weight.contact + Weight.sameKota + Weight.sameKecamatan
    }
}
