import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A pane's title rule: number and name, then what is special to the pane; alone on the screen also the other panes.
struct PaneTitle {
    let scene: Scene
    let model: AppModel
    let pane: Pane
    /// In the place of the pane's own name.
    var heading: Phrase?

    var isFocused: Bool { model.focus == pane && model.layer != .detail }

    /// - Parameters:
    ///   - leading: groups of words, what each stands for in `spots`; those that do not fit go, from the right, but never the one at `kept`.
    ///   - spared: those that go after the others, in this order.
    ///   - trailing: goes last of all, from its left, behind the panes that are not shown.
    func draw(
        leading: [[Span]], spots: [Spot] = [], kept: Int? = nil, spared: [Int] = [], trailing: [Span],
        in buffer: inout CellBuffer,
        area: Rect
    ) {
        var title = name
        let hidden = hiddenPanes
        let trailing = hidden.map(\.span) + trailing
        if model.metrics.arrangement == .tabs, !model.isZoomed {
            let words = pane == .queue ? 0 : leading.reduce(trailing.width + 4) { $0 + $1.width }
            let others = tabs(
                room: area.width - title.width - 1, beside: words, isSpare: pane == .map && leading.count > 1)
            var tabs = others.flatMap(\.spans)
            let width = tabs.width
            for group in leading where pane != .queue {
                guard title.width + group.width + tabs.width + trailing.width + 4 <= area.width else { break }
                tabs = group + tabs
            }
            title += tabs
            var x = area.x + title.width - width
            for other in others { x = note(.pane(other.pane), x, other.spans.width, area) }
            TitleRule(leading: title, trailing: trailing, isFocused: isFocused).draw(
                in: &buffer, area: area, glyphs: scene.glyphs)
            return
        }
        let room = area.width - title.width - trailing.width - 4
        var width = leading.reduce(0) { $0 + $1.width }
        var left = Set(leading.indices)
        let order = leading.indices.reversed().filter { !spared.contains($0) } + spared
        for index in order where width > room && index != kept {
            left.remove(index)
            width -= leading[index].width
        }
        for index in leading.indices where left.contains(index) {
            if spots.indices.contains(index) {
                _ = note(spots[index], area.x + title.width, leading[index].width, area)
            }
            title += leading[index]
        }
        let start = TitleRule(leading: title, trailing: trailing, isFocused: isFocused).draw(
            in: &buffer, area: area, glyphs: scene.glyphs)
        var x = area.maxX - trailing.width
        for other in hidden {
            let width = [other.span].width
            if x >= start { _ = note(.pane(other.pane), x, width, area) }
            x += width
        }
    }

    /// Returns the column after it.
    private func note(_ spot: Spot, _ x: Int, _ width: Int, _ area: Rect) -> Int {
        scene.spot(spot, at: Rect(x: x, y: area.y, width: width, height: 1).intersection(area))
        return x + width
    }

    /// `1 Pengaduan terbuka`.
    private var name: [Span] {
        [
            Span(SafeText(number: pane.rawValue) + " ", isFocused ? .accent : .dim, bold: isFocused),
            Span(scene[heading ?? Self.title(pane)], isFocused ? .strong : .section, bold: true),
        ]
    }

    /// The panes that are not shown, with the number that brings each: named in full, in short, or not at all.
    ///
    /// - Parameter isSpare: they make room for the words beside them.
    private func tabs(room: Int, beside words: Int, isSpare: Bool) -> [Tab] {
        let long = tabs { scene[Self.title($0)] }
        if long.flatMap(\.spans).width + max(words, 16) <= room { return long }
        let short = tabs { scene[Self.shortTitle($0)] }
        return short.flatMap(\.spans).width + (isSpare ? words : 0) <= room ? short : tabs { _ in SafeText() }
    }

    private typealias Tab = (pane: Pane, spans: [Span])

    private func tabs(naming title: (Pane) -> SafeText) -> [Tab] {
        Pane.allCases.filter { $0 != pane }.map { other in
            let word = title(other)
            var spans = [Span((word.isEmpty ? " " : "  ") + SafeText(number: other.rawValue), .faint)]
            guard !word.isEmpty else { return (other, spans) }
            spans.append(Span(" " + word, .dim))
            if other == .overdue, let headline = model.header.headline {
                let late = max(headline.overdue - headline.backlog, 0)
                spans.append(Span(" " + scene.language.number(late), late > 0 ? .late : .dim, bold: late > 0))
            }
            return (other, spans)
        }
    }

    static func title(_ pane: Pane) -> Phrase {
        switch pane {
        case .queue: .queueTitle
        case .overdue: .overdueTitle
        case .map: .mapTitle
        case .engagement: .engagementTitle
        }
    }

    static func shortTitle(_ pane: Pane) -> Phrase {
        switch pane {
        case .queue: .queueTitleShort
        case .overdue: .overdueTitle
        case .map: .mapTitle
        case .engagement: .engagementTitleShort
        }
    }

    /// Panes that this arrangement leaves out, for the right end of the first title.
    private var hiddenPanes: [(pane: Pane, span: Span)] {
        guard model.metrics.arrangement == .stacked, !model.isZoomed, !model.metrics.isDetailBeside,
            model.visiblePanes.first == pane
        else {
            return []
        }
        return Pane.allCases.filter { model.metrics.panes[$0] == nil }.map { other in
            (other, Span(SafeText(number: other.rawValue) + " " + scene[Self.shortTitle(other)] + "  ", .dim))
        }
    }
}
