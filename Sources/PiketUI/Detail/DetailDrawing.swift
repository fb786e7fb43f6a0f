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

    /// Rows of the head, which does not scroll: number and title, a line of words, a blank row.
    private static let headRows = 3
    /// From this width on there are two columns.
    private static let twoColumns = 104

    /// Returns the rows of the whole content, head included.
    func draw(in buffer: inout CellBuffer, area: Rect) -> Int {
        buffer.fill(area, style: Style(on: .pane))
        guard let file = view.file else {
            buffer.put(
                SafeText(number: view.number) + "  " + scene[view.isMissing ? Phrase.missingCase : Phrase.loading],
                x: area.x, y: area.y, style: Style(.dim, on: .pane), maxWidth: area.width)
            return 1
        }
        let inner = area
        drawHead(file.complaint, in: &buffer, area: inner)
        if !company.isEmpty {
            let x = area.x + SafeText(number: view.number).width + 2
            buffer.put(
                scene.company(company), x: x, y: area.y + 2, width: max(area.maxX - x, 0), alignment: .left,
                style: Style(.soon, on: .pane, bold: true), ellipsis: scene[.ellipsis])
        }
        var body = inner
        _ = body.takeTop(Self.headRows)
        let story = StoryLines(scene: scene, file: file, identity: identity)
        guard file.complaint.shown == .whole else {
            let lines = story.report(width: min(inner.width, 76))
            draw(lines, in: &buffer, area: body)
            return lines.count + Self.headRows
        }
        let clocks = ClockLines(scene: scene, complaint: file.complaint, step: view.explained)
        let supports = SupportLines(scene: scene, file: file)
        let custody = CustodyLines(scene: scene, file: file).lines()
        guard inner.width >= Self.twoColumns else {
            let lines =
                story.report(width: inner.width) + supports.lines(width: inner.width) + [.blank]
                + clocks.lines(width: inner.width) + custody + [.blank]
                + story.history(width: inner.width)
            draw(lines, in: &buffer, area: body)
            return lines.count + Self.headRows
        }
        let right = body.takeRight(63, gap: 4)
        let left = Rect(x: body.x, y: body.y, width: min(body.width, 76), height: body.height)
        let leftLines =
            story.report(width: left.width) + supports.lines(width: left.width) + [.blank]
            + story.history(width: left.width)
        let rightLines = clocks.lines(width: right.width) + custody
        draw(leftLines, in: &buffer, area: left)
        draw(rightLines, in: &buffer, area: right)
        return max(leftLines.count, rightLines.count) + Self.headRows
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
        let heading = identity?.open.title ?? complaint.title
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
