import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The tiles themselves, two columns by one row; when the map is zoomed four columns by one or two rows, or with room
/// for names seven by two. A kecamatan alone has the largest.
struct MapTiles {
    enum Scale: Equatable {
        case small, wide, large, named
        /// Columns and rows of a tile, with the gap after it.
        case full(Int, Int)

        /// The largest tiles with whole names that fit; nil: there is no room for names.
        static func full(_ plan: MapPlan, width: Int, height: Int) -> Scale? {
            let columns = min(width / max(plan.columns, 1), 22)
            let rows = min(height / max(plan.rows, 1), 5)
            return columns >= 7 && rows >= 2 ? .full(columns, rows) : nil
        }

        var width: Int {
            switch self {
            case .full(let width, _): width
            case .small: 2
            case .wide, .large: 4
            case .named: 7
            }
        }

        var height: Int {
            switch self {
            case .small, .wide: 1
            case .large, .named: 2
            case .full(_, let height): height
            }
        }
    }

    let scene: Scene
    let plan: MapPlan
    let pane: MapPane
    let scale: Scale
    /// Drawn inverse: the map's cursor, or the kelurahan of the row chosen in a list.
    let marked: String?
    let origin: Point
    /// Names may reach this far to the right.
    let endX: Int
    /// The row after the last that may be drawn on.
    let endY: Int
    /// The kecamatan of the marked tile is outlined.
    let isOutlining: Bool

    func draw(in buffer: inout CellBuffer) {
        for tile in plan.tiles {
            let bin = pane.scale.bin(of: pane.value(of: tile.code))
            switch scale {
            case .small: drawSmall(tile, bin, in: &buffer)
            case .wide, .large: drawLarge(tile, bin, in: &buffer)
            case .named: drawNamed(tile, bin, in: &buffer)
            case .full: drawFull(tile, bin, in: &buffer)
            }
        }
        if isOutlining, let marked {
            MapOutline(
                scene: scene, plan: plan, scale: scale, origin: origin, endY: endY,
                kecamatan: PlaceCode.kecamatan(of: marked)
            ).draw(in: &buffer)
        }
        drawNames(in: &buffer)
    }

    var figure: MapFigure { MapFigure(scene: scene, pane: pane) }

    func place(_ tile: MapPlan.Tile) -> Point {
        Point(
            x: origin.x + tile.column * scale.width,
            y: origin.y + plan.offset(ofRow: tile.row, tileHeight: scale.height))
    }

    /// Notes the tiles as far as they are in sight.
    func noteSpots(in area: Rect) {
        guard scene.spots != nil else { return }
        for tile in plan.tiles {
            let at = place(tile)
            scene.spot(
                .tile(tile.code),
                at: Rect(x: at.x, y: at.y, width: scale.width, height: scale.height).intersection(area))
        }
    }

    // Two columns hold a shade and a digit, or two digits, bold in every other column of tiles.
    private func drawSmall(_ tile: MapPlan.Tile, _ bin: Int, in buffer: inout CellBuffer) {
        let style = style(tile, bin)
        let at = place(tile)
        if scene.usesShades, bin > 0 {
            let shade = tile.code == marked ? style : Style(MapColours.ink(bin: bin, shade: tile.shade))
            buffer.put(scene[MapColours.shadeGlyph(bin: bin)], x: at.x, y: at.y, style: shade, maxWidth: 1)
            buffer.put(figure.tile(tile.code, columns: 1), x: at.x + 1, y: at.y, style: style, maxWidth: 1)
            return
        }
        buffer.fill(Rect(x: at.x, y: at.y, width: 2, height: 1), style: style)
        let text = figure.tile(tile.code, columns: 2)
        // Two digits beside two digits would read as one number.
        let isBold = text.width == 2 && tile.column.isMultiple(of: 2)
        buffer.putRight(text, endX: at.x + 2, y: at.y, style: isBold ? style.bold() : style)
    }

