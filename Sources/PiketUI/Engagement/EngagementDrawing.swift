import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Pane 4: what agencies do with their accounts. What is not known is a dash, what is known in part says at least.
struct EngagementDrawing {
    let scene: Scene
    let model: AppModel
    let box: PaneBox

    private var pane: EngagementPane { model.engagement }
    private var title: PaneTitle {
        PaneTitle(scene: scene, model: model, pane: .engagement, heading: Self.heading(pane.face))
    }

    /// Nothing shines through at the edge of what lies over the panes.
    private var isFocused: Bool { title.isFocused && (model.layer == .panes || model.layer == .prompt) }

    private static func heading(_ face: EngagementFace) -> Phrase? {
        switch face {
        case .accounts: nil
        case .agencies: .responseAgencies
        case .channels: .responseChannels
        }
    }

    func draw(in buffer: inout CellBuffer) {
        buffer.fill(Rect(box.frame), style: Style(on: .pane))
        scene.spot(.pane(.engagement), at: Rect(box.frame))
        title.draw(leading: [leading], trailing: trailing, in: &buffer, area: Rect(box.frame))
        let rows = Rect(box.rows)
        if let table = pane.responses {
            ResponseDrawing(scene: scene, table: table, isFocused: isFocused, box: box).draw(in: &buffer)
            return
        }
        if pane.isLoaded, pane.rows.isEmpty {
            EmptyState.engagement(model).draw(scene, in: &buffer, area: rows)
            return
        }
        if box.isTable {
            EngagementTable(scene: scene, pane: pane, isFocused: isFocused, box: box).draw(in: &buffer)
            return
        }
        let columns = EngagementColumns(width: box.frame.width)
        if let heads = box.heads { drawHeads(columns, in: &buffer, area: Rect(heads)) }
        let shown = pane.shownRows(rows.height)
        for (index, agency) in zip(shown.indices, shown) {
            draw(
                agency, columns, isSelected: index == pane.cursor && isFocused, in: &buffer,
                area: rows.row(index - shown.startIndex))
            scene.spot(.row(.engagement, index), at: rows.row(index - shown.startIndex))
        }
        let free = rows.height - shown.count
        if free >= 2, pane.isLoaded, rows.width >= 60 {
            buffer.put(
                scene[Phrase.legend], x: rows.x, y: rows.maxY - 1, style: Style(.faint, on: .pane), maxWidth: rows.width
            )
        }
    }

    private var leading: [Span] {
        let days = AppModel.engagementDays
        let isWide = pane.face != .accounts && box.isTable
        var spans = [Span("  " + scene[isWide ? Phrase.responseSpan(days) : .days(days)], .dim)]
        if !pane.search.isEmpty {
            spans.append(Span("  " + SafeText(sanitizing: pane.search, limit: 80).truncated(to: 16), .accent))
        }
        return spans
    }

    private var trailing: [Span] {
        var order = scene[pane.responses.map { Phrase.responseSort($0.sort) } ?? .engagementSort(pane.sort)]
        if pane.responses?.isReversed ?? pane.isReversed { order += " " + scene[Phrase.reversed] }
        return [Span(order, .dim)]
    }

    private func drawHeads(_ columns: EngagementColumns, in buffer: inout CellBuffer, area: Rect) {
        func head(_ phrase: Phrase, sorted sort: EngagementSort? = nil, endX: Int) {
            let isSorted = sort == pane.sort
            buffer.putRight(
                scene[phrase], endX: area.x + endX, y: area.y, style: Style(isSorted ? .dim : .faint, on: .pane))
        }
        buffer.put(scene[Phrase.columnAgency], x: area.x, y: area.y, style: Style(.faint, on: .pane))
        head(.columnStageLevel, endX: columns.stage + 2)
        head(.columnRate, sorted: .rate, endX: columns.rateEnd)
        head(.columnAnswered, sorted: .response, endX: columns.answeredEnd)
        head(.columnMedian, sorted: .reply, endX: columns.medianEnd)
        head(.columnSilent, sorted: .silent, endX: columns.silentEnd)
        head(.columnLate, sorted: .late, endX: columns.lateEnd)
    }

    private func draw(
        _ agency: AgencyEngagement, _ columns: EngagementColumns, isSelected: Bool, in buffer: inout CellBuffer,
        area: Rect
    ) {
        let ground = scene.paneRow(isSelected: isSelected, in: &buffer, area: area)
        let y = area.y
        func right(_ text: SafeText, _ role: Role, _ end: Int, bold: Bool = false) {
            buffer.putRight(text, endX: area.x + end, y: y, style: Style(role, on: ground, bold: bold))
        }
        let name = scene.agency(agency.code) ?? SafeText(sanitizing: agency.name, limit: 200)
        buffer.put(
            name.truncated(to: columns.nameWidth, ellipsis: scene[.ellipsis]), x: area.x, y: y,
            style: Style(isSelected ? .strong : .text, on: ground, bold: isSelected))
        let (stage, role) = stage(agency.stage.stage)
        buffer.put(stage, x: area.x + columns.stage, y: y, style: Style(role, on: ground, bold: role == .accent))
        if let rate = agency.engagementRate.value {
            let sign: SafeText = agency.engagementRate.isLowerBound ? scene[.atLeast] : ""
            right(sign + scene.language.decimal(rate), .text, columns.rateEnd)
        } else {
            right(scene[.none], .faint, columns.rateEnd)
        }
        if let share = agency.responseRate.value {
            Gauge(share: share).draw(
                in: &buffer, x: area.x + columns.gauge, y: y, width: 4, ground: ground, glyphs: scene.glyphs)
            let sign: SafeText = agency.responseRate.isLowerBound ? scene[.atLeast] : ""
            right(sign + scene.language.wholePercent(share), .text, columns.answeredEnd)
        } else {
            right(scene[.none], .faint, columns.answeredEnd)
        }
        if let median = agency.firstReply.median {
            right(TimeSpan(rough: median).text(scene.language), .text, columns.medianEnd)
        } else {
            right(scene[.none], .faint, columns.medianEnd)
        }
        let silent = agency.silentPosts.value
        right(
            silent.map { scene.language.number(Int64($0)) } ?? scene[.none], silent == nil ? .faint : .dim,
            columns.silentEnd)
        let count = agency.lateCases ?? 0
        right(
            count > 0 ? scene.language.number(count) : scene[.none], count >= 10 ? .late : count > 0 ? .text : .faint,
            columns.lateEnd, bold: count >= 10)
    }

    private func stage(_ stage: EngagementStage?) -> (SafeText, Role) {
        switch stage {
        case nil: (scene[.none], .faint)
        case .publish: (scene[Phrase.stagePublish], .dim)
        case .interact: (scene[Phrase.stageInteract], .dim)
        case .transact: (scene[Phrase.stageTransact], .accent)
        }
    }
}

/// Places of the columns; what a wide pane has left over goes to the name.
struct EngagementColumns {
    let nameWidth: Int
    let stage: Int
    let rateEnd: Int
    let gauge: Int
    let answeredEnd: Int
    let medianEnd: Int
    let silentEnd: Int
    let lateEnd: Int

    init(width: Int) {
        let spare = max(min(width, 72) - 41, 0)
        let name = 10 + spare
        nameWidth = max(min(name, width), 1)
        stage = name + 1
        rateEnd = name + 8
        gauge = name + 9
        answeredEnd = name + 16
        medianEnd = name + 22
        silentEnd = name + 27
        lateEnd = name + 31
    }
}
