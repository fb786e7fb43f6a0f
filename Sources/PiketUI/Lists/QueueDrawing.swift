import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Pane 1: open complaints, the nearest deadline first.
struct QueueDrawing {
    let scene: Scene
    let model: AppModel
    let box: PaneBox

    private var pane: QueuePane { model.queue }
    private var title: PaneTitle { PaneTitle(scene: scene, model: model, pane: .queue) }

    func draw(in buffer: inout CellBuffer) {
        buffer.fill(Rect(box.frame), style: Style(on: .pane))
        scene.spot(.pane(.queue), at: Rect(box.frame))
        let views = views
        title.draw(
            leading: views.groups, spots: views.tabs.map { .tab($0) }, kept: views.kept, spared: views.spared,
            trailing: trailing, in: &buffer, area: Rect(box.frame))
        let columns = ListColumns.queue(width: box.frame.width, hidden: pane.columnOffset)
        let rows = Rect(box.rows)
        if pane.rows.isEmpty {
            EmptyState.queue(model).draw(scene, in: &buffer, area: rows)
            return
        }
        if let heads = box.heads {
            ListHeads(
                scene: scene, columns: columns, isOverdue: false, sort: pane.sort, isDescending: pane.isDescending
            )
            .draw(in: &buffer, area: Rect(heads))
        }
        let shown = pane.shownRows(box.rows.height)
        let fresh = pane.fresh
        let isTight = scene.isTight(shown.map(\.next), width: columns[.time].width)
        for (index, row) in zip(shown.indices, shown) {
            let isSelected = index == pane.cursor
            let isMarked = model.marks.contains(row.id)
            let ground: Ground =
                isSelected
                ? .selected
                : isMarked
                    ? .marked
                    : fresh.contains(row.id) ? .fresh : (index - shown.startIndex) % 2 == 1 ? .zebra : .pane
            var line = ListRow(
                scene: scene, columns: columns, row: row, isSelected: isSelected, isFocused: title.isFocused,
                ground: ground, isTight: isTight)
            line.isMarked = isMarked
            line.changed = model.changes.cells(of: row.id)
            line.draw(in: &buffer, area: rows.row(index - shown.startIndex))
            scene.spot(.listed(.queue, row.id), at: rows.row(index - shown.startIndex))
        }
        if let gist = box.gist { drawGist(in: &buffer, area: Rect(gist)) }
    }

    /// The named selections with their counts, the active one in accent. It is never left out; the first two and the
    /// viewer's own go last.
    private var views: (groups: [[Span]], tabs: [QueueTab], kept: Int?, spared: [Int]) {
        var groups: [[Span]] = []
        var tabs: [QueueTab] = []
        var kept: Int?
        var spared = [1, 0]
        for view in QueuePane.views {
            let isActive = pane.tab == .builtIn(view)
            let count = model.header.headline?.views[view]
            guard isActive || view == .thisShift || view == .all || (count ?? 0) > 0 else { continue }
            let gap: SafeText = groups.isEmpty ? "  " : "   "
            let word = scene[Phrase.view(view)]
            tabs.append(.builtIn(view))
            if isActive {
                let text = count.map { word + " " + scene.language.number($0) } ?? word
                kept = groups.count
                groups.append([Span(gap + text, .accent, bold: true)])
            } else {
                let number = count.map { [Span(" " + scene.language.number($0), .text)] } ?? []
                groups.append([Span(gap + word, .dim)] + number)
            }
        }
        for own in pane.ownViews {
            spared.insert(groups.count, at: 0)
            let isActive = pane.tab == .own(own.name)
            tabs.append(.own(own.name))
            let count = isActive && !pane.isFiltered ? pane.matched ?? own.count : own.count
            let word = SafeText(sanitizing: own.name, limit: 80)
            let number = own.error != nil ? scene[.urgent] : count.map { scene.language.number($0) } ?? scene[.ellipsis]
            if isActive {
                kept = groups.count
                groups.append([Span("   " + word + " " + number, .accent, bold: true)])
            } else {
                groups.append([Span("   " + word, .dim), Span(" " + number, own.error == nil ? .text : .soon)])
            }
        }
        if let news = pane.news {
            let word = scene[Phrase.since(scene.language.time(news.since, scene.zone))]
            let number = scene.language.number(
                pane.showsNews && !pane.isFiltered ? pane.matched ?? news.count : news.count)
            if pane.showsNews { kept = groups.count }
            spared.insert(groups.count, at: spared.count - 2)
            tabs.append(.news)
            groups.append(
                pane.showsNews
                    ? [Span("   " + word + " " + number, .accent, bold: true)]
                    : [Span("   " + word, .dim), Span(" " + number, .text)])
        }
        return (groups, tabs, kept, spared)
    }

