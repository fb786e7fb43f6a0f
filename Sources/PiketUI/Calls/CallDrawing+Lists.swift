import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension CallDrawing {
    /// The options of the field with the focus: the words they are found by, the bar on what Tab would take.
    func drawList(in buffer: inout CellBuffer) {
        let area = Rect(layout.list)
        guard let entry = call.entry, let choice = call.choices[entry], area.height > 1 else { return }
        let rows = Rect(layout.choices)
        heading(scene[Phrase.entry(entry)], in: &buffer, area: area)
        guard !choice.shown.isEmpty else {
            let isShort = entry == .place && choice.field.text.count < PlaceSearch.least
            buffer.put(
                scene[isShort ? Phrase.placeHint : .nothingFound], x: rows.x + 2, y: rows.y,
                style: Style(.dim, on: .surface), maxWidth: rows.width - 2)
            return
        }
        for (index, option) in choice.shown.enumerated().dropFirst(choice.list.top).prefix(rows.height) {
            let row = rows.row(index - choice.list.top)
            scene.spot(.choice(index), at: row)
            let isBarred = choice.isPicked && index == choice.list.index
            let ground: Ground = isBarred ? .selected : .surface
            if isBarred {
                buffer.fill(row, style: Style(on: ground))
                buffer.put(scene[.cursorBar], x: row.x, y: row.y, style: Style(.accent, on: ground), maxWidth: 1)
            }
            let isChosen = option == choice.chosen
            buffer.put(
                SafeText(sanitizing: option.name, limit: 200).truncated(to: row.width - 4, ellipsis: scene[.ellipsis]),
                x: row.x + 2, y: row.y,
                style: Style(isBarred || isChosen ? .strong : .text, on: ground, bold: isBarred || isChosen))
        }
    }

    /// What could be told to whoever is on the telephone: it was reported already, under this number.
    func drawSimilar(in buffer: inout CellBuffer) {
        let area = Rect(layout.similar)
        guard area.height > 1 else { return }
        heading(scene[Phrase.similarOpen], in: &buffer, area: area)
        let rows = area.inset(dx: 0, dy: 1)
        guard let similar = call.similar, !similar.isEmpty else {
            buffer.put(
                scene[call.similar == nil ? Phrase.similarHint : .similarNone], x: area.x + 2, y: area.y + 1,
                style: Style(.faint, on: .surface), maxWidth: area.width - 2)
            return
        }
        let columns = TableLayout(
            [
                TableColumn(width: 7, alignment: .right), TableColumn(width: 6, alignment: .right, gap: 2),
                TableColumn(width: 10, gap: 2, dropRank: 3),
                TableColumn(width: 14, gap: 2, dropRank: 2),
                TableColumn(width: 20, gap: 2, stretches: true, dropRank: 4),
            ], x: rows.x, width: rows.width)
        for (index, row) in similar.prefix(area.height - 1).enumerated() {
            draw(row, columns, y: area.y + 1 + index, in: &buffer)
        }
    }

    private func draw(_ row: QueueRow, _ columns: TableLayout, y: Int, in buffer: inout CellBuffer) {
        let slots = columns.slots
        func put(_ text: SafeText, _ slot: Int, _ role: Role, bold: Bool = false) {
            buffer.put(
                text, in: slots[slot], y: y, style: Style(role, on: .surface, bold: bold), glyphs: scene.glyphs)
        }
        put(SafeText(number: row.number), 0, .strong, bold: true)
        put(TimeSpan(rough: max(scene.now - row.receivedAt, 0)).text(scene.language), 1, .dim)
        put(scene.status(row.status, width: slots[2].width), 2, .text)
        put(scene.veil(row.shown) ?? scene.category(row.category) ?? scene[Phrase.uncategorised], 3, .text)
        put(row.gist, 4, .dim)
    }

    private func heading(_ text: SafeText, in buffer: inout CellBuffer, area: Rect) {
        let end = buffer.put(text, x: area.x, y: area.y, style: Style(.faint, on: .surface), maxWidth: area.width)
        guard end + 1 < area.maxX else { return }
        buffer.fill(
            Rect(x: end + 1, y: area.y, width: area.maxX - end - 1, height: 1), style: Style(.rule, on: .surface),
            with: scene.glyphs.scalar(.horizontal))
    }
}
