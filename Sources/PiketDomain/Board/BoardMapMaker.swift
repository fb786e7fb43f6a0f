/// Makes the board's map: each tile's level, kept back where it would give a small count away.
struct BoardMapMaker {
    let counts: BoardCounts
    let office: Office
    /// What is told of the late cases of each kecamatan: there are at least as many open ones.
    let overdue: [String: BoardCell]

    /// - Parameter open: all open cases, those without a place too.
    func make(open: Int) -> (open: BoardCell, map: Board.Map?) {
        let layout = office.layout
        let placed = layout.cells.sorted {
            ($0.value.row, $0.value.column) < ($1.value.row, $1.value.column)
        }
        guard !placed.isEmpty else { return (BoardCell(alone: open), nil) }
        let values = placed.map { counts.places[$0.key]?.open ?? 0 }
        let scale = HeatScale(values.filter { $0 >= BoardCell.least })
        let levels = values.map { $0 < BoardCell.least ? 0 : scale.bin(of: $0) }
        let table = protected(open, codes: placed.map(\.key), values: values, levels: levels, scale: scale)

        var cities: [String] = []
        var indices: [String: Int] = [:]
        let tiles = placed.indices.map { index in
            let (code, cell) = placed[index]
            let kota = PlaceCode.kota(of: code)
            if indices[kota] == nil {
                indices[kota] = cities.count
                cities.append(office.place(code)?.kota ?? kota)
            }
            return Board.Tile(
                row: cell.row, column: cell.column, city: indices[kota] ?? 0,
                level: table.isHidden[index] ? nil : levels[index])
        }
        let map = Board.Map(
            rows: layout.rows, columns: layout.columns, steps: scale.steps, cities: cities, tiles: tiles)
        return (table.total, map)
    }

    private func protected(
        _ open: Int, codes: [String], values: [Int], levels: [Int], scale: HeatScale
    ) -> (total: BoardCell, isHidden: [Bool]) {
        var table = Disclosure()
        let root = table.add(open, told: BoardCell(alone: open).range, hasRest: true)
        var districts: [String: Int] = [:]
        var sums: [String: Int] = [:]
        for (code, value) in zip(codes, values) { sums[PlaceCode.kecamatan(of: code), default: 0] += value }
        for (code, sum) in sums.sorted(by: { $0.key < $1.key }) {
            let least = overdue[code]?.range.lowerBound ?? 0
            districts[code] = table.add(sum, told: least...Disclosure.unbounded, under: root, isFixed: true)
        }
        let leaves = codes.indices.map { index in
            table.add(
                values[index], told: scale.range(ofBin: levels[index]),
                under: districts[PlaceCode.kecamatan(of: codes[index])])
        }
        table.protect()
        return (table.isHidden(root) ? .hidden : BoardCell(alone: open), leaves.map(table.isHidden))
    }
}

extension HeatScale {
    /// The counts of a bin, where 0 stands for all under three.
    fileprivate func range(ofBin number: Int) -> ClosedRange<Int> {
        guard let bin = bins.first(where: { $0.number == number }) else { return BoardCell.few.range }
        return bin.low...(bin.high ?? Disclosure.unbounded)
    }
}
