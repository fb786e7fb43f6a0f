import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The counts under the header: figures over labels where there are two rows, else side by side in one.
struct HeaderFigures {
    let scene: Scene
    let headline: Headline?
    /// Of the present shift; nil until it is known.
    let outlook: Forecast.Outlook?

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        guard let headline else { return }
        if area.height >= PaneMetrics.cardRows,
            HeaderCards(scene: scene, headline: headline, outlook: outlook, silent: silentChannel(headline))
                .draw(in: &buffer, area: area)
        {
            return
        }
        if area.height >= 2 {
            drawTall(headline, in: &buffer, area: area)
        } else {
            drawFlat(headline, in: &buffer, area: area)
        }
    }

    private func drawTall(_ headline: Headline, in buffer: inout CellBuffer, area: Rect) {
        let silent = silentChannel(headline)
        let reserved = max(silent.map { max($0.tall.text.width, $0.label.width) } ?? 0, 14)
        let room = area.width - reserved - 2
        let trend = headline.answerTrend.contains { $0 != nil } ? headline.answerTrend : []
        let (figures, slots, usesShort) = fitted(headline, trendWidth: trend.isEmpty ? 0 : trend.count + 1, room: room)
        let gap = min(max((room - slots.reduce(0, +)) / figures.count, 2), 6)
        var x = area.x
        for (index, figure) in figures.enumerated() {
            guard x + slots[index] <= area.x + room else { break }
            let end = buffer.put(figure.value, x: x, y: area.y)
            buffer.put(
                usesShort ? figure.shortLabel : figure.label, x: x, y: area.y + 1, style: Style(.dim))
            if index == figures.count - 1, !trend.isEmpty, x + figure.slot + 1 + trend.count <= area.x + room {
                let spark = Rect(
                    x: max(end, x + figure.slot) + 1, y: area.y, width: trend.count, height: 1)
                Sparkline(Self.raised(trend), ceiling: 1).draw(
                    in: &buffer, area: spark, style: Style(.fine), glyphs: scene.glyphs)
            }
            x += slots[index] + gap
        }
        if let silent {
            buffer.putRight([silent.tall], endX: area.maxX, y: area.y)
            buffer.putRight(silent.label, endX: area.maxX, y: area.y + 1, style: Style(.dim))
        }
    }

    /// The fullest form that fits: first what is told beside the late cases gives way, then the long labels, then both.
    private func fitted(
        _ headline: Headline, trendWidth: Int, room: Int
    ) -> (figures: [HeaderFigure], slots: [Int], usesShort: Bool) {
        func slots(_ figures: [HeaderFigure], usesShort: Bool) -> [Int] {
            figures.enumerated().map { index, figure in
                let tail = index == figures.count - 1 ? trendWidth : 0
                let label = usesShort ? figure.shortLabel : figure.label
                return max(figure.slot + tail, figure.value.width + tail, label.width)
            }
        }
        let details: [LateDetail] = headline.backlog > 0 ? [.all, .backlog] : [.all]
        for usesShort in [false, true] {
            for detail in details {
                let figures = HeaderFigure.figures(headline, outlook, scene, isTall: true, lateDetail: detail)
                let slots = slots(figures, usesShort: usesShort)
                if slots.reduce(0, +) + 2 * figures.count <= room { return (figures, slots, usesShort) }
            }
        }
        let figures = HeaderFigure.figures(
            headline, outlook, scene, isTall: true, lateDetail: headline.backlog > 0 ? .none : .all)
        return (figures, slots(figures, usesShort: true), true)
    }

    /// The trend between its least and its largest value, or over ten points if it moves less: a fall from 91 to 84 is
    /// seen, noise is not blown up.
    static func raised(_ trend: [Double?]) -> [Double?] {
        let known = trend.compactMap { $0 }
        guard let least = known.min(), let most = known.max() else { return trend }
        let span = max(most - least, 0.1)
        return trend.map { value in value.map { max(1 - (most - $0) / span, 0.01) } }
    }

    private func silentChannel(_ headline: Headline) -> (tall: Span, label: SafeText)? {
        guard let silent = headline.silent else { return nil }
        let duration = scene.language.duration((scene.now - silent.lastArrivalAt) / 3600 * 3600)
        let name = scene.channel(silent.channel).truncated(to: 10, ellipsis: scene[.ellipsis])
        return (
            Span(scene[.urgent] + " " + name + " " + duration, .soon, bold: true), scene[Phrase.silentChannel]
        )
    }

    private func drawFlat(_ headline: Headline, in buffer: inout CellBuffer, area: Rect) {
        var right = area.maxX
        if let silent = headline.silent, area.width >= 70 {
            let duration = TimeSpan(rough: scene.now - silent.lastArrivalAt).text(scene.language)
            let name = scene.channel(silent.channel).truncated(to: 8, ellipsis: scene[.ellipsis])
            let text = scene[.urgent] + " " + scene[Phrase.silent(name, duration)]
            right = buffer.putRight([Span(text, .soon, bold: true)], endX: area.maxX, y: area.y) - 2
        }
        let figures = HeaderFigure.figures(headline, outlook, scene, isTall: false)
        let usesLong = area.width >= 120
        func width(_ figure: HeaderFigure) -> Int {
            max(figure.slot, figure.value.width) + 1 + (usesLong ? figure.label : figure.shortLabel).width + 2
        }
        var shown = figures.sorted { $0.rank < $1.rank }
        while shown.reduce(0, { $0 + width($1) }) - 2 > right - area.x, !shown.isEmpty { shown.removeLast() }
        let ranks = Set(shown.map(\.rank))
        let spare = right - area.x - shown.reduce(0) { $0 + width($1) } + 2
        var x = area.x
        for figure in figures where ranks.contains(figure.rank) {
            let slot = max(figure.slot, figure.value.width)
            let end = buffer.putRight(figure.value, endX: x + slot, y: area.y) + figure.value.width
            let labelEnd = buffer.put(
                usesLong ? figure.label : figure.shortLabel, x: end + 1, y: area.y, style: Style(.dim))
            x += width(figure)
            guard !figure.note.isEmpty, figure.note.width + 1 <= spare else { continue }
            buffer.put(figure.note, x: labelEnd + 1, y: area.y, style: Style(.dim))
            x += figure.note.width + 1
        }
    }
}
