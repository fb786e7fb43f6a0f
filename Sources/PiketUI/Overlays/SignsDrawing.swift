import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A table over the screen set back: for each agency how often a closing looks as if it were for show.
struct SignsDrawing {
    let scene: Scene
    let view: SignsView
    /// Rows that are no agencies': with the definitions more.
    let chrome: Int

    private static let columnWidth = 8

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 30, area.height > chrome else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.signs), at: area)
        let body = area.inset(dx: 2)
        buffer.put(
            scene[Phrase.closureTitle], x: body.x, y: body.y, style: Style(.strong, on: .surface, bold: true),
            maxWidth: body.width)
        buffer.putRight(
            scene[Phrase.lastDays(ClosureSigns.usualDays)], endX: body.maxX, y: body.y,
            style: Style(.dim, on: .surface))
        let columns = TableLayout(
            [TableColumn(width: 10, gap: 0, stretches: true)]
                + ClosureColumn.allCases.map {
                    TableColumn(width: Self.columnWidth, alignment: .right, dropRank: $0.dropRank)
                }, x: body.x, width: body.width)
        drawHeads(columns, in: &buffer, y: body.y + 2)
        let list = Rect(x: area.x, y: body.y + 4, width: area.width, height: area.height - chrome)
        guard let rows = view.rows, !rows.isEmpty else {
            buffer.put(
                scene[view.rows == nil ? Phrase.loading : Phrase.nothingClosed], x: body.x, y: list.y,
                style: Style(.dim, on: .surface), maxWidth: body.width)
            return
        }
        for (index, row) in rows.enumerated().dropFirst(view.top).prefix(list.height) {
            draw(row, columns, isSelected: index == view.cursor, in: &buffer, area: list.row(index - view.top))
            scene.spot(.line(.signs, index), at: list.row(index - view.top))
        }
        guard chrome > 5 else { return }
        for (index, line) in [Phrase.closureMinutes, .closureBulk].enumerated() {
            buffer.put(
                scene[line].truncated(to: body.width, ellipsis: scene[.ellipsis]), x: body.x,
                y: area.maxY - 3 + index, style: Style(.faint, on: .surface))
        }
    }

    private func drawHeads(_ columns: TableLayout, in buffer: inout CellBuffer, y: Int) {
        let style = Style(.faint, on: .surface)
        buffer.put(scene[Phrase.columnAgency], in: columns.slots[0], y: y + 1, style: style, glyphs: scene.glyphs)
        for (column, slot) in zip(ClosureColumn.allCases, columns.slots.dropFirst()) {
            let (upper, lower) = Phrase.closureHead(column)
            buffer.put(scene[upper], in: slot, y: y, style: style, glyphs: scene.glyphs)
            buffer.put(scene[lower], in: slot, y: y + 1, style: style, glyphs: scene.glyphs)
        }
    }

    private func draw(
        _ row: ClosureSigns, _ columns: TableLayout, isSelected: Bool, in buffer: inout CellBuffer, area: Rect
    ) {
        let ground = scene.overlayRow(isSelected: isSelected, in: &buffer, area: area)
        buffer.put(
            scene.agency(row.code) ?? "", in: columns.slots[0], y: area.y,
            style: Style(isSelected ? .strong : .text, on: ground), glyphs: scene.glyphs)
        for (column, slot) in zip(ClosureColumn.allCases, columns.slots.dropFirst()) {
            // Half and more of the closings stand out; of a few nothing can be said.
            let isMany = column.isSign && row.closed >= 10 && (column.share(row) ?? 0) >= 0.5
            let role: Role = isMany ? .strong : column.share(row) == 0 ? .faint : .text
            buffer.put(
                column.text(row, scene.language), in: slot, y: area.y, style: Style(role, on: ground, bold: isMany),
                glyphs: scene.glyphs)
        }
    }
}

extension ClosureColumn {
    /// What goes first where there is little room: the counts, then the rarer signs.
    fileprivate var dropRank: Int {
        switch self {
        case .n: 7
        case .closed: 6
        case .preparedOnly: 5
        case .reopened: 4
        case .inBulk: 3
        case .withinMinutes: 2
        case .withoutEvidence: 1
        case .rate: 0
        }
    }

    fileprivate var isSign: Bool { self != .rate && self != .n && self != .closed }
}
