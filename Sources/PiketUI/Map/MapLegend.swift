import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What the map's colours mean, in numbers.
struct MapLegend {
    let scene: Scene
    let pane: MapPane

    private var scale: HeatScale { pane.scale }
    private var figure: MapFigure { MapFigure(scene: scene, pane: pane) }

    /// `0 1 2 3–4 5+`: the values of each bin.
    var labels: [(bin: Int, text: SafeText)] {
        [(0, figure.floor)] + scale.bins.map { ($0.number, $0.label(scene.glyphs, figure.step)) }
    }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        let labels = labels
        let widths = labels.reduce(0) { $0 + 3 + $1.text.width }
        let gap = labels.count > 1 ? min(max((area.width - widths) / (labels.count - 1), 1), 3) : 0
        var x = area.x
        for (bin, text) in labels {
            guard x + 3 + text.width <= area.maxX else { break }
            // Shades are ink; where there are colours enough the swatch is a tile.
            let style = Style(
                scene.usesShades ? MapColours.ink(bin: bin, shade: 0) : MapColours.tile(bin: bin, shade: 0))
            let sign = scene.usesShades ? scene.glyphs.scalar(MapColours.shadeGlyph(bin: bin)) : " "
            buffer.fill(Rect(x: x, y: area.y, width: 2, height: 1), style: style, with: sign)
            buffer.put(text, x: x + 3, y: area.y, style: Style(.dim, on: .pane))
            x += 3 + text.width + gap
        }
        if let unit = Phrase.measureUnit(pane.measure), x + scene[unit].width <= area.maxX {
            buffer.put(scene[unit], x: x, y: area.y, style: Style(.faint, on: .pane))
        }
    }
}

extension HeatScale.Bin {
    /// `3`, `3–4`, or `5+` for the hottest.
    func label(_ glyphs: GlyphSet, _ number: (Int) -> SafeText) -> SafeText {
        guard let high else { return number(low) + "+" }
        return high > low ? number(low) + (glyphs == .unicode ? "–" : "-") + number(high) : number(low)
    }
}
