import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A table over the screen set back: who will be late with how many, before each horizon.
struct ForecastDrawing {
    let scene: Scene
    let view: ForecastView
    let forecast: Forecast?

    private static let columnWidth = 13

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 36, area.height > PaneMetrics.forecastChrome else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.forecast), at: area)
        let body = area.inset(dx: 2)
        let end = buffer.put(
            scene[Phrase.forecastTitle], x: body.x, y: body.y, style: Style(.strong, on: .surface, bold: true),
            maxWidth: body.width)
        let note = scene[Phrase.atPresentPace]
        if end + 3 + note.width <= body.maxX {
            buffer.putRight(note, endX: body.maxX, y: body.y, style: Style(.dim, on: .surface))
        }
        let rows = forecast?.rows ?? []
        let list = Rect(
            x: area.x, y: body.y + 4, width: area.width, height: area.height - PaneMetrics.forecastChrome)
        guard let outlooks = forecast?.outlooks, rows.count > 1 else {
            buffer.put(
                scene[forecast == nil ? Phrase.loading : Phrase.nothingDue], x: body.x, y: list.y,
                style: Style(.dim, on: .surface), maxWidth: body.width)
            return
        }
        let columns = TableLayout(
            [TableColumn(width: 10, gap: 0, stretches: true), TableColumn(width: 7, alignment: .right, dropRank: 1)]
                + outlooks.map { _ in TableColumn(width: Self.columnWidth, alignment: .right) },
            x: body.x, width: body.width)
        drawHeads(outlooks.map(\.horizon), columns, in: &buffer, y: body.y + 2)
        for (index, row) in rows.enumerated().dropFirst(view.top).prefix(list.height) {
            draw(row, columns, isSelected: index == view.cursor, in: &buffer, area: list.row(index - view.top))
            scene.spot(.line(.forecast, index), at: list.row(index - view.top))
        }
    }

    private func drawHeads(_ horizons: [Horizon], _ columns: TableLayout, in buffer: inout CellBuffer, y: Int) {
        let style = Style(.faint, on: .surface)
        buffer.put(scene[Phrase.columnAgency], in: columns.slots[0], y: y + 1, style: style, glyphs: scene.glyphs)
        buffer.put(scene[Phrase.paceUpper], in: columns.slots[1], y: y, style: style, glyphs: scene.glyphs)
        buffer.put(scene[Phrase.perHour], in: columns.slots[1], y: y + 1, style: style, glyphs: scene.glyphs)
        for (index, (horizon, slot)) in zip(horizons, columns.slots.dropFirst(2)).enumerated() {
            let style = Style(index == view.column ? .accent : .faint, on: .surface)
            buffer.put(scene[Phrase.horizon(horizon)], in: slot, y: y, style: style, glyphs: scene.glyphs)
            buffer.put(time(horizon), in: slot, y: y + 1, style: style, glyphs: scene.glyphs)
        }
    }

    /// The hour, with its day if that is another.
    private func time(_ horizon: Horizon) -> SafeText {
        let (date, today) = (scene.zone.date(of: horizon.at), scene.zone.date(of: scene.now))
        let hour = scene.language.time(horizon.at, scene.zone)
        if date == today { return hour }
        return (date - today < 7 ? scene.language.weekday(date.weekday) : scene.language.shortDate(date)) + " " + hour
    }

    private func draw(
        _ row: ForecastView.Row, _ columns: TableLayout, isSelected: Bool, in buffer: inout CellBuffer, area: Rect
    ) {
        let ground = scene.overlayRow(isSelected: isSelected, in: &buffer, area: area)
        buffer.put(
            name(row.hand), in: columns.slots[0], y: area.y,
            style: Style(isSelected || row.hand == .everybody ? .strong : .text, on: ground), glyphs: scene.glyphs)
        if let pace = row.pace {
            buffer.put(
                scene.language.decimal(pace), in: columns.slots[1], y: area.y, style: Style(.dim, on: ground),
                glyphs: scene.glyphs)
        }
        for (index, (cell, slot)) in zip(row.cells, columns.slots.dropFirst(2)).enumerated() where slot.width > 0 {
            let isHere = isSelected && index == view.column
            let due = "/" + scene.language.number(cell.due).padded(to: 5, .right)
            let late = cell.due == 0 ? scene[.none] : scene.language.number(cell.late)
            let role: Role = cell.late > 0 ? .soon : .faint
            buffer.putRight(
                [
                    Span(late, Style(role, on: ground, bold: isHere || cell.late > 0)),
                    Span(due, Style(isHere ? .strong : .dim, on: ground)),
                ], endX: slot.x + slot.width, y: area.y, maxWidth: slot.width)
        }
    }

    private func name(_ hand: ForecastView.Hand) -> SafeText {
        switch hand {
        case .everybody: scene[Phrase.everybody]
        case .desk: scene[Phrase.theDesk]
        case .agency(let code): scene.agency(code) ?? ""
        }
    }
}
