import Foundation
import PiketDomain
import PiketFixtures
import Testing

/// Where the sample data lies; nil skips what needs it.
private let data = ProcessInfo.processInfo.environment["PIKET_TEST_DATA"]

private func region(_ name: String) throws -> Region {
    let path = try #require(data) + "/regions/" + name + ".csv"
    let file = RegionFile.read(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(file.faults.isEmpty)
    return file.region
}

@Suite(.enabled(if: data != nil, "PIKET_TEST_DATA is not set")) struct `Real regions` {
    @Test(arguments: [
        ("dki-jakarta", 267), ("kota-yogyakarta", 45), ("kab-grobogan", 280), ("kota-semarang", 177),
        ("kota-bandung", 151), ("kota-surabaya", 153),
    ])
    func `are laid out true to their neighbours`(_ name: String, _ count: Int) throws {
        let places = try region(name).places
        #expect(places.count == count)
        // A fiftieth of the swaps: an unoptimised build is slow, and the floor holds for it all the same.
        let layout = TileLayout.compute(places, effort: 0.02)
        #expect(Set(layout.cells.values).count == count)
        #expect(layout.columns <= TileLayout.maximumColumns)
        #expect(layout.rows <= TileLayout.maximumRows)
        #expect(layout.score.touchShare >= 0.6)
        #expect(layout.score.directionShare >= 0.7)
        #expect(TileLayout.compute(places.reversed(), effort: 0.02) == layout)
        #expect(ArrowWalk.faults(layout) == [])
    }

    @Test func `Kepulauan Seribu stands apart in the north`() throws {
        let layout = TileLayout.compute(try region("dki-jakarta").places, effort: 0)
        let islands = layout.cells.filter { $0.key.hasPrefix("31.01") }
        #expect(islands.count == 6)
        #expect(islands.values.allSatisfy { $0.row == 0 })
        #expect(layout.cells.allSatisfy { $0.key.hasPrefix("31.01") || $0.value.row > 1 })
    }

    @Test(arguments: [
        "dki-jakarta", "kota-yogyakarta", "kab-grobogan", "kota-semarang", "kota-bandung", "kota-surabaya",
    ])
    func `find every place again by its own words`(_ name: String) throws {
        let region = try region(name)
        let index = PlaceIndex(region)
        for place in region.places {
            let names = PlaceIndex.Query(kelurahan: place.name.uppercased(), kecamatan: "Kec. " + place.kecamatan)
            #expect(index.match(names) == .place(place.code, .names))
            #expect(index.match(.init(point: place.point)) == .place(place.code, .nearest(metres: 0)))
        }
    }

    @Test func `take the populations of a published table`() throws {
        let path = try #require(data) + "/regions/population/dki-jakarta-2013.csv"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let file = RegionFile.read(bytes, known: try region("dki-jakarta"))
        #expect(file.content == .populations)
        #expect(file.faults.isEmpty)
        #expect(file.region.places.reduce(0) { $0 + ($1.population ?? 0) } == 9_988_325)
    }
}
