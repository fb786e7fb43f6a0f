/// A point on a plane: x to the east, y to the south, both in the same unit.
package struct PlanePoint: Hashable, Sendable {
    package var x: Double
    package var y: Double

    func squaredDistance(to other: PlanePoint) -> Double {
        (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
    }
}

/// Which places count as neighbours when only centroids are known: edges of the Delaunay graph, long ones cut.
package enum NearPairs {
    /// Pairs of indices, the smaller first, in ascending order. Any arrangement of points is fine: on one line the graph
    /// is the line, and points on one spot are a chain of which the first stands for all. Cost is cubic for up to
    /// `candidates` points, then quadratic.
    package static func find(_ points: [PlanePoint], candidates: Int = 48) -> [(Int, Int)] {
        var spots: [PlanePoint: [Int]] = [:]
        for (index, point) in points.enumerated() { spots[point, default: []].append(index) }
        let firsts = spots.values.map { $0[0] }.sorted()
        let between = edges(firsts.map { points[$0] }, candidates: candidates).map { (firsts[$0.0], firsts[$0.1]) }
        let chains = spots.values.flatMap { zip($0, $0.dropFirst()) }
        return (between + chains).sorted { $0 < $1 }
    }

    /// Of points that all differ.
    private static func edges(_ points: [PlanePoint], candidates: Int) -> [(Int, Int)] {
        let near = points.indices.map { index in
            Array(
                points.indices.filter { $0 != index }
                    .sorted { a, b in
                        let (toA, toB) = (
                            points[index].squaredDistance(to: points[a]), points[index].squaredDistance(to: points[b])
                        )
                        return toA == toB ? a < b : toA < toB
                    }
                    .prefix(candidates))
        }
        var edges: [(Int, Int)] = []
        for first in points.indices {
            for second in near[first] where first < second || !near[second].contains(first) {
                if hasEmptyCircle(points, first, second, near[first] + near[second]) {
                    edges.append((min(first, second), max(first, second)))
                }
            }
        }
        let lengths = edges.map { points[$0.0].squaredDistance(to: points[$0.1]).squareRoot() }.sorted()
        guard let median = lengths.isEmpty ? nil : lengths[lengths.count / 2], median > 0 else { return edges }
        return edges.filter { points[$0.0].squaredDistance(to: points[$0.1]).squareRoot() <= 3 * median }
    }

    /// Whether a circle through both points holds none of the others. Its centre moves along the line halfway between
    /// them; each other point bounds how far.
    private static func hasEmptyCircle(_ points: [PlanePoint], _ a: Int, _ b: Int, _ others: [Int]) -> Bool {
        let (p, q) = (points[a], points[b])
        let (dx, dy) = (q.x - p.x, q.y - p.y)
        var low = -Double.infinity
        var high = Double.infinity
        for other in others where other != a && other != b {
            let (ox, oy) = (points[other].x - p.x, points[other].y - p.y)
            let side = dx * oy - dy * ox
            let along = ox * ox + oy * oy - dx * ox - dy * oy
            if abs(side) <= 1e-9 * (dx * dx + dy * dy) {
                // On the line through both: between them it is in every circle.
                if along < 0 { return false }
            } else if side > 0 {
                high = min(high, along / side)
            } else {
                low = max(low, along / side)
            }
            if low > high { return false }
        }
        return true
    }
}
