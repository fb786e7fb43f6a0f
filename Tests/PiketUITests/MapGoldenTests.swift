import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

@Suite struct MapGoldenTests {
    @Test func theMapsOtherMeasures() throws {
        var age = SampleModel(132, 43)
        age.press("3", "z", "]", "]")
        try Golden.check(age.frame(), "map-age-132x43")
        age.press("]", "]", "]")
        try Golden.check(age.frame(), "map-yesterday-132x43")
        age.press("]", "]")
        try Golden.check(age.frame(.ascii, depth: .mono), "map-category-132x43-ascii")
    }

    @Test func theMapWithNames() throws {
        var sample = SampleModel(200, 60)
        sample.press("3", "z")
        try Golden.check(sample.frame(), "map-200x60")
        try Golden.check(sample.frame(.ascii, depth: .mono), "map-200x60-ascii")
    }

    @Test func oneKecamatanAndItsOutline() throws {
        var sample = SampleModel(132, 43)
        sample.press("3", "z")
        try Golden.check(sample.frame(.cp437, depth: .c8), "map-132x43-cp437")
        try Golden.check(sample.frame(.ascii, depth: .mono), "map-132x43-ascii")
        sample.press("K")
        try Golden.check(sample.frame(), "map-kecamatan-132x43", withRoles: true)
        try Golden.check(sample.frame(.cp437, depth: .c8), "map-kecamatan-132x43-cp437")
        var narrow = SampleModel(80, 24)
        narrow.press("3", "K")
        try Golden.check(narrow.frame(), "map-kecamatan-80x24")
        narrow.press("<Enter>")
        try Golden.check(narrow.frame(), "map-narrowed-80x24")
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "map-narrowed-132x43")
    }

    /// A tile that is lit is lit whole, whatever its step.
    @Test func theTilesThatAreLookedFor() throws {
        var sample = SampleModel(80, 24)
        sample.press("3", "/")
        sample.type("cengkareng")
        sample.press("<Enter>")
        try Golden.check(sample.frame(), "map-search-80x24", withRoles: true)
    }

    @Test func theMapAsAList() throws {
        // All tiles one below the other: taller than any screen.
        let column = SampleOffice.region.places.enumerated().map { ($1.code, TileLayout.Cell(row: 3 * $0, column: 0)) }
        let layout = TileLayout(
            cells: Dictionary(uniqueKeysWithValues: column), score: SampleOffice.layout.score)
        let office = Office(description: SampleOffice.description(), region: SampleOffice.region, layout: layout)
        var sample = SampleModel(40, 12, office: office)
        sample.press("3", "k", "j")
        #expect(sample.model.mapPage?.isList == true)
        try Golden.check(sample.frame(), "map-list-40x12", withRoles: true)
    }

    /// Of two numbers of two digits side by side one is bold.
    @Test func numbersSideBySideStayApart() throws {
        var sample = SampleModel(132, 43)
        sample.press("3", "]")
        let (buffer, map) = (sample.frame().buffer, try #require(sample.model.metrics.panes[.map]?.frame))
        var pairs = 0
        for y in map.y + 1..<map.maxY - 2 {
            for x in map.x..<map.maxX - 3 {
                let digits = (x..<x + 4).map { buffer[$0, y] }
                guard digits.allSatisfy({ ("0"..."9").contains($0.scalar) }) else { continue }
                pairs += 1
                #expect(Set(digits.map(\.style.isBold)).count == 2)
            }
        }
        #expect(pairs > 0)
    }

    @Test func theMapOfADayGoneBy() throws {
        var sample = SampleModel(80, 24)
        sample.press("3", "<Lt>", "<Lt>")
        try Golden.check(sample.frame(), "map-day-80x24")
    }
}
