import Foundation

/// Points in square cells, so that the nearest one within a cell's width is found among nine cells.
struct PointGrid: Sendable {
    private struct Cell: Hashable {
        var east: Int
        var north: Int
    }

    private let points: [GeoPoint?]
    private let cellDegrees: Double
    private let narrowing: Double
    private var cells: [Cell: [Int]] = [:]

    /// Points that are nil or unusable are never found.
    init(_ points: [GeoPoint?], cellMetres: Double) {
        self.points = points
        cellDegrees = cellMetres / GeoPoint.metresPerDegree
        let latitudes = points.compactMap { $0?.latitude }
        let middle = latitudes.isEmpty ? 0 : latitudes.reduce(0, +) / Double(latitudes.count)
        narrowing = max(cos(middle * .pi / 180), 0.01)
        for (index, point) in points.enumerated() {
            if let point, point.isUsable { cells[cell(of: point), default: []].append(index) }
        }
    }

    /// The nearest point and its distance in metres, looked for in the nine cells around. Certain only up to a cell's
    /// width: beyond that it may be another than the nearest, or nil. The cost does not depend on how far off the point is.
    func nearest(to point: GeoPoint) -> (index: Int, metres: Double)? {
        let home = cell(of: point)
        var best: (index: Int, metres: Double)?
        for north in (home.north - 1)...(home.north + 1) {
            for east in (home.east - 1)...(home.east + 1) {
                for index in cells[Cell(east: east, north: north)] ?? [] {
                    guard let metres = points[index]?.metres(to: point) else { continue }
                    if metres < best?.metres ?? .infinity { best = (index, metres) }
                }
            }
        }
        return best
    }

    /// Median over all points of the distance to the nearest other one, in metres; 0 with fewer than two.
    static func medianSpacing(of points: [GeoPoint]) -> Double {
        guard points.count > 1 else { return 0 }
        let byLatitude = points.sorted { $0.latitude < $1.latitude }
        let spacings = byLatitude.indices.map { index in
            let point = byLatitude[index]
            var nearest = Double.infinity
            for others in [Array(byLatitude[..<index].reversed()), Array(byLatitude[(index + 1)...])] {
                for other in others {
                    if abs(other.latitude - point.latitude) * GeoPoint.metresPerDegree >= nearest { break }
                    nearest = min(nearest, point.metres(to: other))
                }
            }
            return nearest
        }
        return spacings.sorted()[spacings.count / 2]
    }

    private func cell(of point: GeoPoint) -> Cell {
        Cell(
            east: Int((point.longitude * narrowing / cellDegrees).rounded(.down)),
            north: Int((point.latitude / cellDegrees).rounded(.down)))
    }
}
