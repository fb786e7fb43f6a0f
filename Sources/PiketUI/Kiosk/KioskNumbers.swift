import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The counters, as large as the wall allows, with a small map beside them.
struct KioskNumbers {
    let page: KioskPage
    let board: Board

    func draw(in buffer: inout CellBuffer, area: Rect) {
        var area = area
        let today = board.week.last.map { page[Phrase.kioskToday(page.number($0.arrived), page.number($0.done))] }
        let untouched = page[Phrase.kioskUntouched(page.number(board.untouched))]
        let line = today.map { $0 + "   " + untouched } ?? untouched
        if area.height >= 12 {
            let row = area.takeBottom(1, gap: 1)
            buffer.put(line, x: row.x, y: row.y, style: Style(.text), maxWidth: row.width)
        }
        if area.width >= 100, board.map != nil {
            let width = max(area.width / 3 - 2, 38)
            let map = Rect(x: area.maxX - width, y: area.y, width: width, height: area.height)
            area.width -= width + 2
            KioskMap(page: page, board: board).draw(in: &buffer, area: map)
        }
        let late = Card(label: .kioskLate, value: page.number(board.overdue), role: .late, ground: .lateCard)
        let open = Card(label: .kioskOpen, value: page.number(board.open), role: .strong, ground: .card)
        let answered = board.answeredPercent.map {
            Card(
                label: .kioskAnswered, value: SafeText(number: $0) + "%", role: .ok, ground: .card,
                note: .kioskWithin24h(atMost: page[.atMost]))
        }
        guard area.height >= 22 else {
            let cards = [late, open] + (area.width >= 100 ? [answered].compactMap(\.self) : [])
            return drawRow(cards, in: &buffer, area: area)
        }
        let top = area.takeTop((area.height - 1) / 2, gap: 1)
        let end = draw(late, in: &buffer, area: top)
        drawWorst(in: &buffer, area: Rect(x: end + 6, y: top.y, width: top.maxX - end - 8, height: top.height))
        guard let answered else {
            draw(open, in: &buffer, area: area)
            return
        }
        let left = area.takeLeft((area.width - 2) * 3 / 5, gap: 2)
        draw(open, in: &buffer, area: left)
        draw(answered, in: &buffer, area: area)
    }

    /// Where most of the late cases are, in what the late card has left over.
    private func drawWorst(in buffer: inout CellBuffer, area: Rect) {
        let districts = board.districts.filter { $0.overdue.value != nil }
        guard area.width >= 24, !districts.isEmpty else { return }
        let body = area.inset(dx: 0, dy: 1)
        // Few enough to be read from afar.
        let shown = districts.prefix(max(body.height / 2, 0))
        for (index, district) in shown.enumerated() {
            let y = body.y + index * 2
            let count = page.number(district.overdue)
            buffer.putRight(
                count, endX: body.maxX, y: y, style: Style(page.role(.late), on: .lateCard, bold: true))
            buffer.put(
                page.name(district.name, columns: body.width - count.width - 1), x: body.x, y: y,
                style: Style(.text, on: .lateCard))
        }
    }

    private struct Card {
        var label: Phrase
        var value: SafeText
        var role: Role
        var ground: Ground
        var note: Phrase?
    }

    /// Side by side, their letters all of one size, so each card as wide as its figure needs.
    private func drawRow(_ cards: [Card], in buffer: inout CellBuffer, area: Rect) {
        let (margin, gap) = (4, 2)
        let dots = cards.map { BlockDigits($0.value).size(glyphs: page.glyphs).width }
        let room = area.width - margin * cards.count - gap * (cards.count - 1)
        let most = max(room / max(dots.reduce(0, +), 1), 1)
        let height = max(area.height - 4, 1)
        let dot =
            cards.map { page.block($0.value, in: Size(width: room, height: height), most: most)?.dotHeight ?? 1 }
            .min() ?? 1
        let spare = max(room - dots.reduce(0, +) * dot, 0) / cards.count
        var x = area.x
        for (card, width) in zip(cards, dots.map { $0 * dot + margin + spare }) {
            let place = Rect(x: x, y: area.y, width: min(width, area.maxX - x), height: area.height)
            draw(card, in: &buffer, area: place, most: dot, hasLargeLabel: false)
            x += width + gap
        }
    }

    /// Returns where its figure ends.
    @discardableResult
    private func draw(
        _ card: Card, in buffer: inout CellBuffer, area: Rect, most: Int = 12, hasLargeLabel: Bool = true
    ) -> Int {
        buffer.fill(area, style: Style(on: card.ground))
        var body = area.inset(dx: 2, dy: area.height >= 8 ? 1 : 0)
        let label = page[card.label]
        var end = body.x + label.width
        if hasLargeLabel, body.height >= 10,
            let block = page.block(label, in: Size(width: body.width, height: 3), most: 1)
        {
            end = body.x + block.size(glyphs: page.glyphs).width
            block.draw(
                in: &buffer, x: body.x, y: body.y, style: Style(.text, on: card.ground), glyphs: page.glyphs)
            _ = body.takeTop(3, gap: 1)
        } else {
            buffer.put(
                label, x: body.x, y: body.y, style: Style(.text, on: card.ground, bold: true), maxWidth: body.width)
            _ = body.takeTop(1, gap: 1)
        }
        if let note = card.note, body.height >= 5 {
            let row = body.takeBottom(1)
            buffer.put(page[note], x: row.x, y: row.y, style: Style(.dim, on: card.ground), maxWidth: row.width)
        }
        let style = Style(page.role(card.role), on: card.ground, bold: true)
        guard let block = page.block(card.value, in: body.size, most: most) else {
            return max(end, buffer.put(card.value, x: body.x, y: body.y, style: style, maxWidth: body.width))
        }
        let size = block.size(glyphs: page.glyphs)
        block.draw(
            in: &buffer, x: body.x, y: body.y + (body.height - size.height) / 2, style: style, glyphs: page.glyphs)
        return max(end, body.x + size.width)
    }
}
