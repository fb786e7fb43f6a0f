import PiketDesk
package import PiketDomain

/// What can be said of a dialog's act before it is done.
package struct DialogCheck: Hashable, Sendable {
    /// Why it cannot be done as it stands.
    package enum Block: Hashable, Sendable {
        case loading
        case nothingChosen
        case obstacle(DialogOption.Obstacle)
        /// Not readable as a day.
        case date
        /// The number of cases is to be typed.
        case count(Int)
        /// The number of the case is to be typed.
        case number(Int64)
        case refused(Refusal)
    }

    package enum Warning: Hashable, Sendable {
        /// So many stretches look like data about a person.
        case personalData(Int)
        /// A case whose deadline is near or past: it runs on whoever has it.
        case deadlineRunsOn(number: Int64, Deadline)
        /// The answer goes to the reporters of so many cases that were merged into this one as well.
        case alsoAnswers(Int)
        /// What was copied away before it is erased here.
        case backupsKeep
    }

    package var block: Block?
    /// It will be recorded for a supervisor to decide.
    package var isRequest = false
    package var warnings: [Warning] = []
    /// How the words would read then.
    package var redaction: RedactionPreview?
}

extension AppModel {
    /// nil without a dialog. Decides the act on the case as it was read; many cases are decided when they are written.
    package var dialogCheck: DialogCheck? {
        guard let dialog else { return nil }
        var check = DialogCheck(block: dialog.phase == .loading ? .loading : nil)
        check.warnings = warnings(dialog)
        guard check.block == nil else { return check }
        if dialog.kind == .acceptHandover {
            check.block = handoverRefusal.map { .refused($0) }
            return check
        }
        if dialog.kind == .settleMention {
            check.block = dialog.chosenFate == nil ? .nothingChosen : mentionRefusal.map { .refused($0) }
            return check
        }
        guard let act = dialog.deskAct else {
            check.block = missing(dialog)
            return check
        }
        if dialog.fields.contains(where: { $0.kind == .count }), Int(dialog[.count]) != dialog.targets.count {
            check.block = .count(dialog.targets.count)
        }
        if dialog.kind == .forget, let number = dialog.targets.first?.number, Int64(dialog[.number]) != number {
            check.block = .number(number)
        }
        if let file = dialog.file {
            if case .redact(let stretch, _) = act {
                check.redaction = RedactionPreview(stretch, of: file.complaint)
            }
            switch Desk(office: office).decide(act, on: file, by: viewer, now: now) {
            case .success(let change): check.isRequest = change.events.contains { $0.act == .requested }
            case .failure(let refusal): check.block = .refused(refusal)
            }
        } else if let refusal = generalRefusal(act) {
            check.block = .refused(refusal)
        }
        return check
    }

    private func missing(_ dialog: ActDialog) -> DialogCheck.Block {
        guard dialog.chooser != nil, !dialog.isLetterDateUnread else { return .date }
        if dialog.kind == .supportReply, dialog.file != nil, dialog.chooser?.options.isEmpty == true {
            return .refused(.supportNotAsked(nil))
        }
        guard let chosen = dialog.chooser?.chosen else { return .nothingChosen }
        return chosen.obstacle.map { .obstacle($0) } ?? .date
    }

    /// What needs no case to be known.
    private func generalRefusal(_ act: DeskAct) -> Refusal? {
        switch act {
        case .note(let text) where text.allSatisfy(\.isWhitespace): .textMissing
        case .review(false, let reason, _) where reason.allSatisfy(\.isWhitespace): .reasonMissing
        case .acknowledge(let reason) where reason.allSatisfy(\.isWhitespace): .reasonMissing
        default: nil
        }
    }

    /// Without the prepared texts, which are the office's.
    private func ownWords(in text: String, _ dialog: ActDialog) -> String {
        guard let complaint = dialog.file?.complaint else { return text }
        let facts = PreparedFacts(complaint, office: office, viewer: viewer)
        return office.description.answers.reduce(text) { rest, answer in
            let filled = PreparedText(answer.text).filled(facts)
            return filled.isEmpty ? rest : rest.replacing(filled, with: " ")
        }
    }

    private func warnings(_ dialog: ActDialog) -> [DialogCheck.Warning] {
        var warnings: [DialogCheck.Warning] = []
        if dialog.kind.keepsDraft, dialog.kind != .reply {
            let text = dialog[.text]
            let found = Mask.text(ownWords(in: text, dialog)).masked
            if found > 0 { warnings.append(.personalData(found)) }
        }
        if dialog.kind == .answer, let children = dialog.file?.family.children.count, children > 0 {
            warnings.append(.alsoAnswers(children))
        }
        if dialog.kind == .forget { warnings.append(.backupsKeep) }
        if dialog.kind == .assign {
            let near = dialog.targets.compactMap { target in
                target.row.next.flatMap { next in
                    next.limit.flatMap {
                        $0 - now < 900 ? DialogCheck.Warning.deadlineRunsOn(number: target.number, next) : nil
                    }
                }
            }
            warnings += near.prefix(1)
        }
        return warnings
    }
}
