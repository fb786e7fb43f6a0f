extension TileLayout {
    /// How true a layout is, counted over near pairs: edges of the Delaunay graph of the centroids, without those longer
    /// than three times the median edge. Two places have their near pairs' share of 1 if there is no pair at all.
    package struct Score: Hashable, Sendable {
        /// Near pairs.
        package var pairs: Int
        /// Of them, tiles that touch by a side or a corner.
        package var touching: Int
        /// Of them, tiles whose direction from each other is at most 45 degrees off.
        package var directed: Int
        /// Cells of the smallest rectangle around each sheet's tiles, per place.
        package var cellsPerPlace: Double

        package init(pairs: Int, touching: Int, directed: Int, cellsPerPlace: Double) {
            self.pairs = pairs
            self.touching = touching
            self.directed = directed
            self.cellsPerPlace = cellsPerPlace
        }

        package mutating func count(_ near: [(Int, Int)], ground: [PlanePoint], cells: [Cell]) {
            pairs += near.count
            for (a, b) in near {
                let (right, down) = (cells[b].column - cells[a].column, cells[b].row - cells[a].row)
                if abs(right) <= 1, abs(down) <= 1 { touching += 1 }
                let (x, y) = (ground[b].x - ground[a].x, ground[b].y - ground[a].y)
                let along = x * Double(right) + y * Double(down)
                // Twice the square of the cosine is at least 1 up to 45 degrees. Points on one spot have no direction.
                let lengths = (x * x + y * y) * Double(right * right + down * down)
                if along >= 0, 2 * along * along >= lengths * (1 - 1e-9) { directed += 1 }
            }
        }

        /// 0 ... 1.
        package var touchShare: Double { pairs == 0 ? 1 : Double(touching) / Double(pairs) }
        /// 0 ... 1.
        package var directionShare: Double { pairs == 0 ? 1 : Double(directed) / Double(pairs) }
    }
}
