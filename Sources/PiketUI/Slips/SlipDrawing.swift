import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A text over the whole body: nothing beside it, so that it can be read aloud or checked before it is handed on.
struct SlipDrawing {
    let scene: Scene
    let model: AppModel
    let slip: Slip

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard area.width >= 20, area.height >= 4 else { return }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: area, glyphs: scene.glyphs)
        scene.spot(.layer(.slip), at: area)
        let inner = area.inset(dx: 3, dy: 0)
        switch slip {
        case .receipt(let file): drawReceipt(file, in: &buffer, area: inner)
        case .contacts(let list): drawContacts(list, in: &buffer, area: inner)
        case .forward(let complaint, let receiver, let request):
            drawForward(complaint, to: receiver, request: request, in: &buffer, area: inner)
        }
    }

    private func drawReceipt(_ file: CaseFile, in buffer: inout CellBuffer, area: Rect) {
        buffer.put(
            scene[Phrase.callTold], x: area.x, y: area.y, style: Style(.strong, on: .surface, bold: true),
            maxWidth: area.width)
        let number = SafeText(number: file.complaint.number)
        let room = Size(width: area.width, height: area.height - 8)
        let sizes = [(4, 2), (3, 2), (2, 1)].map { BlockDigits(number, dotWidth: $0.0, dotHeight: $0.1) }
        let largest = sizes.first { digits in
            let size = digits.size(glyphs: scene.glyphs)
            return size.width <= room.width && size.height <= room.height
        }
        var y = area.y + 2
        if let largest {
            largest.draw(
                in: &buffer, x: area.x, y: y, style: Style(.accent, on: .surface, bold: true), glyphs: scene.glyphs)
            y += largest.size(glyphs: scene.glyphs).height + 1
        } else {
            buffer.put(number, x: area.x, y: y, style: Style(.accent, on: .surface, bold: true))
            y += 2
        }
        let receipt = ReceiptText(file, office: scene.office, language: scene.language)
        let lines = ([receipt.message] + receipt.hints).flatMap { line -> [SafeText] in
            SafeText(sanitizing: line, limit: 2000).wrapped(to: min(area.width, 96)) + [""]
        }
        for line in lines.prefix(max(area.maxY - y, 0)) {
            buffer.put(line, x: area.x, y: y, style: Style(.text, on: .surface), maxWidth: area.width)
            y += 1
        }
    }
}
