import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Emergencies that nobody works on yet: what, how many, since when.
struct KioskAlarm {
    let page: KioskPage
    let board: Board

    func draw(in buffer: inout CellBuffer, area: Rect) {
        buffer.fill(area, style: Style(on: .lateCard))
        var body = area.inset(dx: 2, dy: area.height >= 14 ? 1 : 0)
        let style = Style(.late, on: .lateCard, bold: true)
        let title = page[Phrase.kioskEmergency]
        if let block = page.block(title, in: Size(width: body.width, height: body.height / 3), most: 4) {
            block.draw(in: &buffer, x: body.x, y: body.y, style: style, glyphs: page.glyphs)
            _ = body.takeTop(block.size(glyphs: page.glyphs).height, gap: 1)
        } else {
            buffer.put(page[.broken] + " " + title, x: body.x, y: body.y, style: style, maxWidth: body.width)
            _ = body.takeTop(1, gap: 1)
        }
        let call = page[Phrase.kioskCall112]
        let strong = Style(.strong, on: .lateCard, bold: true)
        if body.height >= 16, let block = page.block(call, in: Size(width: body.width, height: 3), most: 1) {
            let last = body.takeBottom(3, gap: 1)
            block.draw(in: &buffer, x: last.x, y: last.y, style: strong, glyphs: page.glyphs)
        } else {
            let last = body.takeBottom(1, gap: 1)
            buffer.put(call, x: last.x, y: last.y, style: strong, maxWidth: last.width)
        }
        let pitch = [5, 4, 2].first { body.height >= board.emergencies.count * $0 } ?? 1
        for (index, emergency) in board.emergencies.prefix(max(body.height / pitch, 1)).enumerated() {
            draw(
                emergency, in: &buffer, x: body.x, y: body.y + index * pitch,
                size: Size(width: body.width, height: pitch))
        }
    }

    /// In letters for the whole room where there is height for them, with its facts at their foot.
    private func draw(_ emergency: Board.Emergency, in buffer: inout CellBuffer, x: Int, y: Int, size: Size) {
        let style = Style(.strong, on: .lateCard, bold: true)
        let name = emergency.category.isEmpty ? page[Phrase.kioskOtherwise] : page.name(emergency.category, columns: 40)
        let words = words(emergency)
        let maxX = x + size.width
        if size.height >= 4,
            let block = page.block(name, in: Size(width: size.width - words.width - 4, height: 3), most: 1)
        {
            block.draw(in: &buffer, x: x, y: y, style: style, glyphs: page.glyphs)
            buffer.putRight(words, endX: maxX, y: y + 1, style: Style(.text, on: .lateCard, bold: true))
            return
        }
        let end = buffer.put(name, x: x, y: y, style: style, maxWidth: size.width)
        let column = max(end + 3, min(x + 34, maxX - words.width))
        buffer.put(words, x: column, y: y, style: Style(.text, on: .lateCard), maxWidth: max(maxX - column, 0))
    }

    /// `4 laporan, sejak 13.00, 1 j 02 m`; under three reports, only since when.
    private func words(_ emergency: Board.Emergency) -> SafeText {
        let since = Instant(seconds: emergency.since)
        let words = page[
            Phrase.kioskSince(
                page.language.time(since, page.zone), page.language.duration(max(page.model.now - since, 0)))]
        guard emergency.count.value != nil else { return words }
        return page[Phrase.kioskCases(page.number(emergency.count))] + ", " + words
    }
}

/// No board yet: the hour, and what is waited for.
struct KioskWaiting {
    let page: KioskPage

    func draw(in buffer: inout CellBuffer, area: Rect) {
        let clock = page.language.time(page.model.now, page.zone)
        var y = area.y + area.height / 3
        if let block = page.block(clock, in: Size(width: area.width, height: area.height / 2), most: 4) {
            let size = block.size(glyphs: page.glyphs)
            y = area.y + max(area.height / 2 - size.height, 0)
            block.draw(
                in: &buffer, x: area.x + (area.width - size.width) / 2, y: y, style: Style(.strong), glyphs: page.glyphs
            )
            y += size.height + 2
        }
        let reason = page.model.trouble.map { page[Phrase.kioskTrouble($0)] }
        let lines: [(SafeText, Style)] = [
            (page[Phrase.kioskWaiting], Style(.soon, bold: true)), (reason ?? "", Style(.text)),
            (page.name(page.model.source, columns: area.width), Style(.dim)),
        ]
        for (text, style) in lines where y < area.maxY {
            buffer.put(text, x: area.x, y: y, width: area.width, alignment: .center, style: style)
            y += 1
        }
    }
}
