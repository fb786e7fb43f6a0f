import GRDB
package import PiketDomain
import Synchronization

/// The office as last built, with the revision it was built from: panes ask for it with every question.
final class OfficeCache: Sendable {
    private struct Entry {
        var revision: Int64
        var office: Office
    }
    private let entry = Mutex<Entry?>(nil)

    /// The office of the snapshot `db` reads. Costs one row while nothing changed, a few milliseconds after a change.
    func office(_ db: Database) throws -> Office {
        let statement = try db.cachedStatement(sql: "SELECT n FROM revision WHERE topic = 'office'")
        let revision = try Int64.fetchOne(statement) ?? 0
        if let known = entry.withLock({ $0 }), known.revision == revision { return known.office }
        let office = try OfficeReader(db).office()
        entry.withLock { entry in
            // Another connection may have read a newer office meanwhile.
            if entry?.revision ?? -1 < revision { entry = Entry(revision: revision, office: office) }
        }
        return office
    }
}

extension SQLiteStore {
    /// The office of the snapshot `db` reads, from the cache unless it changed.
    func cachedOffice(_ db: Database) throws -> Office { try officeCache.office(db) }

    package func office() async throws -> Office {
        try await read { [self] db in try cachedOffice(db) }
    }

    package func revision() async throws -> Revision {
        try await read(Self.revision)
    }

    /// `revision`, on the caller's thread.
    package func revisionNow() throws -> Revision {
        try readNow(Self.revision)
    }

    private static func revision(_ db: Database) throws -> Revision {
        var revision = Revision()
        let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT topic, n FROM revision"))
        while let row = try rows.next() {
            let n: Int64 = row[1]
            switch row[0] as String {
            case "queue": revision.queue = n
            case "map": revision.map = n
            case "engagement": revision.engagement = n
            case "people": revision.people = n
            case "office": revision.office = n
            case "mentions": revision.mentions = n
            default: break
            }
        }
        return revision
    }
}
