import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// One complaint in full: what was written and where at the left, its promises and how they are counted at the right;
/// on narrow screens below each other.
struct DetailDrawing {
    let scene: Scene
    let view: DetailView
    /// Other terminals that have it open.
    var company: [Companion] = []
    /// Who reported it, in place of what is masked, with the seconds that is left to show.
    var identity: (open: OpenIdentity, seconds: Int64)?

    /// Words for an answer were typed and not sent.
    var hasUnsentAnswer = false

    /// From this width on there are three columns.
    private static let threeColumns = 176
    private static let clockWidth = 63

    /// Returns the rows of what scrolls.
    func draw(in buffer: inout CellBuffer, metrics: PaneMetrics) -> Int {
        let area = Rect(metrics.detail)
        buffer.fill(area, style: Style(on: .pane))
        guard let file = view.file else {
            buffer.put(
                SafeText(number: view.number) + "  " + scene[view.isMissing ? Phrase.missingCase : Phrase.loading],
                x: area.x, y: area.y, style: Style(.dim, on: .pane), maxWidth: area.width)
            return 1
        }
        let head = Rect(metrics.detailHead)
        drawHead(file.complaint, in: &buffer, area: head)
        if !company.isEmpty {
            let x = head.x + SafeText(number: view.number).width + 2
            buffer.put(
                scene.company(company), x: x, y: head.y + 2, width: max(head.maxX - x, 0), alignment: .left,
                style: Style(.soon, on: .pane, bold: true), ellipsis: scene[.ellipsis])
        }
        guard file.complaint.shown == .whole else {
            let body = Rect(metrics.detailBody)
            let lines = StoryLines(scene: scene, file: file).report(width: min(body.width, 76))
            draw(lines, in: &buffer, area: body)
            return lines.count
        }
        AnswerBox(scene: scene, file: file, hasUnsentWords: hasUnsentAnswer).draw(
            in: &buffer, area: Rect(metrics.detailAnswer))
        let columns = columns(file, in: Rect(metrics.detailBody), areTwo: metrics.hasDetailColumns)
        for column in columns { draw(column.lines, in: &buffer, area: column.area) }
        return columns.map(\.lines.count).max() ?? 0
    }

    /// What was reported and what has happened since at the left, the promises at the right; the widest screens give each
    /// its own column, the narrow ones put all below each other.
    private func columns(_ file: CaseFile, in body: Rect, areTwo: Bool) -> [(lines: [DetailLine], area: Rect)] {
        let story = StoryLines(scene: scene, file: file, identity: identity, showsHidden: view.showsHidden)
        let supports = SupportLines(scene: scene, file: file)
        func clocks(_ width: Int) -> [DetailLine] {
            ClockLines(scene: scene, complaint: file.complaint, step: view.explained).lines(width: width)
        }
        let custody = CustodyLines(scene: scene, file: file).lines()
        guard areTwo else {
            let width = body.width
            let report = story.report(width: width) + supports.lines(width: width)
            let promises = clocks(width) + custody
            let (first, second) = view.isExplaining ? (promises, report) : (report, promises)
            return [(first + [.blank] + second + [.blank] + story.history(width: width), body)]
        }
        var rest = body
        let right = rest.takeRight(Self.clockWidth, gap: 4)
        let rightLines = clocks(right.width) + custody
        guard body.width >= Self.threeColumns else {
            let left = Rect(x: rest.x, y: rest.y, width: min(rest.width, 76), height: rest.height)
            let leftLines =
                story.report(width: left.width) + supports.lines(width: left.width) + [.blank]
                + story.history(width: left.width)
            return [(leftLines, left), (rightLines, right)]
        }
        let middle = rest.takeRight((rest.width - 4) / 2, gap: 4)
        let left = story.report(width: rest.width) + supports.lines(width: rest.width)
        return [(left, rest), (story.history(width: middle.width), middle), (rightLines, right)]
    }

