import PiketDomain
import PiketPlaces

extension BuiltInRegion {
    /// The places with their tiles; the tiles of a large region were worked out beforehand.
    var places: (Region, TileLayout) {
        let region = RegionFile.read(csv).region
        let shipped = layout.flatMap { TileLayout(text: $0, places: region.places) }
        return (region, shipped ?? TileLayout.compute(region.places))
    }
}
