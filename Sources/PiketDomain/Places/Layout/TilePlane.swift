/// The centroids of one sheet on a plane, in metres, each with a point.
package struct TilePlane {
    /// Index by index as the places.
    package let points: [PlanePoint]

    /// A place without a point stands in the middle of its kecamatan's others, else of all, else at 0,0.
    package init(_ places: [Place]) {
        let usable = places.map { $0.point.flatMap { $0.isUsable ? $0 : nil } }
        let latitudes = usable.compactMap { $0?.latitude }
        let middle = latitudes.isEmpty ? 0 : latitudes.reduce(0, +) / Double(latitudes.count)
        let narrowing = Self.narrowing(latitude: middle)
        let known = usable.map { point in
            point.map {
                PlanePoint(
                    x: $0.longitude * narrowing * GeoPoint.metresPerDegree,
                    y: -$0.latitude * GeoPoint.metresPerDegree)
            }
        }
        let all = Self.middle(of: known.compactMap { $0 }) ?? PlanePoint(x: 0, y: 0)
        points = places.indices.map { index in
            if let point = known[index] { return point }
            let kin = places.indices.filter { places[$0].kecamatanCode == places[index].kecamatanCode }
            return Self.middle(of: kin.compactMap { known[$0] }) ?? all
        }
    }

    /// The cosine, by a series: a library's may differ in its last digit from machine to machine, and a layout with it.
    static func narrowing(latitude: Double) -> Double {
        let square = latitude * latitude * (Double.pi / 180) * (Double.pi / 180)
        var (sum, term) = (1.0, 1.0)
        for step in stride(from: 1.0, through: 19, by: 2) {
            term *= -square / (step * (step + 1))
            sum += term
        }
        return max(sum, 0.01)
    }

    static func middle(of points: [PlanePoint]) -> PlanePoint? {
        guard !points.isEmpty else { return nil }
        let count = Double(points.count)
        return PlanePoint(x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
    }

    /// Groups of indices such that every point is within reach of another of its group, the largest group first.
    ///
    /// Reach is eight times the median distance to the nearest neighbour: a strait, not a park.
    func clusters() -> [[Int]] {
        guard points.count > 2 else { return points.isEmpty ? [] : [Array(points.indices)] }
        let nearest = points.indices.map { index in
            points.indices.lazy.filter { $0 != index }.map { points[index].squaredDistance(to: points[$0]) }.min() ?? 0
        }
        let median = nearest.sorted()[points.count / 2]
        let reach = median * 64
        var remaining = Set(points.indices)
        var clusters: [[Int]] = []
        while let seed = remaining.min() {
            var cluster = [seed]
            remaining.remove(seed)
            var next = 0
            while next < cluster.count {
                let found = remaining.filter { points[cluster[next]].squaredDistance(to: points[$0]) <= reach }.sorted()
                remaining.subtract(found)
                cluster += found
                next += 1
            }
            clusters.append(cluster.sorted())
        }
        return clusters.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }
}
