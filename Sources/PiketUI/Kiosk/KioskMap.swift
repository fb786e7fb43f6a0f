import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The region in tiles without a figure: only how warm each is.
struct KioskMap {
    let page: KioskPage
    let board: Board

    func drawScene(in buffer: inout CellBuffer, area: Rect) {
        draw(in: &buffer, area: page.title(page[Phrase.kioskMapTitle], in: &buffer, area: area))
    }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard let map = board.map, !map.tiles.isEmpty else { return }
        var area = area
        let legend = area.takeBottom(1, gap: 1)
        let tile =
            Self.sizes.first {
                map.columns * $0.width <= area.width && map.rows * $0.height <= area.height
            } ?? Size(width: 1, height: 1)
        let x = area.x + max((area.width - map.columns * tile.width) / 2, 0)
        let y = area.y + max((area.height - map.rows * tile.height) / 2, 0)
        for each in map.tiles {
            let place = Rect(
                x: x + each.column * tile.width, y: y + each.row * tile.height, width: tile.width, height: tile.height)
            buffer.fill(place.intersection(area), style: style(each.level, city: each.city), with: sign(each.level))
        }
        drawLegend(map, in: &buffer, area: legend)
    }

    /// Wider than high by two, as cells are higher than wide; the largest first.
    private static let sizes = [(8, 4), (6, 3), (4, 2), (3, 2), (3, 1), (2, 1)].map { Size(width: $0.0, height: $0.1) }

    private func style(_ level: Int?, city: Int) -> Style {
        let bin = page.model.freshness == .stale ? 0 : level ?? 0
        let shade = city % 3
        return Style(page.usesShades ? MapColours.ink(bin: bin, shade: shade) : MapColours.tile(bin: bin, shade: shade))
    }

    private func sign(_ level: Int?) -> Unicode.Scalar {
        guard let level else { return page.glyphs.scalar(.skipped) }
        return page.usesShades ? page.glyphs.scalar(MapColours.shadeGlyph(bin: level)) : " "
    }

    private func drawLegend(_ map: Board.Map, in buffer: inout CellBuffer, area: Rect) {
        var labels: [(level: Int?, text: SafeText)] = [(0, page.number(.few))]
        labels += HeatScale(steps: map.steps).bins.map {
            ($0.number, $0.label(page.glyphs) { page.language.number($0) })
        }
        if map.tiles.contains(where: { $0.level == nil }) { labels.append((nil, page[Phrase.notTold])) }
        var x = area.x
        for (level, text) in labels where x + 4 + text.width <= area.maxX {
            buffer.fill(
                Rect(x: x, y: area.y, width: 2, height: 1).intersection(area), style: style(level, city: 0),
                with: sign(level))
            x = buffer.put(text, x: x + 3, y: area.y, style: Style(.dim)) + 2
        }
    }
}
