import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// An agency over the screen set back: where it stands and why, its accounts, its posts.
struct AgencyDrawing {
    let scene: Scene
    let view: AgencyView
    let responses: ResponseLines
    let metrics: PaneMetrics

    private var words: EngagementWords { EngagementWords(scene: scene) }

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 30, area.height > 3 else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.agency), at: area)
        let body = area.inset(dx: 2)
        guard let file = view.file else {
            buffer.put(
                scene[view.isMissing ? Phrase.noSuchAgency : Phrase.loading], x: body.x, y: body.y,
                style: Style(.dim, on: .surface), maxWidth: body.width)
            return
        }
        if let post = view.post {
            PostDrawing(scene: scene, view: post, metrics: metrics).draw(in: &buffer, area: area)
            return
        }
        drawTitle(file, in: &buffer, body: body)
        let head = metrics.agencyHead(accounts: file.accounts.count)
        if head > 1 { drawHead(file, in: &buffer, body: body) }
        let columns = TableLayout(PostColumn.allCases.map(\.column), x: body.x, width: body.width)
        for (column, slot) in zip(PostColumn.allCases, columns.slots) {
            buffer.put(
                scene[Phrase.postHead(column)], in: slot, y: body.y + head, style: Style(.faint, on: .surface),
                glyphs: scene.glyphs)
        }
        let page = metrics.agencyPage(accounts: file.accounts.count)
        let list = Rect(x: area.x, y: body.y + head + 1, width: area.width, height: page)
        if view.posts.isEmpty {
            buffer.put(
                scene[Phrase.noPosts], x: body.x, y: list.y, style: Style(.dim, on: .surface), maxWidth: body.width)
        }
        for (index, post) in view.posts.enumerated().dropFirst(view.top).prefix(page) {
            draw(post, columns, isSelected: index == view.cursor, in: &buffer, area: list.row(index - view.top))
            scene.spot(.line(.agency, index), at: list.row(index - view.top))
        }
    }

    private func drawTitle(_ file: AgencyPosts, in buffer: inout CellBuffer, body: Rect) {
        let order = scene[view.order == .newest ? Phrase.newestFirst : Phrase.slowestFirst]
        let name =
            scene.office.agency(file.engagement.code).map { SafeText(sanitizing: $0.name, limit: 200) }
            ?? SafeText(sanitizing: file.engagement.name, limit: 200)
        let room = max(body.width - order.width - 2, 1)
        buffer.put(
            name.truncated(to: room, ellipsis: scene[.ellipsis]), x: body.x, y: body.y,
            style: Style(.strong, on: .surface, bold: true))
        buffer.putRight(order, endX: body.maxX, y: body.y, style: Style(.dim, on: .surface))
    }

    /// Stage, figures, formats, partners, answers to complaints (two), accounts: a row each.
    private func drawHead(_ file: AgencyPosts, in buffer: inout CellBuffer, body: Rect) {
        let engagement = file.engagement
        let (stage, role) = words.stage(engagement.stage)
        var y = body.y + 1
        var spans = [Span(stage, role, bold: true), Span("  " + scene[Phrase.rule(engagement.stage.rule)], .dim)]
        if let taking = words.participation(engagement) {
            let longer = spans + [Span("  ·  " + taking, .text)]
            if longer.width <= body.width { spans = longer }
        }
        buffer.put(spans.on(.surface), x: body.x, y: y, maxWidth: body.width)
        let lines = [
            words.figures(engagement, width: body.width), words.formats(engagement, width: body.width),
            words.partners(engagement, width: body.width),
        ]
        for line in lines + responses.lines(width: body.width) {
            y += 1
            buffer.put(
                line.truncated(to: body.width, ellipsis: scene[.ellipsis]), x: body.x, y: y,
                style: Style(.text, on: .surface))
        }
        for account in file.accounts.prefix(4) {
            y += 1
            AccountRow(scene: scene, account: account).draw(
                in: &buffer, area: Rect(x: body.x, y: y, width: body.width, height: 1))
        }
    }

    private func draw(
        _ seen: AccountPost, _ columns: TableLayout, isSelected: Bool, in buffer: inout CellBuffer, area: Rect
    ) {
        let ground = scene.overlayRow(isSelected: isSelected, in: &buffer, area: area)
        for (column, slot) in zip(PostColumn.allCases, columns.slots) {
            let (text, role) = words.cell(column, seen)
            buffer.put(text, in: slot, y: area.y, style: Style(role, on: ground), glyphs: scene.glyphs)
        }
    }
}

/// An account with its followers and how they went.
struct AccountRow {
    let scene: Scene
    let account: AccountPosts

    private static let trendDays = AppModel.engagementDays

    func draw(in buffer: inout CellBuffer, area: Rect) {
        let columns = TableLayout(
            [
                TableColumn(width: 10, gap: 0), TableColumn(width: 14, stretches: true),
                TableColumn(width: 15, alignment: .right), TableColumn(width: Self.trendDays, gap: 2, dropRank: 2),
                TableColumn(width: 9, alignment: .right, gap: 2, dropRank: 1),
            ], x: area.x, width: area.width)
        func put(_ text: SafeText, _ index: Int, _ role: Role) {
            buffer.put(
                text, in: columns.slots[index], y: area.y, style: Style(role, on: .surface), glyphs: scene.glyphs)
        }
        put(SafeText(sanitizing: account.account.platform, limit: 40), 0, .dim)
        put("@" + SafeText(sanitizing: String(account.account.handle.drop { $0 == "@" }), limit: 60), 1, .dim)
        guard let followers = account.followers(now: scene.now) else {
            put(scene[Phrase.unknown], 2, .faint)
            return
        }
        put(scene.language.number(followers), 2, .text)
        let trend = account.followerTrend(days: Self.trendDays, now: scene.now)
        let known = trend.compactMap(\.self)
        guard let first = known.first, let last = known.last, let low = known.min(), let high = known.max(), low < high
        else { return }
        // From a floor a little under the least: the change shows, not the size.
        let floor = Double(low) - Double(high - low) / 4
        let slot = columns.slots[3]
        if slot.isShown {
            Sparkline(trend.map { $0.map { Double($0) - floor } }).draw(
                in: &buffer, area: Rect(x: slot.x, y: area.y, width: slot.width, height: 1),
                style: Style(.fine, on: .surface), glyphs: scene.glyphs)
        }
        put((last < first ? "-" : "+") + scene.language.number(abs(last - first)), 4, .dim)
    }
}
