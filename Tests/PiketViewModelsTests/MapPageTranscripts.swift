import PiketDomain
import Testing

@testable import PiketViewModels

/// What of the region the map shows at once, and the ways between.
struct MapPageTranscripts {
    private static let cikini = "31.71.06.1003"
    private static let menteng = "31.71.06"

    private func sitter(_ size: (columns: Int, rows: Int) = (160, 48)) -> Sitter {
        let rows = (1...3).map { Cases.row(10_000 + $0, dueIn: -600, kelurahan: Self.cikini) }
        var sitter = Sitter(FakeDesk(rows: rows), size: size, login: "piket1")
        sitter.press("3")
        return sitter
    }

    @Test func theKecamatanAloneAndBack() {
        var sitter = sitter()
        #expect(sitter.model.mapPage?.area == "")
        sitter.press("K")
        #expect(sitter.model.mapPage?.area == Self.menteng)
        sitter.press("l")
        #expect(sitter.model.mapPage?.area == "31.71.07", "arrows lead on into the next one")
        sitter.press("h <Esc>")
        #expect(
            sitter.model.mapPage?.area == "" && sitter.model.map.cursor == Self.cikini && sitter.model.focus == .map)
        sitter.press("K K")
        #expect(sitter.model.mapPage?.area == "")
    }

    /// Of a kecamatan with a kelurahan of its name, that one is meant, wherever it stands.
    @Test func theNameItselfIsFoundFirst() {
        let names = [("Bungur", "Senen"), ("Kramat Senen", "Lain"), ("Senen Raya", "Lain"), ("Senen", "Senen")]
        let places = names.enumerated().map { index, name in
            Place(code: "31.71.01.100\(index)", name: name.0, kecamatan: name.1, kota: "Kota", point: nil)
        }
        let layout = TileLayout(
            cells: Dictionary(
                uniqueKeysWithValues: places.enumerated().map { ($1.code, TileLayout.Cell(row: 0, column: $0)) }),
            score: TileLayout.Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 1))
        var pane = MapPane()
        func name() -> String? { places.first { $0.code == pane.cursor }?.name }
        pane.look(for: "sen", region: Region(places), layout: layout)
        #expect(name() == "Senen Raya")
        pane.look(for: "senen", region: Region(places), layout: layout)
        #expect(name() == "Senen" && pane.foundNumber == 1 && pane.found.count == 4)
        for expected in ["Senen Raya", "Kramat Senen", "Bungur", "Senen"] {
            let isThere = pane.goToMatch(step: 1)
            #expect(isThere && name() == expected)
        }
        _ = pane.goToMatch(step: -1)
        #expect(name() == "Bungur")
        pane.look(for: "zzz", region: Region(places), layout: layout)
        let isThere = pane.goToMatch(step: 1)
        #expect(pane.found.isEmpty && !isThere)
    }

    @Test func escTakesOneLayerAtATime() {
        var sitter = sitter()
        sitter.press("z K <Lt> <Esc>")
        #expect(!sitter.model.map.isKecamatanOnly && sitter.model.map.daysBack == 1 && sitter.model.isZoomed)
        sitter.press("<Esc>")
        #expect(sitter.model.map.daysBack == 0 && sitter.model.isZoomed)
        sitter.press("<Esc>")
        #expect(!sitter.model.isZoomed)
    }

    @Test func fromTheNarrowedQueueEscLeadsBackToTheTile() {
        var sitter = sitter((80, 24))
        sitter.press("] h")
        let (cursor, measure) = (sitter.model.map.cursor, sitter.model.map.measure)
        sitter.press("K <Enter>")
        #expect(sitter.model.focus == .queue && sitter.model.queue.place?.code == cursor)
        sitter.press("<Esc>")
        #expect(sitter.model.focus == .map && sitter.model.queue.place == nil)
        #expect(sitter.model.map.cursor == cursor && sitter.model.map.measure == measure)
        #expect(sitter.model.map.isKecamatanOnly, "as it was left")
    }

    /// Two kota of ten rows each, as on a real map too tall for the screen.
    private func large(_ size: (columns: Int, rows: Int)) -> Sitter {
        var (places, cells): ([Place], [String: TileLayout.Cell]) = ([], [:])
        for row in 0..<20 {
            for column in 0..<4 {
                let code = "31.7\(row / 10 + 1).\(10 + row).\(1001 + column)"
                places.append(Place(code: code, name: code, kecamatan: "K\(row)", kota: "Kota \(row / 10)", point: nil))
                cells[code] = TileLayout.Cell(row: row, column: column)
            }
        }
        let layout = TileLayout(cells: cells, score: .init(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 1))
        var sitter = Sitter(FakeDesk(rows: []), size: size, login: "piket1")
        sitter.model.office = Office(
            description: Cases.office.description, region: Region(places), layout: layout)
        sitter.model.relayout()
        sitter.press("3")
        return sitter
    }

    @Test func aMapTooTallIsPagedByKota() {
        var sitter = large((80, 24))
        sitter.model.map.go(to: "31.71.19.1002")
        #expect(sitter.model.mapPage?.area == "31.71")
        sitter.press("j")
        #expect(sitter.model.map.cursor == "31.72.20.1002" && sitter.model.mapPage?.area == "31.72", "over the border")
        sitter.press("k")
        #expect(sitter.model.mapPage?.area == "31.71")
        #expect(large((160, 48)).model.mapPage?.area == "", "where there is room the whole is shown")
    }

    @Test func withoutRoomForTilesItIsAListTheWorstFirst() {
        var sitter = large((40, 12))
        #expect(sitter.model.mapPage?.isList == true)
        sitter.model.map.receive([
            "31.72.25.1001": TileCount(open: 9, overdue: 9), "31.71.11.1001": .init(open: 4, overdue: 2),
        ])
        #expect(sitter.model.mapOrder.prefix(2) == ["31.72.25.1001", "31.71.11.1001"])
        sitter.model.map.go(to: "31.72.25.1001")
        sitter.press("j")
        #expect(sitter.model.map.cursor == "31.71.11.1001")
        sitter.press("k k")
        #expect(sitter.model.map.cursor == "31.72.25.1001", "it ends at the top")
        sitter.press("l")
        let page = sitter.model.mapListRows(in: sitter.model.metrics.panes[.map]?.frame.height ?? 0)
        #expect(sitter.model.map.cursor == sitter.model.mapOrder[page])
        for _ in 0..<200 { sitter.press("j") }
        #expect(sitter.model.map.cursor == sitter.model.mapOrder.last)
    }
}
