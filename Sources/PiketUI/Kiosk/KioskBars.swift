import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Names with a bar and a count, the largest first.
struct KioskBars {
    struct Row {
        var name: String
        var note: String
        var count: Int
    }

    let page: KioskPage
    let title: Phrase
    let rows: [Row]
    /// How many are under three.
    let others: Int
    let empty: Phrase
    let role: Role

    static func districts(_ page: KioskPage, _ board: Board) -> KioskBars {
        let rows = board.districts.compactMap { district in
            district.overdue.value.map {
                Row(name: district.name, note: CityLabel.plain(district.city), count: $0)
            }
        }
        let hasCities = Set(board.districts.map(\.city)).count > 1
        return KioskBars(
            page: page, title: .kioskDistrictsTitle,
            rows: hasCities ? rows : rows.map { Row(name: $0.name, note: "", count: $0.count) },
            others: board.districts.count { $0.overdue == .few }, empty: .kioskNoneLate, role: .late)
    }

    static func topics(_ page: KioskPage, _ board: Board) -> KioskBars {
        KioskBars(
            page: page, title: .kioskTopicsTitle,
            rows: board.topics.compactMap { topic in
                topic.arrived.value.map { Row(name: topic.name, note: "", count: $0) }
            },
            others: board.topics.count { $0.arrived == .few }, empty: .kioskNoTopics, role: .bar)
    }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        var body = page.title(page[title], in: &buffer, area: area)
        let last = body.takeBottom(1)
        guard let most = rows.first?.count, most > 0 else {
            buffer.put(page[empty], x: body.x, y: body.y, style: Style(.dim), maxWidth: body.width)
            return
        }
        let isAiry = body.height >= rows.count * 2
        let pitch = isAiry ? 2 : 1
        let shown = rows.prefix(max(body.height / pitch, 1))
        let nameWidth = min(max(shown.map { $0.name.count }.max() ?? 0, 10), max(body.width / 3, 10))
        let noteWidth = shown.contains { !$0.note.isEmpty } && body.width >= 100 ? 18 : 0
        let countWidth = page.language.number(most).width
        for (index, row) in shown.enumerated() {
            let y = body.y + index * pitch
            buffer.put(
                page.name(row.name, columns: nameWidth), x: body.x, y: y,
                style: Style(index == 0 ? .strong : .text, bold: index == 0))
            var x = body.x + nameWidth + 2
            if noteWidth > 0 {
                buffer.put(page.name(row.note, columns: noteWidth), x: x, y: y, style: Style(.dim))
                x += noteWidth + 2
            }
            buffer.putRight(
                page.language.number(row.count), endX: x + countWidth, y: y,
                style: Style(page.role(role == .late ? .late : .strong), bold: true))
            x += countWidth + 2
            Bar(share: Double(row.count) / Double(most)).draw(
                in: &buffer, x: x, y: y, width: max(body.maxX - x, 0), style: Style(page.role(.bar)),
                glyphs: page.glyphs)
        }
        if others > 0, shown.count == rows.count {
            buffer.put(
                page[Phrase.kioskOthers(page.language.number(others))], x: last.x, y: last.y, style: Style(.dim),
                maxWidth: last.width)
        }
    }
}
