import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The shift sheet over the whole body: who hands on, how much, and the cases of each section with their ticks.
struct HandoverDrawing {
    let scene: Scene
    let view: HandoverView
    /// Where its lines stand.
    let rows: Rect

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 36, area.height >= 8 else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.handover), at: area)
        let inner = area.inset(dx: 3, dy: 0)
        guard let sheet = view.sheet else {
            buffer.put(
                scene[Phrase.loading], x: inner.x, y: inner.y, style: Style(.dim, on: .surface), maxWidth: inner.width)
            return
        }
        let head = HandoverHead(sheet, office: scene.office, language: scene.language)
        for (index, line) in [head.title, head.handedOn, head.figures(gap: inner.width < 100 ? 2 : 5), head.silent]
            .enumerated()
        {
            buffer.put(line.on(.surface), x: inner.x, y: inner.y + index, maxWidth: inner.width)
        }
        if !view.ticked.isEmpty {
            let ticked = scene[Phrase.ticked(view.ticked.count, of: sheet.open.count)]
            buffer.putRight(
                " " + ticked, endX: inner.maxX, y: inner.y, style: Style(.accent, on: .surface, bold: true))
        }
        drawLines(sheet, in: &buffer)
        drawOutcome(in: &buffer, area: inner)
    }

    private func drawLines(_ sheet: Handover, in buffer: inout CellBuffer) {
        let columns = TableLayout(
            [
                TableColumn(width: 1, gap: 0), TableColumn(width: 7, alignment: .right),
                TableColumn(width: 12, gap: 2, stretches: true),
                TableColumn(width: 12, gap: 2, stretches: true, dropRank: 2),
                TableColumn(width: 8, gap: 2, dropRank: 3), TableColumn(width: 12, alignment: .right, gap: 1),
                TableColumn(width: 18, gap: 2),
            ], x: rows.x + 3, width: rows.width - 6)
        let accepted = sheet.acceptances.byNumber
        for (index, line) in view.lines.enumerated().dropFirst(view.top).prefix(rows.height) {
            let area = rows.row(index - view.top)
            scene.spot(.line(.handover, index), at: area)
            let isBarred = index == view.cursor
            let ground = scene.overlayRow(isSelected: isBarred, in: &buffer, area: area, indent: 1)
            switch line {
            case .heading(let section):
                let count = sheet[section].count
                let time = scene.language.time(sheet.until, scene.zone)
                buffer.put(
                    [
                        Span(
                            scene[Phrase.handover(section, until: time)] + "  ",
                            Style(count == 0 ? .dim : .strong, on: ground, bold: count > 0)),
                        Span(
                            scene.language.number(count),
                            Style(count == 0 ? .faint : .accent, on: ground, bold: count > 0)),
                    ], x: area.x + 3, y: area.y, maxWidth: area.width - 6)
            case .item(let section, let place):
                guard let item = view.item(section, place) else { continue }
                draw(item, accepted[item.row.number], columns, on: ground, y: area.y, in: &buffer)
            }
        }
    }

    private func draw(
        _ item: Handover.Item, _ acceptance: HandoverAcceptance?, _ columns: TableLayout, on ground: Ground, y: Int,
        in buffer: inout CellBuffer
    ) {
        let (row, slots) = (item.row, columns.slots)
        func put(_ text: SafeText, _ slot: Int, _ role: Role, bold: Bool = false) {
            buffer.put(text, in: slots[slot], y: y, style: Style(role, on: ground, bold: bold), glyphs: scene.glyphs)
        }
        if acceptance != nil {
            put(scene[.check], 0, .ok, bold: true)
        } else if view.ticked.contains(row.number) {
            put(scene[.mark], 0, .mark, bold: true)
        }
        put(SafeText(number: row.number), 1, .strong)
        put(scene.veil(row.shown) ?? scene.category(row.category) ?? scene[Phrase.uncategorised], 2, .text)
        if row.shown == .whole { put(scene.place(row.kelurahan) ?? scene[Phrase.unplaced], 3, .text) }
        if let deadline = item.deadline {
            put(scene[Phrase.clock(deadline.clock)], 4, .dim)
            let left = scene.countdown(deadline, Urgency(deadline, now: scene.now), on: ground, isTight: true)
            buffer.putRight(left, endX: slots[5].maxX, y: y, maxWidth: slots[5].width)
        }
        let lines = HandoverLines(office: scene.office, language: scene.language)
        if let acceptance {
            put(lines.who(acceptance), 6, .ok)
        } else {
            put(scene.officer(row.assignee) ?? scene[Phrase.noOfficer], 6, .dim)
        }
    }

    private func drawOutcome(in buffer: inout CellBuffer, area: Rect) {
        guard let outcome = view.outcome, let sheet = view.acceptedSheet else { return }
        let lines = HandoverLines(office: scene.office, language: scene.language).accepted(outcome, of: sheet)
        let room = max(area.maxY - rows.maxY - 1, 0)
        for (index, line) in lines.prefix(room).enumerated() {
            buffer.put(
                [
                    Span(scene[.notice] + " ", Style(.accent, on: .surface)),
                    Span(
                        line.truncated(to: area.width - 2, ellipsis: scene[.ellipsis]),
                        Style(index == 0 ? .strong : .text, on: .surface)),
                ], x: area.x, y: rows.maxY + 1 + index)
        }
    }
}
