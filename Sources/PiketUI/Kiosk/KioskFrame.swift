import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Whose state this is, the day and the hour.
struct KioskHead {
    let page: KioskPage

    /// Tall enough for letters that are read across a room, where there is room.
    static func height(_ canvas: Rect) -> Int { canvas.width >= 110 && canvas.height >= 34 ? 5 : 1 }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        buffer.fill(Rect(x: 0, y: area.y, width: buffer.size.width, height: area.height), style: Style(on: .strip))
        let language = page.language
        let date = page.zone.date(of: page.model.now)
        let clock = language.time(page.model.now, page.zone)
        let letters = SafeText(sanitizing: page.zone.letters, limit: 40)
        let city = page.model.board.map { page.name(CityLabel.plain($0.city), columns: 60) } ?? SafeText()
        let isSimulated = page.model.board?.isSimulated == true
        let mark = Span(" " + page[Phrase.simulated] + " ", Style(.strong, on: .strip, bold: true, reversed: true))
        guard area.height >= 5 else {
            var x = buffer.put("PIKET", x: area.x + 2, y: area.y, style: Style(.brand, on: .strip, bold: true))
            let right = [
                Span(language.shortDay(date) + "  ", Style(.dim, on: .strip)),
                Span(clock + " " + letters, Style(.strong, on: .strip, bold: true)),
            ]
            let end = buffer.putRight(right, endX: area.maxX - 2, y: area.y)
            if isSimulated { x = buffer.put([mark], x: x + 2, y: area.y, maxWidth: end - x - 3) }
            buffer.put(
                city, x: x + 2, y: area.y, style: Style(.text, on: .strip, bold: true), maxWidth: max(end - x - 4, 0))
            return
        }
        let y = area.y + 1
        let brand = BlockDigits("PIKET")
        let brandStyle = Style(.brand, on: .strip, bold: true)
        // A theme may give the name a ground of its own: it is a chip then, as high as the head.
        let width = brand.size(glyphs: page.glyphs).width + 4
        buffer.fill(Rect(x: area.x, y: area.y, width: width, height: area.height), style: brandStyle)
        brand.draw(in: &buffer, x: area.x + 2, y: y, style: brandStyle, glyphs: page.glyphs)
        let hour = BlockDigits(clock)
        let clockX = area.maxX - 2 - hour.size(glyphs: page.glyphs).width
        hour.draw(in: &buffer, x: clockX, y: y, style: Style(.accent, on: .strip), glyphs: page.glyphs)
        let dateX = clockX - 14
        buffer.put(language.weekday(date.weekday), x: dateX, y: y, style: Style(.text, on: .strip, bold: true))
        buffer.put(language.date(date), x: dateX, y: y + 1, style: Style(.text, on: .strip))
        buffer.put(letters, x: dateX, y: y + 2, style: Style(.dim, on: .strip))
        let x = area.x + 28
        if isSimulated { buffer.put([mark], x: x, y: area.y + 4, maxWidth: dateX - x) }
        let room = Size(width: dateX - x - 2, height: 3)
        if let name = page.block(city, in: room, most: 1) ?? page.block(city.head(before: "·"), in: room, most: 1) {
            name.draw(in: &buffer, x: x, y: y, style: Style(.strong, on: .strip), glyphs: page.glyphs)
        } else {
            buffer.put(city, x: x, y: y + 1, style: Style(.strong, on: .strip, bold: true), maxWidth: dateX - x - 2)
        }
    }
}

/// Says that the data is old, and why if that is known. There is none while it is fresh.
struct KioskBanner {
    let page: KioskPage
    private let words: SafeText
    private let role: Role
    /// Said in letters for the whole room where there is room, above the rest.
    private let large: BlockDigits?

    init?(page: KioskPage, canvas: Rect) {
        self.page = page
        guard let board = page.model.board, let age = page.model.age, page.model.freshness != .fresh else { return nil }
        let span = page.language.dataAge(age) ?? ""
        let reason = page.model.trouble.map { " · " + page[Phrase.kioskTrouble($0)] } ?? ""
        if page.model.freshness == .aging {
            words = page[Phrase.kioskAging(span)] + reason
            role = .soon
            large = nil
            return
        }
        let at = Instant(seconds: board.publishedAt)
        let day = page.zone.date(of: at)
        let time = page.language.time(at, page.zone)
        let isToday = day == page.zone.date(of: page.model.now)
        let since =
            page[Phrase.kioskStaleSince(isToday ? time : page.language.shortDay(day) + " " + time, span)] + reason
        role = .late
        large =
            KioskHead.height(canvas) > 1
            ? page.block(page[Phrase.kioskStale], in: Size(width: canvas.width - 4, height: 3), most: 1) : nil
        words = large == nil ? page[Phrase.kioskStale] + " " + since : since
    }

    var height: Int { large == nil ? 1 : 5 }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        let style = Style(role, bold: true, reversed: true)
        buffer.fill(Rect(x: 0, y: area.y, width: buffer.size.width, height: height), style: style)
        large?.draw(in: &buffer, x: area.x + 2, y: area.y + 1, style: style, glyphs: page.glyphs)
        buffer.put(
            page[role == .late ? .broken : .soon] + " " + words, x: area.x + 2, y: area.y + height - 1, style: style,
            maxWidth: area.width - 4)
    }
}

/// Which scene of how many, and what may be expected of the figures.
struct KioskFoot {
    let page: KioskPage

    func draw(in buffer: inout CellBuffer, area: Rect) {
        let model = page.model
        var x = area.x
        if case .turn(let scene) = model.scene {
            for index in model.scenes.indices {
                let isShown = index == model.turns % model.scenes.count
                x = buffer.put(
                    isShown ? page[.live] : page[.separator], x: x, y: area.y,
                    style: Style(isShown ? .accent : .faint))
                x += 1
            }
            x = buffer.put(page[Phrase.kioskScene(scene)], x: x + 1, y: area.y, style: Style(.dim))
        }
        guard let board = model.board else { return }
        let updated = page[Phrase.kioskUpdated(page.language.time(Instant(seconds: board.publishedAt), page.zone))]
        let privacy = page[Phrase.kioskPrivacy]
        let whole = privacy + "  " + updated
        let text = whole.width <= area.maxX - x - 3 ? whole : updated
        buffer.putRight(text, endX: area.maxX, y: area.y, style: Style(.dim), maxWidth: area.maxX - x - 2)
    }
}
