import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Pane 3: the region as tiles. Zoomed, the tiles grow and the numbers behind them stand beside.
struct MapDrawing {
    let scene: Scene
    let model: AppModel
    let plan: MapPlan?
    let frame: Rect

    private var pane: MapPane { model.map }
    private var title: PaneTitle { PaneTitle(scene: scene, model: model, pane: .map) }

    /// Least columns of the numbers beside the map, the most they use, and the gap before them.
    private static let sideWidth = 34
    private static let widestSide = 60
    private static let sideGap = 4

    func draw(in buffer: inout CellBuffer) {
        buffer.fill(frame, style: Style(on: .pane))
        scene.spot(.pane(.map), at: frame)
        var body = frame
        _ = body.takeTop(1)
        guard let plan, !plan.tiles.isEmpty else {
            drawTitle(in: &buffer, width: frame.width)
            EmptyState.map.draw(scene, in: &buffer, area: body)
            return
        }
        if plan.page.isList {
            drawTitle(in: &buffer, width: frame.width)
            MapList(scene: scene, model: model).draw(in: &buffer, area: body)
            return
        }
        let (scale, hasSide) = Self.form(of: plan, in: body)
        guard hasSide else {
            drawTitle(in: &buffer, width: frame.width)
            drawTiles(plan, scale, in: &buffer, area: body, hasLegend: true)
            return
        }
        let map = body.takeLeft(plan.columns * scale.width, gap: Self.sideGap)
        body.width = min(body.width, Self.widestSide)
        // The map's title ends with the map, unless that is too little for its words.
        let isTitleApart = map.width >= 56
        drawTitle(in: &buffer, width: isTitleApart ? map.width : frame.width)
        drawTiles(plan, scale, in: &buffer, area: map, hasLegend: false)
        if isTitleApart { body = Rect(x: body.x, y: frame.y, width: body.width, height: frame.height) }
        MapSide(scene: scene, model: model, plan: plan).draw(in: &buffer, area: body)
    }

    /// The largest tiles that leave room for the side list; where there is no room for it, small ones without.
    static func form(of plan: MapPlan, in body: Rect) -> (scale: MapTiles.Scale, hasSide: Bool) {
        let room = body.width - sideGap - sideWidth
        if plan.isKecamatan {
            if let full = MapTiles.Scale.full(plan, width: room, height: body.height) { return (full, true) }
            // Two rows are kept for the legend.
            if let full = MapTiles.Scale.full(plan, width: body.width, height: body.height - 2) { return (full, false) }
        }
        return scale(of: plan, height: body.height, room: room).map { ($0, true) } ?? (.small, false)
    }

    private static func scale(of plan: MapPlan, height: Int, room: Int) -> MapTiles.Scale? {
        guard room >= plan.columns * 4 else { return room >= plan.columns * 2 ? .small : nil }
        if height >= plan.offset(ofRow: plan.rows, tileHeight: 2) {
            return room >= plan.columns * MapTiles.Scale.named.width ? .named : .large
        }
        return .wide
    }

    private var marked: String? { model.focus == .map ? pane.cursor : model.markedKelurahan }

    private func drawTiles(
        _ plan: MapPlan, _ scale: MapTiles.Scale, in buffer: inout CellBuffer, area: Rect, hasLegend: Bool
    ) {
        let height = plan.offset(ofRow: plan.rows, tileHeight: scale.height)
        let x = area.x + max((area.width - plan.columns * scale.width) / 2, 0)
        let lead = area.height >= height + 3 && hasLegend ? 1 : 0
        func tiles(at y: Int) -> MapTiles {
            MapTiles(
                scene: scene, plan: plan, pane: pane, scale: scale, marked: marked, origin: Point(x: x, y: y),
                endX: area.maxX, endY: area.maxY, isOutlining: model.focus == .map)
        }
        guard height > area.height || plan.columns * scale.width > area.width else {
            tiles(at: area.y + lead).draw(in: &buffer)
            tiles(at: area.y + lead).noteSpots(in: area)
            if hasLegend, area.height >= height + 2 {
                let legend = Rect(x: x, y: area.y + lead + height + 1, width: area.maxX - x, height: 1)
                MapLegend(scene: scene, pane: pane).draw(in: &buffer, area: legend)
            }
            return
        }
        // Too many rows for the pane: the piece around the mark is shown.
        let row = marked.flatMap { code in plan.tiles.first { $0.code == code }?.row } ?? 0
        let centre = plan.offset(ofRow: row, tileHeight: scale.height)
        let top = min(max(centre - area.height / 2, 0), max(height - area.height, 0))
        var canvas = CellBuffer(buffer.size, style: Style(on: .pane))
        tiles(at: area.y - top).draw(in: &canvas)
        tiles(at: area.y - top).noteSpots(in: area)
        buffer.copy(from: canvas, area: area)
    }

