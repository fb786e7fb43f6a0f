import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Agencies with how they answer in public, beside how late they are.
struct KioskAgencies {
    let page: KioskPage
    let board: Board

    func draw(in buffer: inout CellBuffer, area: Rect) {
        var body = page.title(page[Phrase.kioskEngagementTitle], in: &buffer, area: area)
        let isWide = body.width >= 90
        let nameWidth = isWide ? min(max(body.width / 3, 30), 48) : 22
        let layout = TableLayout(
            [
                TableColumn(width: nameWidth, gap: 0), TableColumn(width: 10, gap: 2),
                TableColumn(width: isWide ? 24 : 0, gap: 2, stretches: isWide),
                TableColumn(width: 5, alignment: .right, gap: 2),
                TableColumn(width: 5, alignment: .right, gap: 2), TableColumn(width: 9, alignment: .right, gap: 2),
            ], x: body.x, width: body.width)
        let heads: [Phrase?] = [.kioskAgency, .kioskStage, .kioskResponse, nil, .kioskPosts, .kioskLate]
        let head = body.takeTop(1, gap: body.height >= 14 ? 1 : 0)
        for (slot, phrase) in zip(layout.slots, heads) {
            guard let phrase else { continue }
            buffer.put(page[phrase], in: slot, y: head.y, style: Style(.dim), glyphs: page.glyphs)
        }
        let pitch = body.height >= board.agencies.count * 2 ? 2 : 1
        for (index, agency) in board.agencies.prefix(max(body.height / pitch, 0)).enumerated() {
            draw(agency, layout.slots, y: body.y + index * pitch, in: &buffer)
        }
    }

    private func draw(_ agency: Board.Agency, _ slots: [TableLayout.Slot], y: Int, in buffer: inout CellBuffer) {
        buffer.put(
            page.name(agency.name, columns: slots[0].width), in: slots[0], y: y, style: Style(.text),
            glyphs: page.glyphs)
        let stage = agency.stage.flatMap(EngagementStage.init(rawValue:))
        buffer.put(
            stage.map { page[Phrase.stageWord($0)] } ?? page[Phrase.kioskSilent], in: slots[1], y: y,
            style: Style(stage == nil ? .soon : .text), glyphs: page.glyphs)
        if let percent = agency.responsePercent {
            if slots[2].isShown {
                Gauge(share: Double(percent) / 100, role: page.role(.fine)).draw(
                    in: &buffer, x: slots[2].x, y: y, width: slots[2].width, ground: .page, glyphs: page.glyphs)
            }
            buffer.put(
                SafeText(number: percent) + "%", in: slots[3], y: y, style: Style(.strong, bold: true),
                glyphs: page.glyphs)
        } else {
            buffer.put(
                page[Phrase.kioskUnknown], in: slots[2], y: y, style: Style(.faint), glyphs: page.glyphs)
        }
        buffer.put(
            page.language.number(agency.posts), in: slots[4], y: y, style: Style(.text), glyphs: page.glyphs)
        let isLate = agency.overdue.value != nil
        buffer.put(
            page.number(agency.overdue), in: slots[5], y: y,
            style: Style(isLate ? page.role(.late) : .dim, bold: isLate), glyphs: page.glyphs)
    }
}
