import PiketDomain
import PiketPlaces
import Testing

@Suite struct `Built-in regions` {
    @Test(arguments: BuiltInRegion.allCases)
    func `are read without a fault and laid out`(_ region: BuiltInRegion) throws {
        let file = RegionFile.read(region.csv)
        #expect(file.faults == [])
        guard let text = region.layout else { return }
        let layout = try #require(TileLayout(text: text, places: file.region.places))
        #expect(layout.cells.count == file.region.places.count)
        #expect(layout.score.touchShare > 0.84)
        #expect(layout.score.directionShare > 0.88)
    }

    @Test func `DKI Jakarta has its 267 kelurahan in 44 kecamatan of 6 kota`() {
        let region = RegionFile.read(BuiltInRegion.dkiJakarta.csv).region
        #expect(region.places.count == 267)
        #expect(region.kecamatan.count == 44)
        #expect(region.kota.count == 6)
        #expect(region.name(ofArea: "31.71.06") == "Menteng")
        #expect(region["31.71.06.1003"]?.name == "Cikini")
    }
}
