import PiketDomain
import PiketPlaces

extension BuiltInRegion {
    /// The places with their tiles; the tiles were worked out beforehand.
    var places: (Region, TileLayout) {
        let region = RegionFile.read(csv).region
        return (region, TileLayout(text: layout, places: region.places) ?? TileLayout.compute(region.places))
    }
}
