import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The region in tiles without a figure: only how warm each is.
struct KioskMap {
    let page: KioskPage
    let board: Board

    func drawScene(in buffer: inout CellBuffer, area: Rect) {
        guard let map = board.map, !map.tiles.isEmpty else { return }
        var area = area
        // A title and a legend above and below would cost rows the tiles need.
        if area.height < map.rows + 4, area.width >= map.columns * 2 + Self.column + 2 {
            let left = area.takeLeft(Self.column, gap: 2)
            drawBeside(map, in: &buffer, area: left)
        } else {
            area = page.title(page[Phrase.kioskMapTitle], in: &buffer, area: area)
            drawLegend(map, in: &buffer, area: area.takeBottom(1, gap: 1))
        }
        drawTiles(map, in: &buffer, area: area)
    }

    /// The tiles and what their colours mean, without a title.
    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard let map = board.map, !map.tiles.isEmpty else { return }
        var area = area
        drawLegend(map, in: &buffer, area: area.takeBottom(1, gap: 1))
        drawTiles(map, in: &buffer, area: area)
    }

    /// Columns of a title and legend beside the tiles.
    private static let column = 22

    /// Wider than high by two, as cells are higher than wide; the largest first.
    private static let sizes = [(8, 4), (6, 3), (4, 2), (3, 2), (3, 1), (2, 1), (1, 1)].map {
        Size(width: $0.0, height: $0.1)
    }

    private func drawTiles(_ map: Board.Map, in buffer: inout CellBuffer, area: Rect) {
        // Rows of sea are left out where there are too few.
        let filled = Set(map.tiles.map(\.row)).sorted()
        let rows = map.rows <= area.height ? Array(0..<map.rows) : filled
        let lines = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
        guard
            let tile = Self.sizes.first(where: {
                map.columns * $0.width <= area.width && rows.count * $0.height <= area.height
            })
        else {
            buffer.put(
                page[Phrase.kioskMapTooLarge], x: area.x, y: area.y, style: Style(.dim), maxWidth: area.width)
            return
        }
        let x = area.x + max((area.width - map.columns * tile.width) / 2, 0)
        let y = area.y + max((area.height - rows.count * tile.height) / 2, 0)
        for each in map.tiles {
            guard let line = lines[each.row] else { continue }
            let place = Rect(
                x: x + each.column * tile.width, y: y + line * tile.height, width: tile.width, height: tile.height)
            fill(place.intersection(area), each.level, city: each.city, in: &buffer)
        }
    }

    /// Few colours, or none for data that is old: the level is a texture.
    private var isTextured: Bool { page.usesShades || page.model.freshness == .stale }

    private func fill(_ place: Rect, _ level: Int?, city: Int, in buffer: inout CellBuffer) {
        let (bin, shade) = (level ?? 0, city % 3)
        guard isTextured else {
            let sign = level == nil ? page.glyphs.scalar(.skipped) : " "
            return buffer.fill(place, style: Style(MapColours.tile(bin: bin, shade: shade)), with: sign)
        }
        let style = Style(page.usesShades ? page.role(MapColours.ink(bin: bin, shade: shade)) : .dim)
        let texture = level.map(MapColours.texture) ?? (.skipped, .skipped)
        guard level != 0 else {
            let middle = Rect(x: place.x + (place.width - 1) / 2, y: place.y, width: 1, height: place.height)
            return buffer.fill(middle, style: style, with: page.glyphs.scalar(texture.0))
        }
        buffer.fill(place, style: style, with: page.glyphs.scalar(texture.0))
        for x in stride(from: place.x + 1, to: place.maxX, by: 2) {
            let column = Rect(x: x, y: place.y, width: 1, height: place.height)
            buffer.fill(column, style: style, with: page.glyphs.scalar(texture.1))
        }
    }

    /// The title, and a line for each level.
    private func drawBeside(_ map: Board.Map, in buffer: inout CellBuffer, area: Rect) {
        var y = area.y
        for line in page[Phrase.kioskMapTitle].wrapped(to: area.width) where y < area.maxY {
            buffer.put(line, x: area.x, y: y, style: Style(.strong, bold: true), maxWidth: area.width)
            y += 1
        }
        y += 1
        for (level, text) in labels(map) where y < area.maxY {
            fill(Rect(x: area.x, y: y, width: 2, height: 1), level, city: 0, in: &buffer)
            buffer.put(text, x: area.x + 3, y: y, style: Style(.dim), maxWidth: area.width - 3)
            y += 1
        }
    }

    private func drawLegend(_ map: Board.Map, in buffer: inout CellBuffer, area: Rect) {
        var labels = labels(map)
        let width = labels.reduce(-2) { $0 + 5 + $1.text.width }
        // Where there is no room for both ends of a level, the lower one.
        if width > area.width { labels = self.labels(map, isShort: true) }
        var x = area.x
        for (level, text) in labels where x + 3 + text.width <= area.maxX {
            fill(Rect(x: x, y: area.y, width: 2, height: 1).intersection(area), level, city: 0, in: &buffer)
            x = buffer.put(text, x: x + 3, y: area.y, style: Style(.dim)) + 2
        }
    }

    private func labels(_ map: Board.Map, isShort: Bool = false) -> [(level: Int?, text: SafeText)] {
        var labels: [(level: Int?, text: SafeText)] = [(0, page.number(.few))]
        labels += HeatScale(steps: map.steps).bins.map {
            (
                $0.number,
                isShort && $0.high != nil
                    ? page.language.number($0.low) : $0.label(page.glyphs) { page.language.number($0) }
            )
        }
        if map.tiles.contains(where: { $0.level == nil }) { labels.append((nil, page[Phrase.notTold])) }
        return labels
    }
}
