import Foundation

/// The centroids of one sheet on a plane, in metres, each with a point.
struct TilePlane {
    /// Index by index as the places.
    let points: [PlanePoint]

    /// A place without a point stands in the middle of its kecamatan's others, else of all, else at 0,0.
    init(_ places: [Place]) {
        let usable = places.map { $0.point.flatMap { $0.isUsable ? $0 : nil } }
        let latitudes = usable.compactMap { $0?.latitude }
        let middle = latitudes.isEmpty ? 0 : latitudes.reduce(0, +) / Double(latitudes.count)
        let narrowing = max(cos(middle * .pi / 180), 0.01)
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

    /// Values spread over 0 ... 1, half by distance and half by rank: a crowded centre gets room, the outline stays.
    static func spread(_ values: [Double]) -> [Double] {
        guard let low = values.min(), let high = values.max(), high > low else { return values.map { _ in 0.5 } }
        let sorted = values.sorted()
        return values.map { value in
            // Equal values share the middle of their ranks.
            let first = sorted.partitioningIndex { $0 >= value }
            let last = sorted.partitioningIndex { $0 > value } - 1
            let rank = Double(first + last) / 2 / Double(values.count - 1)
            return (rank + (value - low) / (high - low)) / 2
        }
    }
}

extension Array {
    /// The first index whose element satisfies the predicate, which must be false and then true along the array.
    fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
