import PiketDomain
import PiketPlaces

extension BuiltInRegion {
    /// The places with their tiles; the tiles were worked out beforehand.
    var places: (Region, TileLayout) {
        let region = RegionFile.read(csv).region
        let shipped = TileLayout(text: layout, places: region.places)
        return (region, shipped ?? TileLayout.compute(region.places))
    }
}
