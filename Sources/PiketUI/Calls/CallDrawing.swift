import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The form in which a call is written down: what is asked, what can be chosen, what is like it, two buttons.
struct CallDrawing {
    let scene: Scene
    let model: AppModel
    let call: CallForm
    let layout: CallLayout

    private var narrow: Bool { layout.frame.width < 60 }

    /// Returns the caret.
    func draw(in buffer: inout CellBuffer) -> Point? {
        let frame = Rect(layout.frame)
        guard frame.width >= 20, frame.height >= 4 else { return nil }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: frame, glyphs: scene.glyphs)
        scene.spot(.layer(.call), at: frame)
        drawTitle(in: &buffer, area: frame.row(0).inset(dx: 2))
        var caret: Point?
        for entry in CallForm.Entry.allCases {
            guard let area = layout.entries[entry].map({ Rect($0) }), !area.isEmpty else { continue }
            caret = draw(entry, in: &buffer, area: area) ?? caret
            scene.spot(.entry(.entry(entry)), at: area)
            if entry == .text { scene.spot(.entry(.entry(.text)), at: Rect(layout.text)) }
        }
        drawList(in: &buffer)
        drawSimilar(in: &buffer)
        drawCheck(in: &buffer)
        drawButtons(in: &buffer)
        return caret
    }

    private func drawTitle(in buffer: inout CellBuffer, area: Rect) {
        let opened = scene[Phrase.callReceived] + " " + scene.language.time(call.openedAt, scene.zone)
        var x = buffer.put(
            scene[Phrase.callTitle], x: area.x, y: area.y, style: Style(.strong, on: .surface, bold: true),
            maxWidth: area.width)
        x = buffer.put(
            opened, x: x + 2, y: area.y, style: Style(.dim, on: .surface), maxWidth: max(area.maxX - x - 2, 0))
        let hint = scene[call.phase == .writing ? Phrase.writing : Phrase.callSafe]
        guard hint.width + 3 <= area.maxX - x else { return }
        buffer.putRight(hint, endX: area.maxX, y: area.y, style: Style(.faint, on: .surface))
    }

    private func draw(_ entry: CallForm.Entry, in buffer: inout CellBuffer, area: Rect) -> Point? {
        let isFocused = call.entry == entry
        // What is typed into shows whose field it is, where there is no room for labels.
        let indent = narrow ? 0 : CallLayout.labelWidth
        if !narrow {
            buffer.put(
                scene[Phrase.entry(entry)], x: area.x, y: area.y,
                style: Style(isFocused ? .text : .dim, on: .surface), maxWidth: indent - 1)
        }
        if entry == .text { return drawText(isFocused: isFocused, in: &buffer) }
        guard let field = call.fields[entry] ?? call.choices[entry]?.field else { return nil }
        let hint = narrow ? Phrase.entry(entry) : Phrase.placeholder(entry)
        let width = entry == .place || entry == .address ? area.width - indent : min(area.width - indent, 40)
        let spot = TerminalKit.TextField(field, placeholder: scene[hint], isFocused: isFocused).draw(
            in: &buffer, area: Rect(x: area.x + indent, y: area.y, width: width, height: 1))
        if let choice = call.choices[entry], choice.chosen != nil, !isFocused {
            // A word of the office, not just what was typed.
            buffer.restyle(Rect(x: area.x + indent, y: area.y, width: width, height: 1)) {
                if $0.role == .text { $0 = $0.with(.strong) }
            }
        }
        return spot
    }

    /// Scrolled to the caret.
    private func drawText(isFocused: Bool, in buffer: inout CellBuffer) -> Point? {
        let area = Rect(layout.text)
        guard let field = call.fields[.text], area.height > 0 else { return nil }
        buffer.fill(area, style: Style(.text, on: .field))
        let lines = TextLines(field.text, width: layout.textWidth)
        let caretLine = lines.line(of: field.caret)
        let top = max(0, caretLine - area.height + 1)
        let characters = Array(field.text)
        for (index, range) in lines.ranges.enumerated().dropFirst(top).prefix(area.height) {
            buffer.put(
                SafeText(sanitizing: String(characters[range])), x: area.x + 1, y: area.y + index - top,
                style: Style(.text, on: .field), maxWidth: area.width - 1)
        }
        guard isFocused else { return nil }
        let start = lines.ranges[caretLine].lowerBound
        let before = SafeText(sanitizing: String(characters[start..<max(start, field.caret)]))
        let spot = Point(x: area.x + 1 + min(before.width, area.width - 2), y: area.y + caretLine - top)
        buffer.restyle(Rect(x: spot.x, y: spot.y, width: 1, height: 1)) { $0.role = .caret }
        return spot
    }

    private func drawCheck(in buffer: inout CellBuffer) {
        let area = Rect(layout.check)
        guard area.height > 0 else { return }
        let (sign, role, text): (Glyph, Role, SafeText) =
            if let trouble = call.trouble {
                (.broken, .late, scene[Phrase.trouble(trouble)])
            } else if let refusal = call.refusal {
                (.broken, .late, scene[Phrase.refusal(refusal)])
            } else if call.phase == .offering {
                (.urgent, .soon, scene[Phrase.callOffer])
            } else if let danger = scene.office.dangers.danger(in: call.text(of: .text)) {
                (.urgent, .late, scene[Phrase.call112(danger)])
            } else if let block = model.callRefusal {
                (.soon, .dim, scene[Phrase.callBlock(block)])
            } else {
                (.check, .ok, scene[Phrase.callReady])
            }
        let x = area.x + (narrow ? 0 : CallLayout.labelWidth)
        buffer.put(scene[sign], x: x, y: area.y, style: Style(role, on: .surface, bold: true), maxWidth: 1)
        buffer.put(
            text.truncated(to: max(area.maxX - x - 2, 0), ellipsis: scene[.ellipsis]), x: x + 2, y: area.y,
            style: Style(role == .dim ? .dim : .text, on: .surface, bold: sign == .urgent && role == .late))
    }

    private func drawButtons(in buffer: inout CellBuffer) {
        let area = Rect(layout.buttons)
        func button(_ phrase: Phrase, _ part: CallForm.Part, x: Int, isOff: Bool = false) -> Int {
            let end = Button(scene[phrase], isFocused: call.focus == part, isOff: isOff).draw(
                in: &buffer, x: x, y: area.y, glyphs: scene.glyphs)
            scene.spot(.entry(part), at: Rect(x: x, y: area.y, width: end - x, height: 1))
            return end
        }
        guard call.phase != .offering else {
            _ = button(.callDiscard, .discard, x: button(.callResume, .resume, x: area.x) + 2)
            return
        }
        let isOff = model.callRefusal != nil || call.phase == .writing
        let x = button(.callConfirm, .confirm, x: button(.cancelButton, .cancel, x: area.x) + 2, isOff: isOff)
        let hint: SafeText = "Tab " + scene[Phrase.short(.nextPart, in: .call)]
        guard area.maxX - x > hint.width + 2 else { return }
        buffer.putRight(hint, endX: area.maxX, y: area.y, style: Style(.faint, on: .surface))
    }
}