    private var tabName: SafeText {
        switch pane.tab {
        case .builtIn(let view): scene[Phrase.view(view)]
        case .own(let name): SafeText(sanitizing: name, limit: 80)
        case .news: pane.news.map { scene[Phrase.since(scene.language.time($0.since, scene.zone))] } ?? SafeText()
        }
    }

    private var trailing: [Span] {
        var spans: [Span] = []
        if model.metrics.arrangement == .tabs, !pane.isFiltered, !model.isZoomed {
            spans.append(Span(tabName + "  ", .accent))
        }
        if !model.marks.isEmpty {
            spans.append(Span(scene[Phrase.marked(model.marks.count)] + "  ", .accent, bold: true))
        }
        if let place = pane.place {
            // Where there is room, the way there.
            let words = box.frame.width >= 96 ? scene.trail(place.code) : scene.place(place)
            spans.append(Span(words + "  ", .accent))
        }
        if !pane.filterText.isEmpty {
            let text = SafeText(sanitizing: pane.filterText, limit: 200)
            spans.append(Span(text.truncated(to: 28, ellipsis: scene[.ellipsis]) + "  ", .accent))
        }
        if pane.sort != .due, !isSortShown {
            let words = scene[Phrase.sorted] + " " + scene[Phrase.sort(pane.sort)] + " "
            spans.append(Span(words + scene[pane.isDescending ? .sortDown : .sortUp] + "  ", .accent))
        }
        guard let headline = model.header.headline else { return spans }
        let shown = pane.isNarrowed ? pane.matched : headline.views[pane.view] ?? 0
        spans.append(Span(shown.map { scene.language.number($0) } ?? scene[.ellipsis], .text))
        if model.metrics.arrangement != .tabs || pane.isNarrowed {
            spans.append(Span("/" + scene.language.number(headline.open), .dim))
        }
        return spans
    }

    /// Whether the column the list is sorted by is on screen, with its arrow.
    private var isSortShown: Bool {
        let columns = ListColumns.queue(width: box.frame.width, hidden: pane.columnOffset)
        switch pane.sort {
        case .due, .number: return true
        case .x: return columns[.gauge].isShown
        case .age, .received: return columns[.age].isShown
        }
    }

    /// The words of the selected complaint: what the columns cannot tell.
    private func drawGist(in buffer: inout CellBuffer, area: Rect) {
        guard let row = pane.selected else { return }
        var right = area.maxX
        var notes: [Span] = []
        if row.callsFor112 { notes.append(Span(scene[Phrase.call112], .late, bold: true)) }
        if let ignored = row.ignored {
            notes.append(Span((notes.isEmpty ? "" : " ") + scene[Phrase.ignored(ignored)], .strong, bold: true))
        }
        if row.priority == .emergency {
            notes.append(Span((notes.isEmpty ? "" : " ") + scene[Phrase.emergencyWord], .strong, bold: true))
        }
        if row.awaitedSupports > 0 {
            notes.append(Span((notes.isEmpty ? "" : " ") + scene[Phrase.awaited(row.awaitedSupports)], .text))
        }
        if row.hasPhoto { notes.append(Span((notes.isEmpty ? "" : " ") + scene[Phrase.photo], .dim)) }
        if !notes.isEmpty { right = buffer.putRight(notes.on(.pane), endX: area.maxX, y: area.y) - 1 }
        let x = buffer.put(
            SafeText(number: row.number), x: area.x + ListColumns.glyph, y: area.y,
            style: Style(.accent, on: .pane, bold: true))
        let room = right - x - 2
        guard room > 4 else { return }
        if row.shown != .whole {
            buffer.put(
                scene.veilGist(row.shown), x: x + 2, y: area.y, width: room, alignment: .left,
                style: Style(.dim, on: .pane), ellipsis: scene[.ellipsis])
            return
        }
        guard !row.gist.isEmpty else { return }
        let inner = row.gist.truncated(to: room - 2, ellipsis: scene[.ellipsis])
        buffer.put(
            scene[.quoteOpen] + inner + scene[.quoteClose], x: x + 2, y: area.y, style: Style(on: .pane),
            maxWidth: room)
    }
}
