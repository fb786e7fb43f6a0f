import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// One post in the place of its agency: what was counted on it, visit by visit.
struct PostDrawing {
    let scene: Scene
    let view: PostView
    let metrics: PaneMetrics

    private var words: EngagementWords { EngagementWords(scene: scene) }
    private var post: Post { view.seen.post }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        let body = area.inset(dx: 2)
        buffer.put(
            title.truncated(to: body.width, ellipsis: scene[.ellipsis]), x: body.x, y: body.y,
            style: Style(.strong, on: .surface, bold: true))
        let head = metrics.postHead
        if head > 1 {
            let link = post.url.isEmpty ? scene[Phrase.noLink] : SafeText(sanitizing: post.url, limit: 300)
            buffer.put(
                link.truncated(to: body.width, ellipsis: scene[.ellipsis]), x: body.x, y: body.y + 1,
                style: Style(.dim, on: .surface))
            for (index, line) in notes.prefix(2).enumerated() {
                buffer.put(
                    line.truncated(to: body.width, ellipsis: scene[.ellipsis]), x: body.x, y: body.y + 2 + index,
                    style: Style(.text, on: .surface))
            }
        }
        drawSnapshots(in: &buffer, area: area, head: head)
    }

    private var title: SafeText {
        let account = view.seen.account
        let parts = [
            scene.language.day(scene.zone.date(of: post.postedAt)) + " "
                + scene.language.time(post.postedAt, scene.zone),
            SafeText(sanitizing: account.platform, limit: 40) + " @"
                + SafeText(sanitizing: String(account.handle.drop { $0 == "@" }), limit: 60),
            post.format.map(scene.format),
            post.topic.map { SafeText(sanitizing: $0, limit: 60) },
        ].compactMap(\.self)
        return parts.dropFirst().reduce(parts[0]) { $0 + " · " + $1 }
    }

    private var notes: [SafeText] {
        let waiting = post.unanswered(now: scene.now)
        let silent = post.isSilent(now: scene.now)
        let silence =
            silent == true
            ? Phrase.silentFor72 : silent == false ? Phrase.spokenTo : Phrase.silenceUnknown
        let questions =
            waiting == nil ? scene[Phrase.questionsUnknown] : scene[Phrase.unanswered(waiting ?? 0)]
        let partner = post.partner.map {
            " · " + scene[Phrase.partnersWord] + " @" + SafeText(sanitizing: $0, limit: 60)
        }
        return [scene[silence] + " · " + questions + (partner ?? ""), scene[Phrase.dashIsUnknown]]
    }

    private func drawSnapshots(in buffer: inout CellBuffer, area: Rect, head: Int) {
        let body = area.inset(dx: 2)
        let all = SnapshotColumn.allCases
        let layout = TableLayout(all.map(\.column), x: body.x, width: body.width)
        for (column, slot) in zip(all, layout.slots) {
            buffer.put(
                scene[Phrase.snapshotHead(column)], in: slot, y: body.y + head, style: Style(.faint, on: .surface),
                glyphs: scene.glyphs)
        }
        let list = Rect(x: area.x, y: body.y + head + 1, width: area.width, height: metrics.postPage)
        // What each count was when it was last known: one that falls was counted wrongly.
        var known: [SnapshotColumn: Int] = [:]
        for (index, snapshot) in post.snapshots.enumerated() {
            let row = index - view.top
            let isShown = row >= 0 && row < list.height
            let isSelected = index == view.cursor
            if isShown { scene.spot(.line(.agency, index), at: list.row(row)) }
            let ground: Ground = isSelected ? .selected : .surface
            if isSelected, isShown {
                buffer.fill(list.row(row), style: Style(on: ground))
                buffer.put(
                    scene[.cursorBar], x: area.x, y: list.y + row, style: Style(.accent, on: ground), maxWidth: 1)
            }
            for (column, slot) in zip(all, layout.slots) {
                let value = column.metric.flatMap { snapshot[keyPath: $0] }
                let hasFallen = column.onlyGrows && (value ?? .max) < (known[column] ?? .min)
                if let value { known[column] = value }
                guard isShown else { continue }
                let (text, role) = cell(column, snapshot, hasFallen: hasFallen)
                buffer.put(text, in: slot, y: list.y + row, style: Style(role, on: ground), glyphs: scene.glyphs)
            }
        }
    }

    private func cell(_ column: SnapshotColumn, _ snapshot: MetricSnapshot, hasFallen: Bool) -> (SafeText, Role) {
        if let metric = column.metric {
            guard let value = snapshot[keyPath: metric] else { return (scene[.none], .faint) }
            let text = scene.language.number(value)
            return hasFallen ? (scene[.changeDown] + text, .soon) : (text, .text)
        }
        return switch column {
        case .seen: (words.moment(snapshot.seenAt), .text)
        case .age: (TimeSpan(rough: snapshot.seenAt - post.postedAt).text(scene.language), .dim)
        default: words.ratio(snapshot.answered, snapshot.questions)
        }
    }
}