    private func drawTitle(in buffer: inout CellBuffer, width: Int) {
        let row = Rect(x: frame.x, y: frame.y, width: width, height: 1)
        title.draw(leading: leading, kept: 0, trailing: trailing, in: &buffer, area: row)
    }

    private var leading: [[Span]] {
        let measure = Span(
            "  " + scene[Phrase.measure(pane.measure)], title.isFocused ? .accent : .text, bold: title.isFocused)
        var groups = [[measure]]
        if pane.daysBack > 0 {
            let day = scene.language.shortDay(scene.zone.date(of: scene.now) - pane.daysBack)
            groups[0].append(Span("  " + day, .accent, bold: true))
        }
        if let plan, !plan.page.isList { groups += area(plan.page) }
        if !pane.search.isEmpty {
            let words = SafeText(sanitizing: pane.search, limit: 80).truncated(to: 16, ellipsis: scene[.ellipsis])
            let count = pane.found.count
            let place = count == 0 ? "" : SafeText(number: pane.foundNumber) + "/"
            groups.append([
                Span("  " + words, .accent), Span(" " + place + SafeText(number: count), count == 0 ? .late : .dim),
            ])
        }
        return groups
    }

    /// Which part of the region it is, and the how manieth of how many.
    private func area(_ page: MapPage) -> [[Span]] {
        let area = page.area.isEmpty ? page.sheet.area : page.area
        guard !area.isEmpty else { return [] }
        let isKecamatan = area.utf8.count == 8 && !page.area.isEmpty
        let name = Span("  " + scene.trail(area), .strong, bold: isKecamatan)
        let parts =
            page.area.isEmpty ? scene.office.layout.sheets.map(\.area) : scene.office.region.kota.map(\.code)
        guard !isKecamatan, parts.count > 1, let index = parts.firstIndex(of: area) else { return [[name]] }
        return [[name, Span(" " + SafeText(number: index + 1) + "/" + SafeText(number: parts.count), .dim)]]
    }

    /// How many are on the map, and how many have no place there.
    private var trailing: [Span] {
        guard pane.isLoaded else { return [Span(scene[Phrase.loading], .dim)] }
        var spans: [Span] = []
        guard pane.measure.hasSum else { return spans }
        let sum = pane.sum
        let figure = MapFigure(scene: scene, pane: pane)
        spans.append(Span(pane.measure.isSigned ? figure.signed(sum) : scene.language.number(sum), .text))
        if pane.measure.isCount, pane.daysBack == 0, let headline = model.header.headline {
            // Tiles leave backlog out, so the whole they are a part of does too.
            let all = pane.measure == .open ? headline.open : headline.overdue - headline.backlog
            let unplaced = min(max(all - sum, 0), headline.unplaced)
            if unplaced > 0 {
                spans.append(Span(" + " + scene.language.number(unplaced) + " " + scene[Phrase.unplacedCount], .dim))
            }
        }
        return spans
    }
}

extension CellBuffer {
    /// Copies one block of a buffer of the same size.
    fileprivate mutating func copy(from source: CellBuffer, area: Rect) {
        let area = area.intersection(bounds)
        guard !area.isEmpty else { return }
        var piece = CellBuffer(area.size)
        piece.draw(source, at: Point(x: -area.x, y: -area.y))
        draw(piece, at: Point(x: area.x, y: area.y))
    }
}
