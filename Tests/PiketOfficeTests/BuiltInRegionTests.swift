import PiketDomain
import PiketFixtures
import PiketPlaces
import Testing

@Suite struct `Built-in regions` {
    /// The plain assignment of the centroids reaches 0.72 and 0.78, 0.82 and 0.88, and on 28 columns 0.79 and 0.83.
    @Test(arguments: [
        (BuiltInRegion.dkiJakarta, 0.845, 0.895), (.yogyakarta, 0.91, 0.92), (.grobogan, 0.86, 0.89),
    ])
    func `are read without a fault and laid out`(_ region: BuiltInRegion, _ touch: Double, _ direction: Double) throws {
        let file = RegionFile.read(region.csv)
        #expect(file.faults == [])
        let layout = try #require(TileLayout(text: region.layout, places: file.region.places))
        #expect(layout.cells.count == file.region.places.count)
        #expect(layout.score.touchShare > touch)
        #expect(layout.score.directionShare > direction)
        #expect(layout.score.cellsPerPlace <= 1.4)
    }

    @Test(arguments: BuiltInRegion.allCases)
    func `keep each kecamatan in one piece`(_ region: BuiltInRegion) throws {
        let places = RegionFile.read(region.csv).region.places
        let layout = try #require(TileLayout(text: region.layout, places: places))
        for (kecamatan, places) in Dictionary(grouping: places, by: \.kecamatanCode) {
            var rest = places.compactMap { layout.cells[$0.code] }
            var reached = [rest.removeLast()]
            while let cell = reached.popLast() {
                let isNear = { (other: TileLayout.Cell) in
                    abs(other.row - cell.row) <= 1 && abs(other.column - cell.column) <= 1
                }
                reached += rest.filter(isNear)
                rest.removeAll(where: isNear)
            }
            #expect(rest.isEmpty, "\(kecamatan)")
        }
    }

    /// Neighbours may be well kept on a map that is folded: most of the far pairs must lie right as well.
    @Test(arguments: BuiltInRegion.allCases)
    func `have the west in the west and the north in the north`(_ region: BuiltInRegion) throws {
        let places = RegionFile.read(region.csv).region.places
        let layout = try #require(TileLayout(text: region.layout, places: places))
        var (pairs, right) = (0, 0)
        for a in places {
            for b in places where a.code < b.code {
                let (from, to) = (try #require(layout.cells[a.code]), try #require(layout.cells[b.code]))
                let (start, end) = (try #require(a.point), try #require(b.point))
                let east = (end.longitude - start.longitude) * Double(to.column - from.column)
                let south = (start.latitude - end.latitude) * Double(to.row - from.row)
                pairs += 1
                if east + south > 0, min(east, south) >= 0 { right += 1 }
            }
        }
        #expect(Double(right) / Double(pairs) > 0.9)
    }

    @Test(arguments: BuiltInRegion.allCases)
    func `lead by arrows to every tile and back`(_ region: BuiltInRegion) throws {
        let places = RegionFile.read(region.csv).region.places
        let layout = try #require(TileLayout(text: region.layout, places: places))
        #expect(ArrowWalk.faults(layout) == [])
    }

    @Test func `show Kepulauan Seribu beyond the sea in the north`() throws {
        let places = RegionFile.read(BuiltInRegion.dkiJakarta.csv).region.places
        let layout = try #require(TileLayout(text: BuiltInRegion.dkiJakarta.layout, places: places))
        #expect(layout.cells.filter { $0.key.hasPrefix("31.01") }.values.allSatisfy { $0.row == 0 })
        #expect(layout.cells.allSatisfy { $0.key.hasPrefix("31.01") || $0.value.row > 1 })
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
