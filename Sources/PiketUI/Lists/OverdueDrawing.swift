import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Pane 2: broken promises, the worst multiple of the allowance first.
struct OverdueDrawing {
    let scene: Scene
    let model: AppModel
    let box: PaneBox

    private var pane: OverduePane { model.overdue }
    private var title: PaneTitle { PaneTitle(scene: scene, model: model, pane: .overdue) }

    func draw(in buffer: inout CellBuffer) {
        buffer.fill(Rect(box.frame), style: Style(on: .pane))
        scene.spot(.pane(.overdue), at: Rect(box.frame))
        title.draw(
            leading: [counts, clocks, soon, soonClocks], kept: 0, trailing: trailing, in: &buffer, area: Rect(box.frame)
        )
        let rows = Rect(box.rows)
        if pane.isLoaded, pane.count == 0 {
            EmptyState.overdue(model).draw(scene, in: &buffer, area: rows)
            return
        }
        if let grouping = pane.grouping {
            return OverdueGroupsDrawing(scene: scene, model: model, box: box, grouping: grouping).draw(in: &buffer)
        }
        let columns = ListColumns.overdue(width: box.frame.width, hidden: pane.columnOffset)
        if let heads = box.heads {
            ListHeads(scene: scene, columns: columns, isOverdue: true, isDescending: true)
                .draw(in: &buffer, area: Rect(heads))
        }
        let shown = pane.shown(box.rows.height)
        let isTight = scene.isTight(shown.map { pane.row(at: $0)?.broken }, width: columns[.time].width)
        for index in shown {
            guard let overdue = pane.row(at: index) else { continue }
            let isSelected = index == pane.cursor && title.isFocused
            let isMarked = model.marks.contains(overdue.id)
            let ground: Ground =
                isSelected ? .selected : isMarked ? .marked : (index - shown.lowerBound) % 2 == 1 ? .zebra : .pane
            var line = ListRow(
                scene: scene, columns: columns, overdue: overdue, isSelected: isSelected,
                isFocused: title.isFocused, ground: ground, isTight: isTight)
            line.isMarked = isMarked
            line.changed = model.changes.cells(of: overdue.id)
            line.draw(in: &buffer, area: rows.row(index - shown.lowerBound))
            scene.spot(.listed(.overdue, overdue.id), at: rows.row(index - shown.lowerBound))
        }
    }

    private var counts: [Span] {
        guard pane.isLoaded else { return [] }
        var spans = [
            Span("  " + scene.language.number(pane.total), pane.total > 0 ? .late : .dim, bold: pane.total > 0)
        ]
        if pane.threefold > 0 {
            spans.append(Span("   " + scene[Phrase.overThreefold] + " ", .dim))
            spans.append(Span(scene.language.number(pane.threefold), .late, bold: true))
        }
        if pane.backlog > 0 {
            let role: Role = pane.includesBacklog ? .accent : .dim
            spans.append(Span("   " + scene[Phrase.backlog] + " " + scene.language.number(pane.backlog), role))
        }
        return spans
    }

    /// Which promises are broken: `verif. 40  jawab 22`.
    private var clocks: [Span] { told(pane.byClock, apart: "   ") }

    /// The same of what is due soon.
    private var soonClocks: [Span] {
        let told = pane.grouping == nil ? told(pane.soonByClock, apart: "  ") : []
        return told.isEmpty ? [] : [Span("  (", .dim)] + told.dropFirst() + [Span(")", .dim)]
    }

    /// Nothing where all are of one clock.
    private func told(_ counts: [Clock: Int], apart blanks: SafeText) -> [Span] {
        guard counts.count > 1 else { return [] }
        return Clock.allCases.flatMap { clock -> [Span] in
            guard let count = counts[clock] else { return [] }
            return [
                Span(blanks, .dim), Span(scene[Phrase.clock(clock)] + " ", .dim),
                Span(scene.language.number(count), .text),
            ]
        }
    }

    /// What is not late and will be soonest: `mendekati 18`, and with room of which clocks.
    private var soon: [Span] {
        guard pane.grouping == nil, pane.soon > 0 else { return [] }
        return [
            Span("   " + scene[Phrase.dueSoon] + " ", .dim), Span(scene.language.number(pane.soon), .soon, bold: true),
        ]
    }

    private var trailing: [Span] {
        var spans: [Span] = []
        if !pane.filterText.isEmpty {
            let text = SafeText(sanitizing: pane.filterText, limit: 200)
            spans.append(Span(text.truncated(to: 28, ellipsis: scene[.ellipsis]) + "  ", .accent))
        }
        if model.metrics.panes[.queue] == nil, !model.marks.isEmpty {
            spans.append(Span(scene[Phrase.marked(model.marks.count)] + "  ", .accent, bold: true))
        }
        let order = pane.grouping.map(Phrase.grouped) ?? Phrase.worstFirst
        spans.append(Span(scene[order], pane.grouping == nil ? .dim : .accent))
        return spans
    }
}
