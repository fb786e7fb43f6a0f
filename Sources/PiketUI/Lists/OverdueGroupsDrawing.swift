import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Pane 2 by agency, kecamatan or officer: how many are late, how many threefold, how bad the worst is.
struct OverdueGroupsDrawing {
    let scene: Scene
    let model: AppModel
    let box: PaneBox
    let grouping: OverdueGrouping

    private var pane: OverduePane { model.overdue }
    private var isFocused: Bool { model.focus == .overdue && model.layer != .detail }

    /// Columns behind the name, from the right: worst, threefold, count, and a bar where there is room.
    private static let worst = 7
    private static let threefold = 12
    private static let count = 9

    func draw(in buffer: inout CellBuffer) {
        let area = Rect(box.rows)
        if let heads = box.heads { drawHeads(in: &buffer, area: Rect(heads)) }
        let most = pane.groups.map(\.count).max() ?? 1
        for index in pane.shown(box.rows.height) where pane.groups.indices.contains(index) {
            draw(pane.groups[index], index, most: most, in: &buffer, area: area.row(index - pane.top))
            scene.spot(.row(.overdue, index), at: area.row(index - pane.top))
        }
    }

    private func drawHeads(in buffer: inout CellBuffer, area: Rect) {
        let style = Style(.faint, on: .pane)
        let name: SafeText =
            switch grouping {
            case .agency: scene[Phrase.columnAgency]
            case .kecamatan: "Kecamatan"
            case .officer: scene[Phrase.columnOfficer]
            }
        buffer.put(name, x: area.x + ListColumns.glyph, y: area.y, style: style)
        var end = area.maxX
        for (text, width) in [
            (scene[.times], Self.worst), (scene[Phrase.overThreefold], Self.threefold),
            (scene[Phrase.late], Self.count),
        ] {
            buffer.putRight(text, endX: end, y: area.y, style: style, maxWidth: width)
            end -= width
        }
    }

    private func draw(_ group: OverdueGroup, _ index: Int, most: Int, in buffer: inout CellBuffer, area: Rect) {
        let isSelected = index == pane.cursor && isFocused
        let ground: Ground = isSelected ? .selected : (index - pane.top) % 2 == 1 ? .zebra : .pane
        if ground != .pane { buffer.fill(area, style: Style(on: ground)) }
        if isSelected { buffer.put(scene[.cursorBar], x: area.x, y: area.y, style: Style(.accent, on: ground)) }
        var end = area.maxX
        func putRight(_ spans: [Span], _ width: Int) {
            buffer.putRight(spans, endX: end, y: area.y, maxWidth: width)
            end -= width
        }
        let isThreefold = group.worst >= 3
        putRight(
            [
                Span(
                    scene.language.multiple(group.worst),
                    Style(isThreefold ? .late : .text, on: ground, bold: isThreefold)),
                Span(scene[.times], Style(.faint, on: ground)),
            ], Self.worst)
        let hasThreefold = group.threefold > 0
        putRight(
            [
                hasThreefold
                    ? Span(scene.language.number(group.threefold), Style(.late, on: ground, bold: true))
                    : Span(scene[.none], Style(.faint, on: ground))
            ], Self.threefold)
        putRight([Span(scene.language.number(group.count), Style(.strong, on: ground, bold: true))], Self.count)
        let nameWidth = min(30, end - area.x - ListColumns.glyph - 1)
        let name = name(of: group).truncated(to: max(nameWidth, 0), ellipsis: scene[.ellipsis])
        buffer.put(
            name, x: area.x + ListColumns.glyph, y: area.y,
            style: Style(group.code == nil ? .dim : isSelected ? .strong : .text, on: ground, bold: isSelected))
        let barX = area.x + ListColumns.glyph + nameWidth + 2
        guard end - barX >= 12 else { return }
        Gauge(share: Double(group.count) / Double(most), role: .late).draw(
            in: &buffer, x: barX, y: area.y, width: min(end - barX - 2, 40), ground: ground, glyphs: scene.glyphs)
    }

    private func name(of group: OverdueGroup) -> SafeText {
        guard let code = group.code else { return scene[Phrase.noGroup(grouping)] }
        return switch grouping {
        case .agency: scene.agency(code) ?? SafeText(sanitizing: code, limit: 80)
        case .kecamatan: SafeText(sanitizing: scene.office.region.name(ofArea: code) ?? code, limit: 80)
        case .officer: scene.officer(code) ?? SafeText(sanitizing: code, limit: 80)
        }
    }
}