    private func drawLarge(_ tile: MapPlan.Tile, _ bin: Int, in buffer: inout CellBuffer) {
        let at = place(tile)
        let bottom = at.y + scale.height - 1
        let isMarked = tile.code == marked
        let style = style(tile, bin)
        // A block of ink above the figure would stay as it was while the rest is lit.
        if scene.glyphs != .unicode || isMarked || pane.matches.contains(tile.code) {
            buffer.fill(Rect(x: at.x, y: at.y, width: 4, height: scale.height), style: style)
            if scene.usesShades, bin > 0, !isMarked {
                buffer.fill(
                    Rect(x: at.x, y: at.y, width: 1, height: scale.height),
                    style: Style(MapColours.ink(bin: bin, shade: tile.shade)),
                    with: scene.glyphs.scalar(MapColours.shadeGlyph(bin: bin)))
            }
            if isMarked { drawCursor(at, style, in: &buffer) }
            buffer.putRight(figure.tile(tile.code, columns: 3), endX: at.x + 3, y: bottom, style: style)
            return
        }
        let ink = Style(MapColours.ink(bin: bin, shade: tile.shade), on: .page)
        let isEastBorder = borders(tile, 0, 1)
        buffer.fill(Rect(x: at.x, y: bottom, width: 3, height: 1), style: style)
        buffer.putRight(figure.tile(tile.code, columns: 3), endX: at.x + 3, y: bottom, style: style)
        buffer.fill(Rect(x: at.x + 3, y: bottom, width: 1, height: 1), style: ink, with: isEastBorder ? " " : "▉")
        guard scale == .large else { return }
        // An eighth of the row above parts the tiles; half of it parts two cities.
        let cap: Unicode.Scalar = borders(tile, -1, 0) ? "▄" : "▇"
        buffer.fill(Rect(x: at.x, y: at.y, width: isEastBorder ? 3 : 4, height: 1), style: ink, with: cap)
        if isEastBorder { buffer.fill(Rect(x: at.x + 3, y: at.y, width: 1, height: 1), style: ink) }
    }

    private func drawCursor(_ at: Point, _ style: Style, in buffer: inout CellBuffer) {
        guard scene.glyphs == .ascii else { return }
        let bottom = at.y + scale.height - 1
        buffer.put("[", x: at.x, y: bottom, style: style)
        buffer.put("]", x: at.x + 3, y: bottom, style: style)
    }

    /// True if the neighbour is of another city.
    private func borders(_ tile: MapPlan.Tile, _ down: Int, _ right: Int) -> Bool {
        plan.tile(tile.row + down, tile.column + right).map { $0.city != tile.city } ?? false
    }

    func style(_ tile: MapPlan.Tile, _ bin: Int) -> Style {
        if tile.code == marked { return Style(.tileCursor, bold: true) }
        if pane.matches.contains(tile.code) { return Style(.match, bold: true) }
        return Style(MapColours.tile(bin: bin, shade: tile.shade), bold: bin == 5 && scale != .small)
    }

    /// Names of groups apart from the rest, beside their first row or above it.
    private func drawNames(in buffer: inout CellBuffer) {
        for outlier in plan.outliers {
            let name = SafeText(sanitizing: outlier.name, limit: 80)
            let y = origin.y + plan.offset(ofRow: outlier.row, tileHeight: scale.height) + scale.height - 1
            let right = origin.x + (outlier.columns.upperBound + 1) * scale.width + 1
            let free = (outlier.columns.upperBound + 1..<plan.columns).prefix { plan.tile(outlier.row, $0) == nil }
                .count
            let isOpen = free == plan.columns - outlier.columns.upperBound - 1
            let room = isOpen ? endX - right : free * scale.width - 2
            let style = Style(.faint, on: .pane)
            if room >= 8 {
                buffer.put(name.truncated(to: room, ellipsis: scene[.ellipsis]), x: right, y: y, style: style)
            } else if outlier.row == 0 {
                let x = origin.x + outlier.columns.lowerBound * scale.width
                buffer.put(
                    name.truncated(
                        to: max((plan.columns - outlier.columns.lowerBound) * scale.width, 0),
                        ellipsis: scene[.ellipsis]),
                    x: x, y: origin.y - 1, style: style)
            }
        }
    }
}
