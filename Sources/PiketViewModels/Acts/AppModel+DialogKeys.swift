import PiketDomain

/// Keys while a dialog is open.
extension AppModel {
    /// Milliseconds before a dialog listens to Tab and Enter: keys typed ahead of it never reach a button.
    static let dialogRest: Int64 = 300
    /// Milliseconds within which an Enter after another is the key repeating.
    static let repeatSpan: Int64 = 700

    mutating func runInDialog(_ command: Command) -> [Request] {
        guard var dialog, dialog.phase != .writing else { return [] }
        let isSettled = milliseconds - dialog.askedAt >= Self.dialogRest
        switch command {
        case .back:
            guard dialog.phase == .preview else {
                return closeDialog()
            }
            dialog.askAgain(at: milliseconds)
            dialog.focus = dialog.parts.first { $0 != .chooser } ?? .cancel
            self.dialog = dialog
        case .nextPart where isSettled: self.dialog?.turn(by: 1)
        case .previousPart where isSettled: self.dialog?.turn(by: -1)
        case .preview:
            guard dialog.kind.isPreviewed, dialog.phase == .asking else { return [] }
            return confirm()
        case .letter: self.dialog?.openLetter()
        case .open: return enter(dialog, isSettled: isSettled)
        case .up, .down, .pageUp, .pageDown: move(command)
        default: break
        }
        return []
    }

    private mutating func enter(_ dialog: ActDialog, isSettled: Bool) -> [Request] {
        switch dialog.focus {
        case .chooser:
            guard isSettled else { return [] }
            choose()
        case .field(let index):
            if dialog.fields[index].field.isMultiline {
                self.dialog?.fields[index].field.breakLine()
            } else if isSettled {
                self.dialog?.turn(by: 1)
            }
        case .cancel:
            guard isSettled, !isRepeating else { return [] }
            return runInDialog(.back)
        case .confirm:
            guard isSettled, !isRepeating else { return [] }
            return confirm()
        }
        return []
    }

    /// A prepared text goes into the field; any other choice stands, and the focus goes on.
    private mutating func choose() {
        guard let chosen = dialog?.chooser?.chosen, chosen.obstacle == nil else { return }
        if case .prepared(let code) = chosen.value, let text = office.answer(code)?.text {
            // What the case fills in is known once it is read.
            guard let facts = dialog?.file.map({ PreparedFacts($0.complaint, office: office, viewer: viewer) }) else {
                return
            }
            dialog?.setText(PreparedText(text).filled(facts))
            dialog?.prepared = code
        }
        dialog?.turn(by: 1)
    }

    /// Up and down: rows of the list, lines of the text.
    private mutating func move(_ command: Command) {
        guard let dialog else { return }
        let layout = dialogLayout
        switch dialog.focus {
        case .chooser:
            let page = max(1, layout?.options.height ?? 1)
            let steps = command.steps(page: page, count: 0) ?? 0
            self.dialog?.chooser?.move(by: steps, page: page)
            self.dialog?.isToldOfPersonalData = false
        case .field(let index):
            let field = dialog.fields[index].field
            guard field.isMultiline, let width = layout?.textWidth else { return }
            let lines = TextLines(field.text, width: width)
            let steps = command.steps(page: max(1, layout?.text.height ?? 1), count: 0) ?? 0
            if steps < 0, lines.line(of: field.caret) == 0, dialog.chooser != nil {
                self.dialog?.focus = .chooser
            } else {
                self.dialog?.fields[index].field.moveCaret(to: lines.caret(from: field.caret, lines: steps))
            }
        case .cancel, .confirm: break
        }
    }

    /// Letters and pasted text go to the field with the focus; buttons swallow them.
    mutating func typeInDialog(_ edit: (inout TextField) -> Bool) -> [Request] {
        guard var dialog, dialog.phase == .asking || dialog.phase == .loading else { return [] }
        switch dialog.focus {
        case .chooser:
            guard var chooser = dialog.chooser, edit(&chooser.field) else { return [] }
            chooser.narrow(adding: typedOption(dialog, chooser.field.text))
            dialog.chooser = chooser
            if chooser.field.isCut { say(.textCut(chooser.field.capacity)) }
        case .field(let index):
            guard edit(&dialog.fields[index].field) else { return [] }
            let field = dialog.fields[index].field
            if field.isCut { say(.textCut(field.capacity)) }
        case .cancel, .confirm: return []
        }
        dialog.isToldOfPersonalData = false
        self.dialog = dialog
        return []
    }
}
