import PiketDomain
import PiketStore

/// The office of a database that nobody has described yet: its maker may do everything, so that one person can begin.
enum FirstOffice {
    /// As it will be once a database is made.
    static func office(login: String) -> Office {
        var description = OfficeDescription()
        description.officers = [OfficeDescription.founder(login: login)]
        return Office(description: description)
    }

    static func found(in store: SQLiteStore, login: String, now: Instant) async throws {
        var description = try await store.office().description
        guard description.officers.isEmpty else { return }
        description.officers = [OfficeDescription.founder(login: login)]
        try await store.apply(description, by: .officer(login: login), now: now)
    }
}
