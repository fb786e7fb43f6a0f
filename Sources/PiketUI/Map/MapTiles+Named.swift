import PiketViewModels
import PlainText
import TerminalKit

extension MapTiles {
    /// A name over a value, a column free to the east; two cities are parted by half a row.
    func drawNamed(_ tile: MapPlan.Tile, _ bin: Int, in buffer: inout CellBuffer) {
        let at = place(tile)
        let style = style(tile, bin)
        let width = scale.width - 1
        let name = PlaceLabel.abbreviated(scene.place(tile.code) ?? "", to: width)
        buffer.fill(Rect(x: at.x, y: at.y, width: width, height: 2), style: style)
        buffer.put(name, x: at.x, y: at.y, style: style, maxWidth: width)
        if scene.usesShades, bin > 0, tile.code != marked {
            let shade = Style(MapColours.ink(bin: bin, shade: tile.shade))
            buffer.put(scene[MapColours.shadeGlyph(bin: bin)], x: at.x, y: at.y + 1, style: shade, maxWidth: 1)
        }
        buffer.putRight(figure.tile(tile.code, columns: width - 2), endX: at.x + width, y: at.y + 1, style: style)
        let isSame = plan.tile(tile.row, tile.column + 1).map { $0.city == tile.city } ?? false
        guard isSame, scene.glyphs == .unicode, tile.code != marked else { return }
        // Tiles of one city stand closer than those of two.
        let ink = Style(MapColours.ink(bin: bin, shade: tile.shade), on: .page)
        buffer.fill(Rect(x: at.x + width, y: at.y, width: 1, height: 2), style: ink, with: "▌")
    }

    /// The whole name, on as many lines as it needs, over the value.
    func drawFull(_ tile: MapPlan.Tile, _ bin: Int, in buffer: inout CellBuffer) {
        let at = place(tile)
        let style = style(tile, bin)
        let width = scale.width - 1
        let height = scale.height > 2 ? scale.height - 1 : 2
        buffer.fill(Rect(x: at.x, y: at.y, width: width, height: height), style: style)
        let indent = width >= 12 ? 1 : 0
        let lines = PlaceLabel.lines(
            scene.place(tile.code) ?? "", width: width - 2 * indent, count: height - 1, ellipsis: scene[.ellipsis])
        for (index, line) in lines.enumerated() {
            buffer.put(line, x: at.x + indent, y: at.y + index, style: style.bold(), maxWidth: width - indent)
        }
        let bottom = at.y + height - 1
        if scene.usesShades, bin > 0, tile.code != marked {
            let shade = Style(MapColours.ink(bin: bin, shade: tile.shade))
            buffer.fill(
                Rect(x: at.x, y: bottom, width: 2, height: 1), style: shade,
                with: scene.glyphs.scalar(MapColours.shadeGlyph(bin: bin)))
        }
        buffer.putRight(
            figure.tile(tile.code, columns: width - 3), endX: at.x + width - indent, y: bottom, style: style)
    }
}
