package import PiketDomain

/// What of the region the map shows at once.
package struct MapPage: Hashable, Sendable {
    package var sheet: TileLayout.Sheet
    /// Code of the only kota or kecamatan that is shown; empty: the whole sheet.
    package var area = ""
    /// The places stand in a list, the worst first: there is no room for tiles.
    package var isList = false

    package init(sheet: TileLayout.Sheet) {
        self.sheet = sheet
    }
}

extension AppModel {
    /// The cursor's kecamatan, if it is to be alone; the cursor's kota where the whole is too tall for a screen with one
    /// pane; else the cursor's sheet. nil: no place is laid out.
    package var mapPage: MapPage? {
        let code = map.cursor ?? markedKelurahan
        let layout = office.layout
        guard let sheet = code.flatMap(layout.sheet(of:)) ?? layout.sheets.first, !layout.cells.isEmpty else {
            return nil
        }
        var page = MapPage(sheet: sheet)
        if map.isKecamatanOnly, focus == .map, let code { page.area = PlaceCode.kecamatan(of: code) }
        guard metrics.isWhole, let frame = metrics.panes[.map]?.frame else { return page }
        let room = frame.height - 1
        if page.area.isEmpty, sheet.area.isEmpty, sheet.rows.count > room, office.region.kota.count > 1 {
            page.area = PlaceCode.kota(of: code ?? office.region.places[0].code)
        }
        let size = layout.size(of: page)
        if size.columns * 2 > frame.width || size.rows > room && room < 12 {
            page.area = ""
            page.isList = true
        }
        return page
    }

    /// The places as the list shows them: by the measure, the worst first.
    package var mapOrder: [String] {
        office.layout.cells.keys.sorted { (map.value(of: $1), $0) < (map.value(of: $0), $1) }
    }

    /// Places of the list in a pane so high: below its title and heads.
    package func mapListRows(in height: Int) -> Int { max(height - 2, 1) }
}

extension TileLayout {
    /// The rectangle around the tiles of a page.
    fileprivate func size(of page: MapPage) -> (columns: Int, rows: Int) {
        let shown = cells.lazy.filter {
            page.sheet.rows.contains($0.value.row) && (page.area.isEmpty || PlaceCode.area(page.area, contains: $0.key))
        }.map(\.value)
        guard let first = shown.first else { return (0, 0) }
        var (columns, rows) = (first.column...first.column, first.row...first.row)
        for cell in shown {
            columns = min(columns.lowerBound, cell.column)...max(columns.upperBound, cell.column)
            rows = min(rows.lowerBound, cell.row)...max(rows.upperBound, cell.row)
        }
        return (columns.count, rows.count)
    }
}
