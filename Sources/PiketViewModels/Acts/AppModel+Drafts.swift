import PiketDomain

/// Words that were typed and not sent.
struct DraftKey: Hashable, Sendable {
    var `case`: Int64
    var kind: ActKind

    init(_ dialog: ActDialog) {
        self.init(case: dialog.targets.first?.id ?? 0, kind: dialog.kind)
    }

    init(case id: Int64, kind: ActKind) {
        self.case = id
        self.kind = kind
    }
}

/// What is typed outlives the dialog, the session and a crash: it is kept every second while it changes.
extension AppModel {
    func keepsDraft(_ dialog: ActDialog) -> Bool { dialog.kind.keepsDraft && dialog.targets.count == 1 }

    /// Something was typed that is not kept yet.
    var isTypingUnkept: Bool {
        guard let dialog, keepsDraft(dialog), dialog.phase != .writing else { return false }
        return kept(dialog[.text]) != drafts[DraftKey(dialog)]
    }

    /// Words for the open case's answer were typed and not sent.
    package var hasUnsentAnswer: Bool {
        guard let id = detail?.file?.complaint.id else { return false }
        return drafts[DraftKey(case: id, kind: .answer)] != nil || drafts[DraftKey(case: id, kind: .draft)] != nil
    }

    private func kept(_ text: String) -> String? { text.allSatisfy(\.isWhitespace) ? nil : text }

    /// Also for the end of a session.
    package mutating func keepTyped() -> [Request] {
        guard isTypingUnkept, let dialog else { return [] }
        let key = DraftKey(dialog)
        drafts[key] = kept(dialog[.text])
        return [.keep(Draft(complaint: key.case, kind: key.kind.rawValue, text: drafts[key] ?? ""))]
    }

    mutating func forgetDraft(of dialog: ActDialog) -> [Request] {
        let key = DraftKey(dialog)
        guard keepsDraft(dialog), drafts.removeValue(forKey: key) != nil else { return [] }
        return [.keep(Draft(complaint: key.case, kind: key.kind.rawValue, text: ""))]
    }

    /// What an earlier session left; what was typed in this one stands.
    mutating func load(_ kept: [Draft]) {
        for draft in kept {
            guard let kind = ActKind(rawValue: draft.kind) else { continue }
            let key = DraftKey(case: draft.complaint, kind: kind)
            if drafts[key] == nil { drafts[key] = draft.text }
        }
    }
}
