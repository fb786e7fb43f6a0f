/// Whether the tiles of a kecamatan hang together, by sides or corners, so that it can be outlined.
extension TileSearch {
    /// How far a kecamatan is from hanging together: 0 if it does; for each piece more, `pieceScatter` and the cells between
    /// it and the nearest piece before it. Kecamatan of more than 64 places are taken to hang together.
    func scatter(of kecamatan: Int) -> Int {
        let places = members[kecamatan]
        guard places.count > 1, places.count <= 64 else { return 0 }
        var rest = UInt64.max >> UInt64(64 - places.count)
        var before: UInt64 = 0
        var scatter = 0
        while rest != 0 {
            var piece = rest & (~rest &+ 1)
            var reached = piece
            var gap = Self.stride
            rest &= ~reached
            while reached != 0 {
                let cell = cellOfPlace[places[reached.trailingZeroBitCount]]
                reached &= reached &- 1
                var scan = rest
                while scan != 0 {
                    let bit = scan & (~scan &+ 1)
                    scan &= ~bit
                    guard distance(cell, cellOfPlace[places[bit.trailingZeroBitCount]]) <= 1 else { continue }
                    reached |= bit
                    piece |= bit
                    rest &= ~bit
                }
                scan = before
                while scan != 0 {
                    gap = min(gap, distance(cell, cellOfPlace[places[scan.trailingZeroBitCount]]))
                    scan &= scan &- 1
                }
            }
            if before != 0 { scatter += Self.pieceScatter + gap - 1 }
            before |= piece
        }
        return scatter
    }

    static let pieceScatter = 3

    /// Of two cells, in steps to a side or a corner.
    private func distance(_ a: Int, _ b: Int) -> Int {
        max(abs(Self.row(a) - Self.row(b)), abs(Self.column(a) - Self.column(b)))
    }

    var scatter: Int { members.indices.reduce(0) { $0 + scatter(of: $1) } }

    /// Brings the pieces of broken kecamatan together, each time by the change that costs least of those that leave less
    /// scatter in all; so it ends. What no single change mends stays as it is.
    mutating func mend() {
        var broken = scatter
        while broken > 0, let change = mendingChange(broken) {
            walk(change.place, along: change.path)
            broken = scatter
        }
    }

    private typealias Change = (place: Int, path: [Int], cost: Int)

    private mutating func mendingChange(_ broken: Int) -> Change? {
        var best: Change?
        let before = wholeCost
        for kecamatan in members.indices where scatter(of: kecamatan) > 0 {
            let places = members[kecamatan]
            let beside = Set(places.flatMap { around(cellOfPlace[$0]) })
            let targets = beside.filter { isOnGrid($0) && !places.contains(occupant($0)) }.sorted()
            for place in places {
                for target in targets {
                    let home = cellOfPlace[place]
                    // Straight across, or along a line whose tiles all move up by one.
                    for path in [[target], line(from: home, to: target)] {
                        walk(place, along: path)
                        if scatter < broken {
                            let cost = wholeCost - before
                            if cost < best?.cost ?? .max { best = (place, path, cost) }
                        }
                        walk(place, along: Array(path.dropLast().reversed()) + [home])
                    }
                }
            }
        }
        return best
    }

    private mutating func walk(_ place: Int, along path: [Int]) {
        for cell in path { exchange(place, to: cell) }
    }

    private var wholeCost: Int { cellOfPlace.indices.reduce(0) { $0 + cost(of: $1) } }

    private func around(_ cell: Int) -> [Int] {
        [-1, 0, 1].flatMap { down in [-1, 0, 1].map { cell + down * Self.stride + $0 } }
    }

    /// The cells after the first up to the last, each touching the one before.
    private func line(from: Int, to: Int) -> [Int] {
        let (row, column) = (Self.row(from), Self.column(from))
        let (down, right) = (Self.row(to) - row, Self.column(to) - column)
        let length = max(abs(down), abs(right))
        return (1...max(length, 1)).map {
            (row + Self.part($0, of: down, length)) * Self.stride + column + Self.part($0, of: right, length)
        }
    }

    private static func part(_ step: Int, of whole: Int, _ length: Int) -> Int {
        length == 0 ? 0 : (2 * step * whole + (whole < 0 ? -length : length)) / (2 * length)
    }
}
