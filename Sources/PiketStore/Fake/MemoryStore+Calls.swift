package import PiketDomain

extension MemoryStore {
    package func calls(of login: String) -> [CallNotes] {
        calls.filter { $0.login == login }.map(\.call).sorted { ($1.openedAt, $1.id) < ($0.openedAt, $0.id) }
    }

    package func keep(_ call: CallNotes, of login: String) {
        forget(call: call.id, of: login)
        calls.append((login, call))
    }

    package func forget(call id: CallNotes.ID, of login: String) {
        calls.removeAll { $0.login == login && $0.call.id == id }
    }
}
