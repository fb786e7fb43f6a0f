import PiketDomain

/// Keys while a call is written down.
extension AppModel {
    mutating func runInCall(_ command: Command) -> [Request] {
        guard let call, call.phase != .writing else { return [] }
        switch command {
        case .back: return closeCall()
        case .nextPart: return turnCall(by: 1)
        case .previousPart: return turnCall(by: -1)
        case .open: return enter(call)
        case .up, .down, .pageUp, .pageDown: return moveInCall(command)
        default: return []
        }
    }

    /// Going from field to field needs no rest: whoever types ahead of a slow line loses nothing. The buttons do.
    private mutating func enter(_ call: CallForm) -> [Request] {
        if call.focus == .entry(.text) {
            self.call?.fields[.text]?.breakLine()
            return lookForSimilar()
        }
        if call.entry != nil { return turnCall(by: 1) }
        guard milliseconds - call.askedAt >= Self.dialogRest, !isRepeating else { return [] }
        switch call.focus {
        case .confirm: return sendCall()
        case .resume, .discard: return resumeCall(call.focus == .resume)
        case .cancel, .entry: return closeCall()
        }
    }

    /// A choice is settled when it is left.
    private mutating func turnCall(by step: Int) -> [Request] {
        guard let call else { return [] }
        if let entry = call.entry { self.call?.choices[entry]?.settle() }
        let parts = call.parts
        let index = parts.firstIndex(of: call.focus) ?? 0
        self.call?.focus = parts[(index + step + parts.count) % parts.count]
        return lookForSimilar()
    }

    /// Up and down: rows of a list, lines of the text, else the field above or below.
    private mutating func moveInCall(_ command: Command) -> [Request] {
        guard let call, let entry = call.entry, let layout = callLayout else { return [] }
        let page = max(1, layout.choices.height)
        if entry.isChoice {
            self.call?.choices[entry]?.move(by: command.steps(page: page, count: 0) ?? 0, page: page)
        } else if entry == .text, let field = call.fields[.text] {
            let lines = TextLines(field.text, width: layout.textWidth)
            let steps = command.steps(page: max(1, layout.text.height), count: 0) ?? 0
            if steps < 0, lines.line(of: field.caret) == 0 { return turnCall(by: -1) }
            self.call?.fields[.text]?.moveCaret(to: lines.caret(from: field.caret, lines: steps))
        } else if command == .up || command == .down {
            return turnCall(by: command == .up ? -1 : 1)
        }
        return []
    }

    /// Letters and pasted text go to the field with the focus; buttons swallow them.
    mutating func typeInCall(_ edit: (inout TextField) -> Bool) -> [Request] {
        guard var call, call.phase == .asking, let entry = call.entry else { return [] }
        let isEdited =
            entry.isChoice
            ? call.choices[entry]?.edit(edit, search: { search($0, for: entry) }) ?? false
            : call.fields[entry].map { field in
                var field = field
                defer { call.fields[entry] = field }
                return edit(&field)
            } ?? false
        guard isEdited else { return [] }
        let field = call.fields[entry] ?? call.choices[entry]?.field
        if let field, field.isCut { say(.textCut(field.capacity)) }
        call.refusal = nil
        self.call = call
        return lookForSimilar()
    }
}
