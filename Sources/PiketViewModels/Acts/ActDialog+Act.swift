import PiketDesk
import PiketDomain

extension ActDialog {
    /// What would be done; nil while something is not chosen or cannot be read as it was typed.
    var deskAct: DeskAct? {
        guard !isLetterDateUnread else { return nil }
        switch kind {
        case .take: return .take
        case .verify: return .verify
        case .note: return .note(self[.text])
        case .answer: return .answer(self[.text], letter: letter, prepared: prepared)
        case .draft: return .draft(self[.text], letter: letter, prepared: prepared)
        case .ask: return .ask(self[.text], prepared: prepared)
        case .endanger: return .endanger
        case .acknowledge: return .acknowledge(self[.reason])
        case .completeFile: return .completeFile
        case .extend: return .extend(reason: self[.reason])
        case .refer: return .refer(receiver: self[.receiver], number: self[.receipt], reason: self[.reason])
        case .unmask: return .unmask(reason: self[.reason])
        case .forget: return .forget(reason: self[.reason])
        case .forward: return .forward(to: self[.receiver], request: self[.text])
        case .undo: return .undo
        case .redo: return .redo
        case .acceptHandover, .settleMention: return nil
        case .promise: return TypedDate(self[.date]).map { .promise($0.date, reason: self[.reason]) }
        case .assign, .setState, .categorise, .place, .dismiss, .merge, .addEvidence, .reply, .support, .supportReply,
            .redact, .approve, .sendBack, .judge:
            return chosenAct
        }
    }

    private var chosenAct: DeskAct? {
        guard let chosen = chooser?.chosen, chosen.obstacle == nil else { return nil }
        switch (kind, chosen.value) {
        case (.assign, .officer(let login)):
            return .assign(to: .officer(login), reason: self[.reason], letter: letter)
        case (.assign, .agency(let code)): return .assign(to: .agency(code), reason: self[.reason], letter: letter)
        case (.setState, .status(let status)): return .setState(status, reason: self[.reason])
        case (.categorise, .category(let code)): return .categorise(code)
        case (.place, .place(let code)): return .place(code)
        case (.redact, .stretch(let stretch)): return .redact(stretch, reason: self[.reason])
        case (.judge, .verdict(let verdict)): return .judge(verdict, reason: self[.reason], link: self[.url])
        case (.dismiss, .dismissal(let dismissal)): return .dismiss(dismissal)
        case (.merge, .parent(let number)): return .merge(into: number)
        case (.addEvidence, .evidence(let kind)): return .addEvidence(url: self[.url], kind)
        case (.reply, .rating(let rating)): return .reply(self[.text], rating)
        case (.supportReply, .agency(let code)): return .supportReply(agency: code, text: self[.text])
        case (.approve, .review(let subject)): return .review(approved: true, reason: self[.reason], of: subject)
        case (.sendBack, .review(let subject)): return .review(approved: false, reason: self[.reason], of: subject)
        case (.support, .agency(let code)):
            // No date of its own is allowed, a date that cannot be read is not.
            if self[.date].allSatisfy(\.isWhitespace) { return .support(agency: code, request: self[.text], due: nil) }
            return TypedDate(self[.date]).map { .support(agency: code, request: self[.text], due: $0.date) }
        default: return nil
        }
    }
}

/// A day as it is typed: `21-11-2026`, `2026-11-21`, with any sign between.
struct TypedDate {
    let date: CivilDate

    init?(_ text: String) {
        let parts = text.split { !$0.isNumber }
        guard parts.count == 3, let first = Int(parts[0]), let month = Int(parts[1]), let last = Int(parts[2]) else {
            return nil
        }
        let date =
            parts[0].count == 4
            ? CivilDate(year: first, month: month, day: last)
            : parts[2].count == 4 ? CivilDate(year: last, month: month, day: first) : nil
        guard let date else { return nil }
        self.date = date
    }
}
