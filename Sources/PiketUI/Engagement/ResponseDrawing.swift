import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The other faces of pane 4: how complaints were answered, beside the days before; all together first.
struct ResponseDrawing {
    let scene: Scene
    let table: ResponseTable
    let isFocused: Bool
    let box: PaneBox

    private static let roomForNames = 16

    private var columns: [ResponseColumn] { ResponseColumn.all(withSigns: withSigns, withArrivals: !table.isByAgency) }
    private var withSigns: Bool { table.isByAgency && scene.viewer.has(.supervisor) }
    private var words: EngagementWords { EngagementWords(scene: scene) }

    /// No row counts more than all together.
    private var largest: Int {
        guard let all = table.all else { return 0 }
        let closed = [all.closures?.now.closed, all.closures?.before.closed].compactMap(\.self)
        return ([all.now, all.before].flatMap { [$0.arrived, $0.within24h.n] } + closed).max() ?? 0
    }

    func draw(in buffer: inout CellBuffer) {
        let rows = Rect(box.rows)
        let columns = columns.map { $0.column(isWide: box.isTable, counts: scene.language.number(largest).width) }
        // Figures far from their name are hard to follow.
        let most = columns.reduce(Self.roomForNames) { $0 + $1.gap + $1.width }
        let layout = TableLayout(columns, x: rows.x, width: min(rows.width, most))
        if let heads = box.heads { drawHeads(layout, in: &buffer, area: Rect(heads)) }
        guard let all = table.all else {
            buffer.put(scene[Phrase.loading], x: rows.x, y: rows.y, style: Style(.dim, on: .pane))
            return
        }
        draw(all, scene[Phrase.responseAll], layout, isBold: true, ground: .pane, in: &buffer, area: rows.row(0))
        let shown = table.shownRows(rows.height)
        for (index, group) in zip(shown.indices, shown) {
            let area = rows.row(1 + index - shown.startIndex)
            let ground = scene.paneRow(isSelected: index == table.cursor && isFocused, in: &buffer, area: area)
            draw(group, name(group.code), layout, isBold: ground == .selected, ground: ground, in: &buffer, area: area)
            scene.spot(.row(.engagement, index), at: area)
        }
        if rows.height - shown.count >= 3, box.isTable {
            buffer.put(
                scene[withSigns ? Phrase.responseSignsLegend : .responseLegend].truncated(
                    to: rows.width, ellipsis: scene[.ellipsis]), x: rows.x, y: rows.maxY - 1,
                style: Style(.faint, on: .pane))
        }
    }

    private func name(_ code: String?) -> SafeText {
        guard let code else { return scene[Phrase.reportNone] }
        return table.isByAgency ? scene.agency(code) ?? "" : scene.channel(code)
    }

    private func drawHeads(_ layout: TableLayout, in buffer: inout CellBuffer, area: Rect) {
        if area.height > 1 {
            for group in ResponseColumn.Group.allCases {
                let slots = zip(columns, layout.slots).filter { $0.0.figure.group == group && $0.1.isShown }.map(\.1)
                guard let first = slots.first, let last = slots.last else { continue }
                let name = scene[Phrase.responseGroup(group)].truncated(to: max(last.maxX - first.x, 1))
                buffer.put(
                    name, x: max(first.x, last.maxX - name.width), y: area.y,
                    style: Style(.section, on: .pane, bold: true))
            }
        }
        for (column, slot) in zip(columns, layout.slots) {
            let text =
                column.figure == .name
                ? scene[table.isByAgency ? Phrase.columnAgency : .columnChannel]
                : scene[column.isBefore ? Phrase.responseBefore : .responseHead(column.figure)]
            let isSorted = column.sort == table.sort && column.sort != nil
            buffer.put(
                text, in: slot, y: area.maxY - 1, style: Style(isSorted ? .strong : .faint, on: .pane),
                glyphs: scene.glyphs)
        }
    }

    private func draw(
        _ group: Report.Group, _ name: SafeText, _ layout: TableLayout, isBold: Bool, ground: Ground,
        in buffer: inout CellBuffer, area: Rect
    ) {
        for (column, slot) in zip(columns, layout.slots) {
            let (text, role) = column.figure == .name ? (name, isBold ? .strong : .text) : words.cell(column, group)
            buffer.put(
                text, in: slot, y: area.y,
                style: Style(role, on: ground, bold: isBold && (column.figure == .name || role == .text)),
                glyphs: scene.glyphs)
        }
    }
}

/// How complaints to one agency were answered, in two lines of its head.
struct ResponseLines {
    let scene: Scene
    /// nil: there were none.
    let group: Report.Group?
    let isLoaded: Bool

    private var words: EngagementWords { EngagementWords(scene: scene) }

    /// As many parts as fit, the more telling ones first.
    func lines(width: Int) -> [SafeText] {
        let heads = [scene[Phrase.responseComplaints], scene[Phrase.responseClosings]]
        guard let group else {
            return [heads[0] + "  " + scene[isLoaded ? Phrase.noResponses : .loading], ""]
        }
        let parts: [ResponseColumn.Figure] = [.arrived, .within24h, .answer, .solve, .within48h]
        let signs = ResponseColumn.Figure.allCases.filter { $0.group == .signs }
        let isTold = scene.viewer.has(.supervisor)
        return [
            joined(heads[0], parts.map { part($0, group) } + [scene[Phrase.responseBracket]], width),
            isTold ? joined(heads[1], signs.map { part($0, group) }, width) : "",
        ]
    }

    /// `≤24 j 71% (80%)`.
    private func part(_ figure: ResponseColumn.Figure, _ group: Report.Group) -> SafeText {
        func told(_ isBefore: Bool) -> SafeText {
            let text = words.cell(ResponseColumn(figure: figure, isBefore: isBefore), group).0
            let isShare = figure == .within24h || figure == .within48h || (figure.group == .signs && figure != .closed)
            return isShare && text != scene[.none] ? text + "%" : text
        }
        return scene[Phrase.responsePart(figure)] + " " + told(false) + " (" + told(true) + ")"
    }

    private func joined(_ head: SafeText, _ parts: [SafeText], _ width: Int) -> SafeText {
        words.joined(head + "  ", parts, width: width)
    }
}
