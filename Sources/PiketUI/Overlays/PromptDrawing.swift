import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The filter being typed, over the footer; what is wrong with it stands under it.
struct PromptDrawing {
    let scene: Scene
    let prompt: FilterPrompt
    /// A notice in the footer goes first; the error comes back when it is gone.
    let isFooterTaken: Bool

    /// Draws into the prompt's row and, for an error, the footer's; returns the caret.
    func draw(in buffer: inout CellBuffer, area: Rect, below: Rect) -> Point? {
        guard area.width > 6 else { return nil }
        buffer.put("/", x: area.x, y: area.y, style: Style(.accent, bold: true))
        let field = Rect(x: area.x + 2, y: area.y, width: area.width - 2, height: 1)
        let caret = TerminalKit.TextField(prompt.field).draw(in: &buffer, area: field)
        guard let error = prompt.error else { return caret }
        mark(error, in: &buffer, field: field)
        if !isFooterTaken, !below.isEmpty {
            buffer.fill(below, style: Style())
            let sign = scene[.urgent] + " "
            let message = error.message(scene.language == .indonesian ? .indonesian : .english)
            let text = Sentence.fitted(
                SafeText(sanitizing: message, limit: 1000), to: below.width - sign.width, ellipsis: scene[.ellipsis])
            buffer.put(sign, x: below.x, y: below.y, style: Style(.soon, bold: true))
            buffer.put(
                text, x: below.x + sign.width, y: below.y, width: below.width - sign.width, alignment: .left,
                style: Style(.soon), ellipsis: scene[.ellipsis])
        }
        return caret
    }

    /// The wrong part keeps its place and is lit, as long as nothing is scrolled out.
    private func mark(_ error: FilterError, in buffer: inout CellBuffer, field: Rect) {
        let text = prompt.field.text
        let start = text.index(text.startIndex, offsetBy: error.position, limitedBy: text.endIndex) ?? text.endIndex
        let end = text.index(start, offsetBy: error.length, limitedBy: text.endIndex) ?? text.endIndex
        let head = SafeText(sanitizing: String(text[..<start])).width
        let length = SafeText(sanitizing: String(text[start..<end])).width
        guard SafeText(sanitizing: text).width + 1 < field.width - 2 else { return }
        buffer.restyle(Rect(x: field.x + 1 + head, y: field.y, width: length, height: 1)) {
            if $0.role != .caret { $0 = $0.with(.soon).bold() }
        }
    }
}

extension TerminalKit.TextField {
    /// The typed text, made safe, parted at the place of typing.
    init(_ field: PiketViewModels.TextField, placeholder: SafeText = "", isFocused: Bool = true) {
        let text = field.text
        let caret = text.index(text.startIndex, offsetBy: field.caret, limitedBy: text.endIndex) ?? text.endIndex
        self.init(
            before: SafeText(sanitizing: String(text[..<caret])), after: SafeText(sanitizing: String(text[caret...])),
            placeholder: placeholder, isFocused: isFocused)
    }
}
