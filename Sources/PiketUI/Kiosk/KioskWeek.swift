import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What came and what was done on each of seven days, and when it came today.
struct KioskWeek {
    let page: KioskPage
    let board: Board

    func draw(in buffer: inout CellBuffer, area: Rect) {
        var area = area
        if area.width >= 100 {
            let width = area.width / 3
            let right = Rect(x: area.maxX - width, y: area.y, width: width, height: area.height)
            area.width -= width + 4
            drawHours(in: &buffer, area: right)
        }
        var body = page.title(page[Phrase.kioskWeekTitle], in: &buffer, area: area)
        let legend = body.takeBottom(1, gap: 1)
        var x = legend.x
        for (role, word) in [(Role.bar, Phrase.kioskArrived), (.accent, .kioskDone)] {
            buffer.fill(
                Rect(x: x, y: legend.y, width: 2, height: 1), style: Style(page.role(role)),
                with: page.glyphs.scalar(role == .accent ? .shade3 : .full))
            x = buffer.put(page[word], x: x + 3, y: legend.y, style: Style(.dim)) + 3
        }
        drawDays(in: &buffer, area: body)
    }

    private func drawDays(in buffer: inout CellBuffer, area: Rect) {
        guard !board.week.isEmpty, area.height >= 4 else { return }
        let most = board.week.flatMap { [$0.arrived.value, $0.done.value] }.compactMap(\.self).max() ?? 0
        let step = area.width / board.week.count
        let barWidth = min(max((step - 2) / 2, 1), 6)
        for (index, day) in board.week.enumerated() {
            let x = area.x + index * step
            let isToday = index == board.week.count - 1
            let date = CivilDate(iso8601: day.date)
            buffer.put(
                date.map { page.language.weekday($0.weekday) } ?? "", x: x, y: area.maxY - 1,
                style: Style(isToday ? .accent : .dim, bold: isToday))
            let right = barWidth + (step >= 8 ? 1 : 0)
            var tops = [0, 0]
            for (place, cell) in [day.arrived, day.done].enumerated() {
                let column = x + place * right
                let role = page.role(place == 0 ? .bar : .accent)
                let room = area.height - 4
                let height = most > 0 ? Double(cell.value ?? 0) / Double(most) * Double(room) : 0
                let rows = cell.value == nil ? 0 : max(Int(height.rounded()), 1)
                buffer.fill(
                    Rect(x: column, y: area.maxY - 2 - rows, width: barWidth, height: rows), style: Style(role),
                    with: page.glyphs.scalar(place == 0 ? .full : .shade3))
                tops[place] = rows
            }
            let style = Style(isToday ? .strong : .text, bold: isToday)
            let (arrived, done) = (page.number(day.arrived), page.number(day.done))
            if arrived.width < right, done.width < step - right {
                buffer.put(arrived, x: x, y: area.maxY - 3 - tops[0], style: style)
                buffer.put(done, x: x + right, y: area.maxY - 3 - tops[1], style: style)
            } else {
                // One above the other, where they have no room beside each other.
                let y = area.maxY - 3 - max(tops[0], tops[1])
                buffer.put(arrived, x: x, y: y - 1, style: style, maxWidth: step)
                buffer.put(done, x: x, y: y, style: Style(.dim), maxWidth: step)
            }
        }
    }

    private func drawHours(in buffer: inout CellBuffer, area: Rect) {
        buffer.put(page[Phrase.kioskHours], x: area.x, y: area.y, style: Style(.section, bold: true))
        let chart = Rect(x: area.x, y: area.y + 2, width: max(area.width, 24), height: max(area.height - 5, 1))
        let values = (0..<chart.width).map { column -> Double? in
            let hour = column * 24 / chart.width
            return hour < board.hours.count ? board.hours[hour].value.map(Double.init) : nil
        }
        Sparkline(values).draw(in: &buffer, area: chart, style: Style(page.role(.bar)), glyphs: page.glyphs)
        buffer.fill(
            Rect(x: chart.x, y: chart.maxY, width: chart.width, height: 1), style: Style(.rule),
            with: page.glyphs.scalar(.horizontal))
        for hour in [0, 6, 12, 18] {
            buffer.put(
                page.language.twoDigits(hour), x: chart.x + hour * chart.width / 24, y: chart.maxY + 1,
                style: Style(.dim))
        }
    }
}
