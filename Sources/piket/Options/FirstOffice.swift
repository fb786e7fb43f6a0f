import PiketDomain
import PiketStore

/// The office of a database that nobody has described yet: its maker may do everything, so that one person can begin.
enum FirstOffice {
    static func found(in store: SQLiteStore, login: String, now: Instant) async throws {
        var description = try await store.office().description
        guard description.officers.isEmpty else { return }
        description.officers = [
            Officer(login: login, name: login, roles: [.officer, .supervisor, .admin])
        ]
        try await store.apply(description, by: .officer(login: login), now: now)
    }
}
