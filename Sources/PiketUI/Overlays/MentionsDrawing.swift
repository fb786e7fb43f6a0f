import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Citizens' public posts over the whole body: the fates with their counts, the posts, and the one under the bar in full.
struct MentionsDrawing {
    let scene: Scene
    let view: MentionsView
    /// Where its lines stand, and the words of the one under the bar.
    let rows: Rect
    let words: Rect

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 36, area.height >= 8 else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.mentions), at: area)
        drawHead(in: &buffer, area: area.inset(dx: 3, dy: 0).row(0))
        guard let page = view.page else {
            buffer.put(scene[Phrase.loading], x: rows.x + 3, y: rows.y, style: Style(.dim, on: .surface))
            return
        }
        guard !page.mentions.isEmpty else {
            buffer.put(
                scene[Phrase.noMentions], x: rows.x + 3, y: rows.y, style: Style(.dim, on: .surface),
                maxWidth: rows.width - 6)
            return
        }
        let columns = TableLayout(
            [
                TableColumn(width: 6, alignment: .right, gap: 0), TableColumn(width: 6, alignment: .right, gap: 2),
                TableColumn(width: 8, gap: 2, dropRank: 2), TableColumn(width: 18, gap: 2, dropRank: 1),
                TableColumn(width: 20, gap: 2, stretches: true),
            ], x: rows.x + 3, width: rows.width - 6)
        drawHeads(columns, in: &buffer)
        for (index, mention) in page.mentions.enumerated().dropFirst(view.top).prefix(rows.height) {
            draw(mention, index, columns, in: &buffer)
        }
        if let mention = view.selected { drawWords(of: mention, in: &buffer) }
    }

    /// `Pantauan   belum diputuskan 12   jadi pengaduan 3 ...          terbaru dulu`
    private func drawHead(in buffer: inout CellBuffer, area: Rect) {
        let order = scene[view.order == .newest ? Phrase.latestFirst : .mostRepeatedFirst]
        var spans = [Span(scene[Phrase.mentionsTitle], Style(.strong, on: .surface, bold: true))]
        for fate in MentionFate.allCases {
            let isShown = fate == view.fate
            let role: Role = isShown ? .accent : .dim
            spans.append(Span("   " + scene[Phrase.fateTab(fate)], Style(role, on: .surface, bold: isShown)))
            if let count = view.page?.counts[fate] {
                spans.append(Span(" " + scene.language.number(count), Style(isShown ? .strong : .dim, on: .surface)))
            }
        }
        let end = buffer.put(spans, x: area.x, y: area.y, maxWidth: area.width)
        guard area.maxX - end > order.width + 2 else { return }
        buffer.putRight(order, endX: area.maxX, y: area.y, style: Style(.dim, on: .surface))
    }

    private func drawHeads(_ columns: TableLayout, in buffer: inout CellBuffer) {
        let heads = [
            Phrase.columnRepeats, .columnPosted, .columnPlatform, .placeHead, .columnWords,
        ]
        for (head, slot) in zip(heads, columns.slots) where slot.isShown {
            buffer.put(
                scene[head], in: slot, y: rows.y - 1, style: Style(.faint, on: .surface), glyphs: scene.glyphs)
        }
    }

    private func draw(_ mention: Mention, _ index: Int, _ columns: TableLayout, in buffer: inout CellBuffer) {
        let area = rows.row(index - view.top)
        scene.spot(.line(.mentions, index), at: area)
        let isBarred = index == view.cursor
        let ground = scene.overlayRow(isSelected: isBarred, in: &buffer, area: area, indent: 1)
        func put(_ text: SafeText, _ slot: Int, _ role: Role, bold: Bool = false) {
            buffer.put(
                text, in: columns.slots[slot], y: area.y, style: Style(role, on: ground, bold: bold),
                glyphs: scene.glyphs)
        }
        if mention.repeats > 0 {
            let isMany = mention.repeats >= 10
            put(scene.language.number(mention.repeats) + "×", 0, isMany ? .strong : .text, bold: isMany)
        }
        put(scene.language.dataAge(scene.now - mention.postedAt) ?? scene[.none], 1, .dim)
        put(SafeText(sanitizing: mention.platform, limit: 40), 2, .dim)
        put(scene.place(mention.kelurahan) ?? scene[Phrase.unplaced], 3, mention.kelurahan == nil ? .faint : .text)
        let isDanger = mention.callsFor112(scene.office)
        put(
            isDanger ? scene[Phrase.call112Short] + " " + mention.text : mention.text, 4,
            isDanger ? .late : isBarred ? .strong : .text, bold: isDanger)
    }

    private func drawWords(of mention: Mention, in buffer: inout CellBuffer) {
        guard words.height > 1 else { return }
        let x = words.x + 3
        var facts = scene[Phrase.mention(mention.id)] + scene.separator + mention.author
        facts += scene.separator + scene.language.date(scene.zone.date(of: mention.postedAt)) + " "
        facts += scene.language.time(mention.postedAt, scene.zone)
        if mention.hasLink { facts += scene.separator + scene[Phrase.linkKept] }
        if let number = mention.number { facts += scene.separator + scene[Phrase.becameCase(mention.id, number)] }
        buffer.put(
            facts.truncated(to: words.width - 6, ellipsis: scene[.ellipsis]), x: x, y: words.y,
            style: Style(.dim, on: .surface))
        for (index, line) in mention.text.wrapped(to: words.width - 6).prefix(words.height - 1).enumerated() {
            buffer.put(line, x: x, y: words.y + 1 + index, style: Style(.text, on: .surface))
        }
    }
}
