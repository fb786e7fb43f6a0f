import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The map's twin where there is no room for tiles: all places by the measure, the worst first.
struct MapList {
    let scene: Scene
    let model: AppModel

    private var pane: MapPane { model.map }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.height >= 2 else { return }
        let figure = MapFigure(scene: scene, pane: pane)
        let order = model.mapOrder
        let height = model.mapListRows(in: area.height + 1)
        let chosen = pane.cursor.flatMap(order.firstIndex(of:)) ?? 0
        let first = min(max(chosen - height / 2, 0), max(order.count - height, 0))
        let faint = Style(.faint, on: .pane)
        let value = area.maxX - 1
        let kecamatan = area.x + 6 + max((area.width - 18) * 3 / 5, 8)
        buffer.put(scene.areaWord, x: area.x + 6, y: area.y, style: faint, maxWidth: kecamatan - area.x - 7)
        buffer.put(scene[Phrase.kecamatanWord], x: kecamatan, y: area.y, style: faint, maxWidth: value - kecamatan - 10)
        buffer.putRight(
            scene[Phrase.measureShort(pane.measure)] + " " + scene[.sortDown], endX: value, y: area.y,
            style: Style(.dim, on: .pane))
        for (index, code) in order.enumerated().dropFirst(first).prefix(height) {
            let isChosen = code == pane.cursor
            let row = area.row(index - first + 1)
            scene.spot(.tile(code), at: row)
            let ground: Ground = isChosen ? .selected : .pane
            if isChosen {
                buffer.fill(row, style: Style(on: ground))
                buffer.put(scene[.cursorBar], x: row.x, y: row.y, style: Style(.accent, on: ground))
            }
            buffer.putRight(SafeText(number: index + 1), endX: row.x + 5, y: row.y, style: Style(.dim, on: ground))
            let isMatch = pane.matches.contains(code)
            let name = PlaceLabel.fitted(
                scene.place(code) ?? "", to: kecamatan - row.x - 7, ellipsis: scene[.ellipsis])
            buffer.put(
                name, x: row.x + 6, y: row.y,
                style: Style(isMatch ? .match : isChosen ? .strong : .text, on: ground, bold: isChosen || isMatch))
            let text = figure.text(code)
            let room = value - text.width - 1 - kecamatan
            let district = SafeText(sanitizing: scene.office.place(code)?.kecamatan ?? "", limit: 80)
            if room > 3 {
                buffer.put(
                    PlaceLabel.fitted(district, to: room, ellipsis: scene[.ellipsis]), x: kecamatan, y: row.y,
                    style: Style(.dim, on: ground))
            }
            let role: Role = pane.value(of: code) == 0 ? .faint : pane.measure == .overdue ? .late : .strong
            buffer.putRight(text, endX: value, y: row.y, style: Style(role, on: ground, bold: role != .faint))
        }
    }
}
