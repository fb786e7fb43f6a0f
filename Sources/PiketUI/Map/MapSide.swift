import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Beside a zoomed map: the measure, its spread over the places, the ten worst, and the place under the cursor.
struct MapSide {
    let scene: Scene
    let model: AppModel
    let plan: MapPlan

    private var pane: MapPane { model.map }
    private var figure: MapFigure { MapFigure(scene: scene, pane: pane) }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 20, area.height >= 4 else { return }
        buffer.fill(area, style: Style(on: .pane))
        var rest = area
        drawMeasure(in: &buffer, area: rest.takeTop(2, gap: rest.height >= 24 ? 1 : 0))
        let spread = pane.scale.steps.count + 1
        if area.height >= 24 {
            drawSpread(in: &buffer, area: rest.takeTop(spread + 1, gap: 1))
        } else if area.height >= 12 {
            MapLegend(scene: scene, pane: pane).draw(in: &buffer, area: rest.takeTop(1))
        }
        let place = rest.height >= 10 ? rest.takeBottom(min(12, rest.height * 2 / 5), gap: 1) : rest.takeBottom(0)
        drawWorst(in: &buffer, area: rest)
        MapPlace(scene: scene, pane: pane).draw(in: &buffer, area: place)
    }

    private func drawMeasure(in buffer: inout CellBuffer, area: Rect) {
        TitleRule(
            leading: [Span(scene[Phrase.show], .section, bold: true)],
            trailing: [Span("[ ]", .key, bold: true), Span(" " + scene[Phrase.change], .dim)]
        ).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        let all = MapMeasure.allCases.map { (measure: $0, name: scene[Phrase.measure($0)]) }
        let widths = all.map { $0.name.width + 2 }
        let active = all.firstIndex { $0.measure == pane.measure } ?? 0
        // The row begins so far to the right that the chosen one is seen.
        var first = 0
        while first < active, widths[first...active].reduce(0, +) > area.width { first += 1 }
        var x = area.x
        for (index, (measure, name)) in all.enumerated().dropFirst(first) {
            guard index <= active || x + name.width <= area.maxX else { break }
            let isActive = measure == pane.measure
            let place = Rect(x: x, y: area.y + 1, width: name.width, height: 1)
            scene.spot(.measure(measure), at: place.intersection(area))
            x =
                buffer.put(
                    name, x: x, y: area.y + 1, style: Style(isActive ? .accent : .dim, on: .pane, bold: isActive),
                    maxWidth: area.maxX - x) + 2
        }
    }

    // How many places fall into each bin.
    private func drawSpread(in buffer: inout CellBuffer, area: Rect) {
        var counts = [Int](repeating: 0, count: HeatScale.binCount + 1)
        for tile in plan.tiles { counts[pane.scale.bin(of: pane.value(of: tile.code))] += 1 }
        let most = max(counts.max() ?? 1, 1)
        var y = area.y
        for (bin, label) in MapLegend(scene: scene, pane: pane).labels where y < area.maxY - 1 {
            buffer.putRight(label, endX: area.x + 7, y: y, style: Style(on: .pane))
            buffer.putRight(scene.language.number(counts[bin]), endX: area.x + 12, y: y, style: Style(.dim, on: .pane))
            let width = area.width - 14
            Bar(share: Double(counts[bin]) / Double(most)).draw(
                in: &buffer, x: area.x + 14, y: y, width: width,
                style: Style(MapColours.ink(bin: bin, shade: 0), on: .pane), glyphs: scene.glyphs)
            y += 1
        }
        let style = Style(.faint, on: .pane)
        buffer.putRight(
            scene[Phrase.measureSpread(pane.measure)].prefix(columns: 9), endX: area.x + 7, y: y, style: style,
            maxWidth: 7)
        buffer.putRight(scene[Phrase.placesShort], endX: area.x + 12, y: y, style: style)
        buffer.put(
            scene[Phrase.spread] + " " + scene.language.number(plan.tiles.count) + " " + scene.areaWord.lowercasedASCII,
            x: area.x + 14, y: y, style: style, maxWidth: area.width - 14)
    }

    private func drawWorst(in buffer: inout CellBuffer, area: Rect) {
        guard area.height >= 3 else { return }
        let ranked = plan.tiles.filter { pane.value(of: $0.code) > 0 }.sorted {
            (pane.value(of: $1.code), $0.code) < (pane.value(of: $0.code), $1.code)
        }
        let shown = ranked.prefix(min(10, area.height - 2))
        let total = ranked.reduce(0) { $0 + pane.value(of: $1.code) }
        let top = shown.reduce(0) { $0 + pane.value(of: $1.code) }
        var trailing: [Span] = []
        if total > 0, pane.measure.isCount {
            trailing.append(Span(scene.language.wholePercent(Double(top) / Double(total)) + " %", .text))
            let isPart = !plan.page.area.isEmpty || scene.office.layout.sheets.count > 1
            let all = pane.measure == .open ? Phrase.ofAllOpen : Phrase.ofAllLate
            trailing.append(Span(" " + scene[isPart ? Phrase.ofThoseShown : all], .dim))
        }
        TitleRule(leading: [Span(scene[Phrase.worstTen], .section, bold: true)], trailing: trailing)
            .draw(in: &buffer, area: area, glyphs: scene.glyphs)
        let columns = Columns(
            area, isWide: pane.measure == .category, hasCities: plan.cityLabels.count > 1)
        drawHeads(columns, in: &buffer, y: area.y + 1)
        for (index, tile) in shown.enumerated() {
            drawRow(tile, rank: index + 1, columns, in: &buffer, area: area.row(index + 2))
            scene.spot(.tile(tile.code), at: area.row(index + 2))
        }
    }

    /// Places of the list's columns.
    private struct Columns {
        var name: Int
        var city: Int
        var open: Int
        var late: Int
        /// Narrow lists leave the city out.
        var showsCity: Bool

        /// - Parameters:
        ///   - isWide: the first value is a word.
        ///   - hasCities: the places are not all of one city.
        init(_ area: Rect, isWide: Bool, hasCities: Bool) {
            name = area.x + 5
            late = area.maxX - 1
            open = late - 7
            showsCity = area.width >= 42 && !isWide && hasCities
            city = showsCity ? open - 15 : open - (isWide ? 14 : 8)
        }
    }

    private func drawHeads(_ columns: Columns, in buffer: inout CellBuffer, y: Int) {
        let isLate = pane.measure == .overdue
        let first = pane.measure == .overdue ? MapMeasure.open : pane.measure
        func style(_ isSorted: Bool) -> Style { Style(isSorted ? .dim : .faint, on: .pane) }
        buffer.put(
            scene.areaWord, x: columns.name, y: y, style: style(false), maxWidth: columns.city - columns.name - 1)
        if columns.showsCity { buffer.put(scene[Phrase.city], x: columns.city, y: y, style: style(false)) }
        let arrow = " " + scene[.sortDown]
        buffer.putRight(
            scene[Phrase.measureShort(first)] + (isLate ? "" : arrow), endX: columns.open, y: y, style: style(!isLate))
        buffer.putRight(
            scene[Phrase.columnLateShort] + (isLate ? arrow : ""), endX: columns.late, y: y, style: style(isLate))
    }

    private func drawRow(
        _ tile: MapPlan.Tile, rank: Int, _ columns: Columns, in buffer: inout CellBuffer, area: Rect
    ) {
        let isChosen = tile.code == pane.cursor
        let ground: Ground = isChosen ? .selected : .pane
        if isChosen {
            buffer.fill(area, style: Style(on: ground))
            buffer.put(scene[.cursorBar], x: area.x, y: area.y, style: Style(.accent, on: ground))
        }
        let y = area.y
        let count = pane.count(of: tile.code)
        let strong = Style(isChosen ? .strong : .text, on: ground, bold: isChosen)
        buffer.putRight(SafeText(number: rank), endX: area.x + 4, y: y, style: Style(.dim, on: ground))
        let name = PlaceLabel.fitted(
            scene.place(tile.code) ?? "", to: columns.city - columns.name - 1, ellipsis: scene[.ellipsis])
        buffer.put(name, x: columns.name, y: y, style: strong)
        if columns.showsCity {
            let city = SafeText(sanitizing: plan.cityLabels[tile.city], limit: 80)
            buffer.put(
                city.truncated(to: 9, ellipsis: scene[.ellipsis]), x: columns.city, y: y, style: Style(.dim, on: ground)
            )
        }
        let isFirst = pane.measure != .overdue
        let value = isFirst ? figure.text(tile.code) : scene.language.number(count.open)
        buffer.putRight(
            value.truncated(to: columns.open - columns.city - 2, ellipsis: scene[.ellipsis]), endX: columns.open, y: y,
            style: Style(isFirst ? .strong : .text, on: ground, bold: isFirst))
        let late = count.overdue > 0 ? scene.language.number(count.overdue) : scene[.none]
        buffer.putRight(
            late, endX: columns.late, y: y,
            style: Style(count.overdue > 0 ? .late : .faint, on: ground, bold: count.overdue > 0))
    }
}

extension SafeText {
    /// For a word inside a sentence; other than plain letters stay.
    var lowercasedASCII: SafeText {
        isASCII ? SafeText(sanitizing: string.lowercased()) : self
    }
}
