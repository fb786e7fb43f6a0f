import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The header's figures as cards: words above digits that are read from across the room, what belongs to them at their
/// right. Digits stand left and notes right, so that 999 becoming 1.000 moves nothing.
struct HeaderCards {
    let scene: Scene
    let headline: Headline
    let outlook: Forecast.Outlook?
    /// The channel that has fallen silent, as the header tells it.
    let silent: (tall: Span, label: SafeText)?

    private struct Card {
        var digits: SafeText
        var role: Role
        var label: SafeText
        /// At most one a row of digits.
        var notes: [Span]
        /// Columns kept for the digits.
        var slot: Int
        var ground = Ground.card
        var trend: [Double?] = []

        /// Two columns of air on both sides.
        var width: Int {
            let noteWidth = notes.map(\.text.width).max() ?? 0
            let trendWidth = trend.isEmpty ? 0 : trend.count + 2
            return max(label.width + trendWidth, slot + (noteWidth > 0 ? noteWidth + 2 : 0)) + 4
        }
    }

    /// What is given up for room, one after the other: long words, then the trend and the room for larger numbers.
    private enum Fit: CaseIterable {
        case whole, short, tight
    }

    /// False if the cards have no room: nothing is drawn then.
    func draw(in buffer: inout CellBuffer, area: Rect) -> Bool {
        for fit in Fit.allCases {
            let cards = cards(fit)
            let spare = area.width - cards.reduce(0) { $0 + $1.width } - (cards.count - 1)
            guard spare >= 0 else { continue }
            var x = area.x
            for (index, card) in cards.enumerated() {
                let width = card.width + spare / cards.count + (index < spare % cards.count ? 1 : 0)
                draw(card, in: &buffer, area: Rect(x: x, y: area.y, width: width, height: area.height))
                x += width + 1
            }
            return true
        }
        return false
    }

    private func draw(_ card: Card, in buffer: inout CellBuffer, area: Rect) {
        buffer.fill(area, style: Style(on: card.ground))
        let inner = area.inset(dx: 2, dy: 0)
        buffer.put(card.label, x: inner.x, y: inner.y, style: Style(.dim, on: card.ground), maxWidth: inner.width)
        Sparkline(HeaderFigures.raised(card.trend), ceiling: 1).draw(
            in: &buffer,
            area: Rect(x: inner.maxX - card.trend.count, y: inner.y, width: card.trend.count, height: 1),
            style: Style(.fine, on: card.ground), glyphs: scene.glyphs)
        BlockDigits(card.digits).draw(
            in: &buffer, x: inner.x, y: inner.y + 1, style: Style(card.role, on: card.ground), glyphs: scene.glyphs)
        // The last note stands on the last row of the digits, as their unit does.
        for (index, note) in card.notes.suffix(3).reversed().enumerated() {
            buffer.putRight([note].on(card.ground), endX: inner.maxX, y: inner.y + 3 - index)
        }
    }

    private func cards(_ fit: Fit) -> [Card] {
        let figures = HeaderFigure.figures(headline, outlook, scene, isTall: true)
        let hasTrend = fit != .tight && headline.answerTrend.contains { $0 != nil }
        let trend = hasTrend ? headline.answerTrend : []
        var cards = figures.enumerated().map { index, figure in
            let number = figure.value.first ?? Span("")
            let (digits, unit) = number.text.apart
            var notes = figure.value.dropFirst().map { Span($0.text.trimmed, $0.style) }
            if !unit.isEmpty { notes.append(Span(unit, .dim)) }
            let isLate = number.style.role == .late
            let slot = Self.slots[min(index, Self.slots.count - 1)]
            return Card(
                digits: digits, role: number.style.role, label: fit == .whole ? figure.label : figure.shortLabel,
                notes: notes,
                slot: fit == .tight ? min(slot, BlockDigits(digits).size(glyphs: scene.glyphs).width) : slot,
                ground: isLate ? .lateCard : .card, trend: index == figures.count - 1 ? trend : [])
        }
        if let silent {
            cards.append(Card(digits: "", role: .soon, label: silent.label, notes: [silent.tall], slot: 0))
        }
        return cards
    }

    /// Columns of `9.999`, of `999` twice, of `99` three times, of `99,9`.
    private static let slots = [17, 11, 11, 7, 7, 7, 15]
}

extension SafeText {
    /// A number and the unit behind its blank.
    fileprivate var apart: (SafeText, SafeText) {
        guard let blank = string.utf8.firstIndex(of: UInt8(ascii: " ")) else { return (self, "") }
        let head = DisplayWidth.columns(of: String(string[..<blank]))
        return (prefix(columns: head), split(atColumn: head + 1).tail)
    }

    /// Without the blank or the sign between parts that stood before it.
    fileprivate var trimmed: SafeText {
        var text = self
        while let first = text.string.unicodeScalars.first, first == " " || first == "\u{B7}" {
            text = text.split(atColumn: 1).tail
        }
        return text
    }
}
