import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A question before something is written, over the screen set back: what, from whom, to whom, why, and two buttons.
struct DialogDrawing {
    let scene: Scene
    let model: AppModel
    let dialog: ActDialog
    let layout: DialogLayout

    /// Columns of the labels at the left.
    static let labelWidth = 12

    var narrow: Bool { layout.frame.width < 60 }
    /// Where values stand; on narrow screens their labels take no column of their own.
    var indent: Int { narrow ? 0 : Self.labelWidth }

    /// Returns the caret.
    func draw(in buffer: inout CellBuffer) -> Point? {
        let frame = Rect(layout.frame)
        guard frame.width >= 20, frame.height >= 4 else { return nil }
        _ = Surface(hasRules: scene.usesShades).draw(in: &buffer, area: frame, glyphs: scene.glyphs)
        scene.spot(.layer(.dialog), at: frame)
        drawTitle(in: &buffer, area: frame.row(0).inset(dx: 2))
        drawCases(in: &buffer)
        drawOrigin(in: &buffer)
        let inList = drawOptions(in: &buffer)
        let inField = drawFields(in: &buffer)
        drawChecks(in: &buffer)
        drawButtons(in: &buffer)
        return inList ?? inField
    }

    private func drawTitle(in buffer: inout CellBuffer, area: Rect) {
        let count = dialog.targets.count
        let subject =
            count == 1
            ? SafeText(number: dialog.targets[0].number)
            : scene[Phrase.complaints(scene.language.number(max(count, 1)))]
        var title = scene[Phrase.verb(dialog.kind)]
        if let mention = model.askedMention {
            title += "  " + scene[Phrase.mention(mention.id)]
        } else if count > 0 {
            title += "  " + subject
        }
        let end = buffer.put(
            title, x: area.x, y: area.y, style: Style(.strong, on: .surface, bold: true), maxWidth: area.width)
        let hint: SafeText
        if !model.company.isEmpty {
            let told = scene.company(model.company)
            let room = max(area.maxX - end - 3, 0)
            buffer.putRight(
                told.truncated(to: room, ellipsis: scene[.ellipsis]), endX: area.maxX, y: area.y,
                style: Style(.soon, on: .surface, bold: true))
            return
        }
        if dialog.phase == .writing {
            hint = scene[Phrase.writing]
        } else if dialog.kind == .undo || dialog.kind == .redo {
            hint = ""
        } else if !dialog.kind.isUndoable {
            hint =
                scene[dialog.kind.isLookOrShift ? Phrase.goesIntoLog : .cannotBeUndone]
        } else {
            hint = (count > 1 ? scene[Phrase.onePerCase] + ", " : "") + scene[Phrase.undoHint]
        }
        guard hint.width + 3 <= area.maxX - end else { return }
        buffer.putRight(hint, endX: area.maxX, y: area.y, style: Style(.faint, on: .surface))
    }

    private func drawButtons(in buffer: inout CellBuffer) {
        let area = Rect(layout.buttons)
        let isTold = dialog.phase == .told
        let cancel =
            isTold ? Phrase.closeButton : dialog.phase == .preview ? Phrase.editButton : Phrase.cancelButton
        var x = Button(scene[cancel], isFocused: dialog.focus == .cancel).draw(
            in: &buffer, x: area.x, y: area.y, glyphs: scene.glyphs)
        scene.spot(.part(.cancel), at: Rect(x: area.x, y: area.y, width: x - area.x, height: 1))
        guard !isTold else { return }
        let count = dialog.targets.count
        var title = scene[
            Phrase.confirm(
                dialog.kind, isPreview: dialog.phase == .preview, isDespite: dialog.isToldOfPersonalData)]
        if count > 1 { title += " " + scene.language.number(count) }
        let isOff = model.dialogCheck?.block != nil || dialog.phase == .writing
        let confirmX = x + 2
        x = Button(title, isFocused: dialog.focus == .confirm, isOff: isOff).draw(
            in: &buffer, x: confirmX, y: area.y, glyphs: scene.glyphs)
        scene.spot(.part(.confirm), at: Rect(x: confirmX, y: area.y, width: x - confirmX, height: 1))
        var hint: SafeText = "Tab " + scene[Phrase.short(.nextPart, in: .dialog)] + "   Esc " + scene[cancel].lowered
        if let letter = letterHint, area.maxX - x > hint.width + letter.width + 5 { hint = letter + "   " + hint }
        guard area.maxX - x > hint.width + 2 else { return }
        buffer.putRight(hint, endX: area.maxX, y: area.y, style: Style(.faint, on: .surface))
    }

    /// `F8 surat`, while its fields are folded away.
    private var letterHint: SafeText? {
        guard dialog.offersLetter, let binding = model.options.keys.binding(of: .letter, in: .dialog),
            let key = binding.keys.first
        else { return nil }
        return KeyName.of(key, scene) + " " + scene[Phrase.short(.letter, in: .dialog)]
    }

    /// A label at the left of a row.
    func label(_ text: SafeText, y: Int, in buffer: inout CellBuffer) {
        guard !narrow else { return }
        buffer.put(
            text, x: layout.frame.x + 2, y: y, style: Style(.dim, on: .surface), maxWidth: Self.labelWidth - 1)
    }
}

extension ActKind {
    /// Nothing of a case is changed by it.
    fileprivate var isLookOrShift: Bool { self == .unmask || self == .acceptHandover || self == .settleMention }
}

extension SafeText {
    /// In small letters: a button's word inside a line.
    fileprivate var lowered: SafeText { SafeText(sanitizing: string.lowercased(), limit: 200) }
}
