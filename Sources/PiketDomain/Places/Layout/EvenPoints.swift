/// Points moved until near ones lie about one cell apart in the direction they had: crowded quarters get room, wide ones
/// shrink, and the outline stays.
enum EvenPoints {
    private static let sweeps = 400

    /// The least squares of all pairs' offsets from one cell in their true direction, found by going over the points again
    /// and again. Groups without a pair between them keep their distance.
    static func spread(_ points: [PlanePoint], pairs: [(Int, Int)]) -> [PlanePoint] {
        var offsets = [[(other: Int, x: Double, y: Double)]](repeating: [], count: points.count)
        var lengths: [Double] = []
        for (a, b) in pairs {
            let length = points[a].squaredDistance(to: points[b]).squareRoot()
            guard length > 0 else { continue }
            lengths.append(length)
            let (x, y) = ((points[b].x - points[a].x) / length, (points[b].y - points[a].y) / length)
            offsets[a].append((b, x, y))
            offsets[b].append((a, -x, -y))
        }
        guard !lengths.isEmpty else { return points }
        let cell = lengths.sorted()[lengths.count / 2]
        var spread = points.map { PlanePoint(x: $0.x / cell, y: $0.y / cell) }
        for _ in 0..<sweeps {
            for index in spread.indices where !offsets[index].isEmpty {
                var (x, y) = (0.0, 0.0)
                for offset in offsets[index] {
                    x += spread[offset.other].x - offset.x
                    y += spread[offset.other].y - offset.y
                }
                let count = Double(offsets[index].count)
                spread[index] = PlanePoint(x: x / count, y: y / count)
            }
        }
        return spread
    }
}
