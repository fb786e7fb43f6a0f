import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The wide pane 4: every figure of an agency, those of one principle side by side under its name.
struct EngagementTable {
    let scene: Scene
    let pane: EngagementPane
    let isFocused: Bool
    let box: PaneBox

    private static let columns = EngagementColumn.allCases

    func draw(in buffer: inout CellBuffer) {
        let rows = Rect(box.rows)
        let layout = TableLayout(Self.columns.map(\.column), x: rows.x, width: rows.width)
        if let heads = box.heads { drawHeads(layout, in: &buffer, area: Rect(heads)) }
        let shown = pane.shownRows(rows.height)
        for (index, agency) in zip(shown.indices, shown) {
            draw(
                agency, layout, isSelected: index == pane.cursor && isFocused, in: &buffer,
                area: rows.row(index - shown.startIndex))
            scene.spot(.row(.engagement, index), at: rows.row(index - shown.startIndex))
        }
        if rows.height - shown.count >= 2, pane.isLoaded {
            buffer.put(
                scene[Phrase.tableLegend].truncated(to: rows.width, ellipsis: scene[.ellipsis]), x: rows.x,
                y: rows.maxY - 1, style: Style(.faint, on: .pane))
        }
    }

    private func drawHeads(_ layout: TableLayout, in buffer: inout CellBuffer, area: Rect) {
        // From the right: a name that is wider than its columns begins before them.
        var end = area.maxX
        for principle in EngagementPrinciple.allCases.reversed() {
            let slot = zip(Self.columns, layout.slots).first { $0.0.principle == principle && $0.1.isShown }?.1
            guard let slot else { continue }
            let name = scene[Phrase.principle(principle)]
            let x = min(slot.x, end - name.width)
            buffer.put(name, x: x, y: area.y, style: Style(.section, on: .pane, bold: true))
            end = x - 2
        }
        for (column, slot) in zip(Self.columns, layout.slots) {
            let isSorted = column.sort == pane.sort
            buffer.put(
                scene[Phrase.engagementHead(column)], in: slot, y: area.y + 1,
                style: Style(isSorted ? .strong : .faint, on: .pane), glyphs: scene.glyphs)
        }
    }

    private func draw(
        _ agency: AgencyEngagement, _ layout: TableLayout, isSelected: Bool, in buffer: inout CellBuffer, area: Rect
    ) {
        let ground = scene.paneRow(isSelected: isSelected, in: &buffer, area: area)
        let words = EngagementWords(scene: scene)
        for (column, slot) in zip(Self.columns, layout.slots) {
            let (text, role) = words.cell(column, agency)
            let isBold = role == .accent || role == .late || (isSelected && column == .agency)
            buffer.put(
                text, in: slot, y: area.y,
                style: Style(isSelected && column == .agency ? .strong : role, on: ground, bold: isBold),
                glyphs: scene.glyphs)
        }
    }
}

/// The three principles of a government's presence in public, in the order they are told.
enum EngagementPrinciple: CaseIterable {
    case interaction, participation, collaboration
}

/// A column of the wide pane.
enum EngagementColumn: CaseIterable {
    case agency, stage, band, late
    case rate, posts, answered, questions, median, p90, within24h, within48h, silent
    case conversation, amplification, participation
    case partners, uplift, format

    var principle: EngagementPrinciple? {
        switch self {
        case .agency, .stage, .band, .late: nil
        case .rate, .posts, .answered, .questions, .median, .p90, .within24h, .within48h, .silent: .interaction
        case .conversation, .amplification, .participation: .participation
        case .partners, .uplift, .format: .collaboration
        }
    }

    /// What it can be sorted by.
    var sort: EngagementSort? {
        switch self {
        case .late: .late
        case .rate: .rate
        case .answered: .response
        case .median: .reply
        case .silent: .silent
        default: nil
        }
    }

    /// The counts that figures rest on go first where there is little room, then the rarer figures.
    var column: TableColumn {
        func right(_ width: Int, gap: Int = 1, rank: Int = 0) -> TableColumn {
            TableColumn(width: width, alignment: .right, gap: gap, dropRank: rank)
        }
        return switch self {
        case .agency: TableColumn(width: 14, gap: 0, stretches: true)
        case .stage: TableColumn(width: 10, gap: 1)
        case .band: TableColumn(width: 7, alignment: .right, dropRank: 5)
        case .late: right(6)
        case .rate: right(7, gap: 2)
        case .posts: right(3, rank: 12)
        case .answered: right(5)
        case .questions: right(5, rank: 13)
        case .median: right(5)
        case .p90: right(5, rank: 7)
        case .within24h: right(4, rank: 6)
        case .within48h: right(4, rank: 10)
        case .silent: right(6)
        case .conversation: right(7, gap: 2)
        case .amplification: right(7, rank: 3)
        case .participation: right(7, rank: 4)
        case .partners: right(5, gap: 2, rank: 2)
        case .uplift: right(14, rank: 8)
        case .format: TableColumn(width: 16, gap: 2, dropRank: 11)
        }
    }
}
