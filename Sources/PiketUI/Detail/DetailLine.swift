import PlainText
import TerminalKit

/// One row of the detail view, as text: rows are made first and shown as far as the screen goes.
struct DetailLine {
    var spans: [Span]
    var trailing: [Span] = []
    var ground = Ground.pane
    /// A section's head: the room between the words is a hairline.
    var isRule = false
    /// The row the section is about: with the cursor's bar.
    var isChosen = false

    static let blank = DetailLine(spans: [])

    static func rule(_ title: SafeText, after: [Span] = [], _ trailing: [Span] = []) -> DetailLine {
        DetailLine(spans: [Span(title, .section, bold: true)] + after, trailing: trailing, isRule: true)
    }

    func draw(in buffer: inout CellBuffer, area: Rect, glyphs: GlyphSet) {
        guard !area.isEmpty else { return }
        if isRule {
            TitleRule(leading: spans, trailing: trailing).draw(in: &buffer, area: area, glyphs: glyphs)
            return
        }
        let ground = isChosen ? Ground.selected : ground
        if ground != .pane { buffer.fill(area, style: Style(on: ground)) }
        if isChosen {
            buffer.put(glyphs[.cursorBar], x: area.x, y: area.y, style: Style(.accent, on: ground), maxWidth: 1)
        }
        let end = buffer.put(spans.on(ground), x: area.x, y: area.y, maxWidth: area.width)
        if !trailing.isEmpty, area.maxX - end > 1 {
            buffer.putRight(trailing.on(ground), endX: area.maxX, y: area.y, maxWidth: area.maxX - end - 1)
        }
    }
}
