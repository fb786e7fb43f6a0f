package import PiketDomain

extension MemoryStore: DraftKeeping {
    package func drafts(of login: String) -> [Draft] {
        drafts.filter { $0.login == login }.map(\.draft).sorted { ($0.complaint, $0.kind) < ($1.complaint, $1.kind) }
    }

    package func keep(_ draft: Draft, of login: String, now: Instant) {
        drafts.removeAll { $0.login == login && $0.draft.complaint == draft.complaint && $0.draft.kind == draft.kind }
        if !draft.text.isEmpty { drafts.append((login, draft)) }
    }
}
