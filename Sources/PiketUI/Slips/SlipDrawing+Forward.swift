import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

extension SlipDrawing {
    /// The text as it goes out, and under it where it went.
    func drawForward(
        _ complaint: Complaint, to receiver: String, request: String, in buffer: inout CellBuffer, area: Rect
    ) {
        let number = SafeText(number: complaint.number)
        buffer.put(
            scene[Phrase.forwarded(number, SafeText(sanitizing: Mask.text(receiver).text, limit: 200))], x: area.x,
            y: area.y, style: Style(.strong, on: .surface, bold: true), maxWidth: area.width)
        let text = ForwardText(complaint, office: scene.office, language: scene.language).text(request: request)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            SafeText(sanitizing: String(line), limit: 2000).wrapped(to: min(area.width, 96))
        }
        let notes = notes
        var y = area.y + 2
        for line in lines.prefix(max(area.height - 4 - notes.count, 1)) {
            buffer.put(line, x: area.x, y: y, style: Style(.text, on: .surface), maxWidth: area.width)
            y += 1
        }
        y += 1
        for note in notes where y < area.maxY {
            buffer.put(
                note.truncated(to: area.width, ellipsis: scene[.ellipsis]), x: area.x, y: y,
                style: Style(.dim, on: .surface))
            y += 1
        }
    }

    private var notes: [SafeText] {
        var notes: [SafeText] = []
        if model.options.hasClipboard { notes.append(scene[Phrase.handedOn]) }
        switch model.slipFile {
        case .written(let path)?: notes.append(scene[Phrase.savedAt(SafeText(sanitizing: path, limit: 400))])
        case .failed?: notes.append(scene[Phrase.notSaved])
        case nil: break
        }
        return notes + [scene[Phrase.pasteYourself]]
    }
}
