import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension DialogDrawing {
    /// One line a case: lateness, number, what, where, whose.
    func drawCases(in buffer: inout CellBuffer) {
        let area = Rect(layout.cases)
        guard area.height > 0, !dialog.targets.isEmpty else { return }
        let isCut = dialog.targets.count > area.height
        let shown = isCut && area.height > 1 ? area.height - 1 : min(area.height, dialog.targets.count)
        let columns = TableLayout(
            [
                TableColumn(width: 1, gap: 0), TableColumn(width: 9, alignment: .right, dropRank: 3),
                TableColumn(width: 7, alignment: .right),
                TableColumn(width: 14, gap: 2, stretches: true, dropRank: 1),
                TableColumn(width: 16, gap: 2, stretches: true, dropRank: 2),
                TableColumn(width: 10, gap: 2, dropRank: 4), TableColumn(width: 12, gap: 2, dropRank: 5),
            ], x: area.x, width: area.width)
        for (index, target) in dialog.targets.prefix(shown).enumerated() {
            draw(target.row, columns, y: area.y + index, in: &buffer)
        }
        if isCut, area.height > 1 {
            buffer.put(
                scene[Phrase.others(dialog.targets.count - shown)], x: area.x + indent, y: area.y + shown,
                style: Style(.dim, on: .surface), maxWidth: area.width - indent)
        }
    }

    private func draw(_ row: QueueRow, _ columns: TableLayout, y: Int, in buffer: inout CellBuffer) {
        let slots = columns.slots
        let urgency = Urgency(row.next, now: scene.now)
        func style(_ role: Role, bold: Bool = false) -> Style { Style(role, on: .surface, bold: bold) }
        if let glyph = urgency.glyph {
            buffer.put(
                scene[glyph], in: slots[0], y: y, style: style(urgency.chipRole, bold: true), glyphs: scene.glyphs)
        }
        if slots[1].isShown {
            let left = scene.countdown(row.next, urgency, on: .surface, isTight: true)
            buffer.putRight(left, endX: slots[1].maxX, y: y, maxWidth: slots[1].width)
        }
        buffer.put(
            SafeText(number: row.number), in: slots[2], y: y, style: style(.strong, bold: true), glyphs: scene.glyphs)
        let mayRead = row.shown == .whole
        let category = scene.veil(row.shown) ?? scene.category(row.category) ?? scene[Phrase.uncategorised]
        buffer.put(category, in: slots[3], y: y, style: style(.text), glyphs: scene.glyphs)
        if mayRead, slots[4].isShown {
            let place = scene.place(row.kelurahan) ?? scene[Phrase.unplaced]
            buffer.put(
                PlaceLabel.fitted(place, to: slots[4].width, ellipsis: scene[.ellipsis]), in: slots[4], y: y,
                style: style(.text), glyphs: scene.glyphs)
        }
        buffer.put(
            scene.agency(row.agency) ?? scene[.none], in: slots[5], y: y, style: style(.dim), glyphs: scene.glyphs)
        buffer.put(
            scene.officer(row.assignee) ?? scene[.none], in: slots[6], y: y, style: style(.dim), glyphs: scene.glyphs)
    }

    /// `Dari        petugas A 1   tanpa petugas 2`.
    func drawOrigin(in buffer: inout CellBuffer) {
        let area = Rect(layout.origin)
        guard !area.isEmpty else { return }
        if let mention = model.askedMention {
            label(scene[Phrase.columnWords], y: area.y, in: &buffer)
            buffer.put(
                mention.text.truncated(to: area.width - indent, ellipsis: scene[.ellipsis]), x: area.x + indent,
                y: area.y, style: Style(.text, on: .surface))
            return
        }
        label(scene[Phrase.from], y: area.y, in: &buffer)
        if dialog.kind == .acceptHandover {
            let told = HandoverLines(office: scene.office, language: scene.language)
            let names = model.handoverView?.sheet.flatMap(told.outgoing) ?? scene[Phrase.nobodyKnown]
            buffer.put(
                names, x: area.x + indent, y: area.y, style: Style(.text, on: .surface), maxWidth: area.width - indent)
            return
        }
        var groups: [(name: SafeText, count: Int)] = []
        for target in dialog.targets {
            let name = origin(of: target.row)
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].count += 1
            } else {
                groups.append((name, 1))
            }
        }
        var x = area.x + indent
        for group in groups where x < area.maxX {
            x = buffer.put(
                group.name, x: x, y: area.y, style: Style(.text, on: .surface), maxWidth: max(area.maxX - x, 0))
            if dialog.targets.count > 1 {
                x = buffer.put(
                    " " + scene.language.number(group.count), x: x, y: area.y,
                    style: Style(.strong, on: .surface, bold: true), maxWidth: max(area.maxX - x, 0))
            }
            x += 3
        }
    }

    /// What the act takes the case from: its officer, its state, its category.
    private func origin(of row: QueueRow) -> SafeText {
        switch dialog.kind {
        case .place:
            (scene.place(row.kelurahan) ?? scene[Phrase.unplaced])
                + (dialog.file?.placeWords.map { scene.separator + scene[Phrase.placeTold($0)] } ?? "")
        case .categorise: scene.category(row.category) ?? scene[Phrase.uncategorised]
        case .assign, .take:
            (scene.officer(row.assignee) ?? scene[Phrase.noOfficer])
                + (row.agency == nil ? "" : scene.separator + (scene.agency(row.agency) ?? ""))
        default: scene.status(row.status)
        }
    }
}
