import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension DialogDrawing {
    /// Returns the caret.
    func drawFields(in buffer: inout CellBuffer) -> Point? {
        var caret: Point?
        for (index, frame) in layout.fields.enumerated() where index < dialog.fields.count {
            let field = dialog.fields[index]
            let area = Rect(frame)
            guard !area.isEmpty else { continue }
            let isFocused = dialog.focus == .field(index) && dialog.phase != .preview
            let title = scene[Phrase.field(field.kind, of: dialog.kind)]
            scene.spot(.part(.field(index)), at: area)
            if field.field.isMultiline {
                scene.spot(.part(.field(index)), at: Rect(layout.text))
                caret = drawText(field.field, title: title, isFocused: isFocused, in: &buffer, head: area) ?? caret
                continue
            }
            label(title, y: area.y, in: &buffer)
            let spot = TerminalKit.TextField(
                field.field, placeholder: scene[Phrase.placeholder(field.kind)], isFocused: isFocused
            ).draw(
                in: &buffer, area: Rect(x: area.x + indent, y: area.y, width: area.width - indent, height: 1))
            caret = spot ?? caret
        }
        return caret
    }

    /// Several lines: a heading with how much was written, then the text, scrolled to the caret.
    private func drawText(
        _ field: PiketViewModels.TextField, title: SafeText, isFocused: Bool, in buffer: inout CellBuffer, head: Rect
    ) -> Point? {
        let isPreview = dialog.phase == .preview
        let area = Rect(layout.text)
        var heading = title
        if isPreview, let row = dialog.targets.first?.row {
            heading = scene[Phrase.toReporter] + " " + scene.channel(row.channel)
            if let letter = dialog.letter {
                heading += scene.separator + scene[Phrase.letter(SafeText(sanitizing: letter.number, limit: 100))]
            }
        }
        buffer.put(heading, x: head.x, y: head.y, style: Style(.dim, on: .surface), maxWidth: head.width)
        let count = scene.language.number(field.text.count) + " / " + scene.language.number(field.capacity)
        buffer.putRight(count, endX: head.maxX, y: head.y, style: Style(.faint, on: .surface))
        let ground: Ground = isPreview ? .surface : .field
        buffer.fill(area, style: Style(.text, on: ground))
        let lines = TextLines(field.text, width: layout.textWidth)
        let caretLine = lines.line(of: field.caret)
        let top = isPreview ? 0 : max(0, caretLine - area.height + 1)
        let characters = Array(field.text)
        for (index, range) in lines.ranges.enumerated().dropFirst(top).prefix(area.height) {
            let y = area.y + index - top
            buffer.put(
                SafeText(sanitizing: String(characters[range])), x: area.x + 1, y: y,
                style: Style(isPreview ? .strong : .text, on: ground), maxWidth: area.width - 1)
        }
        guard isFocused, area.height > 0 else { return nil }
        let start = lines.ranges[caretLine].lowerBound
        let before = SafeText(sanitizing: String(characters[start..<max(start, field.caret)]))
        let spot = Point(x: area.x + 1 + min(before.width, area.width - 2), y: area.y + caretLine - top)
        buffer.restyle(Rect(x: spot.x, y: spot.y, width: 1, height: 1)) { $0.role = .caret }
        return spot
    }
}