    private func draw(_ lines: [DetailLine], in buffer: inout CellBuffer, area: Rect) {
        // The shorter column stops where it ends, so that it is not scrolled out of sight alone.
        let top = min(view.top, max(lines.count - area.height, 0))
        for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
            line.draw(in: &buffer, area: area.row(row), glyphs: scene.glyphs)
        }
    }

    private func drawHead(_ complaint: Complaint, in buffer: inout CellBuffer, area: Rect) {
        let next = complaint.deadlines.next
        let urgency = Urgency(complaint.status.isOpen ? next : nil, now: scene.now)
        var right: [Span] = []
        var under: [Span] = []
        if let next, let limit = next.limit, complaint.status.isOpen {
            let word = scene[Phrase.clock(next.clock)] + ", " + scene[urgency.isLate ? Phrase.over : Phrase.left]
            if let glyph = urgency.glyph {
                right.append(Span(scene[glyph], Style(urgency.chipRole, bold: true)))
                right.append(Span(" ", .text))
            }
            right.append(Span(word + "  ", .dim))
            right += scene.countdown(next, urgency, on: .pane)
            under.append(Span(scene[next.promised == nil ? Phrase.dueAt : Phrase.promised] + " ", .dim))
            under.append(Span(scene.language.day(scene.zone.date(of: limit)) + "  ", .dim))
            under.append(Span(scene.language.time(limit, scene.zone), .dim))
        } else {
            right.append(Span(scene.status(complaint.status), .strong, bold: true))
            if let closed = complaint.closedAt {
                under.append(Span(scene.language.day(scene.zone.date(of: closed)), .dim))
            }
        }
        let number = SafeText(number: complaint.number)
        let start = area.x + number.width + 2
        let titleEnd = buffer.putRight(right.on(.pane), endX: area.maxX, y: area.y, maxWidth: area.width / 2) - 2
        buffer.put(number, x: area.x, y: area.y, style: Style(.accent, on: .pane, bold: true))
        let escaped = view.showsHidden ? view.file?.escaped?.title : nil
        let heading = identity?.open.title ?? escaped ?? complaint.title
        let title =
            scene.veil(complaint.shown)
            ?? (heading.isEmpty ? scene.category(complaint.category) ?? scene[Phrase.uncategorised] : heading)
        buffer.put(
            title, x: start, y: area.y, width: max(titleEnd - start, 0), alignment: .left,
            style: Style(.strong, on: .pane, bold: true), ellipsis: scene[.ellipsis])
        let wordsEnd = buffer.putRight(under.on(.pane), endX: area.maxX, y: area.y + 1, maxWidth: area.width / 2) - 2
        buffer.put(
            words(complaint), x: start, y: area.y + 1, width: max(wordsEnd - start, 0),
            alignment: .left,
            style: Style(.dim, on: .pane), ellipsis: scene[.ellipsis])
    }

    /// `Disposisi · Saluran air · Dinas SDA · petugas C · lewat JAKI · privat`.
    private func words(_ complaint: Complaint) -> SafeText {
        var parts = [scene.status(complaint.status)]
        guard complaint.shown == .whole else {
            if let category = scene.category(complaint.category) { parts.append(category) }
            if complaint.shown == .restricted { parts.append(scene[Phrase.type(complaint.type)]) }
            return parts.dropFirst().reduce(parts[0]) { $0 + scene.separator + $1 }
        }
        if complaint.awaitedSupports > 0 { parts.append(scene[Phrase.awaited(complaint.awaitedSupports)]) }
        if !complaint.title.isEmpty {
            parts.append(scene.category(complaint.category) ?? scene[Phrase.uncategorised])
        }
        parts.append(scene.agency(complaint.agency) ?? scene[Phrase.noAgency])
        parts.append(scene.officer(complaint.assignee) ?? scene[Phrase.noOfficer])
        parts.append(scene.channel(complaint.channel))
        parts.append(scene[Phrase.visibility(complaint.visibility)])
        if complaint.type != .complaint { parts.append(scene[Phrase.type(complaint.type)]) }
        if complaint.priority != .normal { parts.append(scene[Phrase.priority(complaint.priority)]) }
        if complaint.isBacklog { parts.append(scene[Phrase.backlog]) }
        return parts.dropFirst().reduce(parts[0]) { $0 + scene.separator + $1 }
    }
}
