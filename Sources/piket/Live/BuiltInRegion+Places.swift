import PiketDomain
import PiketPlaces

extension BuiltInRegion {
    /// The places with their tiles; the tiles were worked out beforehand.
    var places: (Region, TileLayout) {
        let region = RegionFile.read(csv).region
        return (region, shipped(region.places) ?? TileLayout.compute(region.places))
    }

    private func shipped(_ places: [Place]) -> TileLayout? { TileLayout(text: layout, places: places) }

    /// The tiles that were worked out beforehand where these are the places of a built-in region, whoever else counted
    /// their residents; else laid out now.
    static func layout(of places: [Place]) -> TileLayout {
        let ground = Ground(places)
        for region in allCases where Ground(RegionFile.read(region.csv).region.places) == ground {
            if let layout = region.shipped(places) { return layout }
        }
        return TileLayout.compute(places)
    }

    /// What a layout depends on.
    private struct Ground: Equatable {
        private var points: [String: GeoPoint?]

        init(_ places: [Place]) {
            points = Dictionary(places.map { ($0.code, $0.point) }) { first, _ in first }
        }
    }
}
