import GRDB
package import PiketDomain

/// Lists. Each is one read: keys by an index walk, then the rows of one page.
extension SQLiteStore: DeskReading {
    package func queue(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> QueuePage {
        try await read { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            let page = try QueueWalk(query, sight: sight, db: db).page(query.start, limit: query.limit)
            return QueuePage(
                rows: try RowReader(db: db, sight: sight).rows(page.keys.map(\.id)), hasBefore: page.hasBefore,
                hasAfter: page.hasAfter)
        }
    }

    package func overdue(_ query: OverdueQuery, viewer: Viewer, now: Instant) async throws -> OverduePage {
        try await read { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            let filter = FilterSQL(sight, db: db)
            // Whose deadlines are not shown is not listed by them.
            let selection = SQLCondition.all([try filter.condition(query.filter), filter.rights.seen])
            return try OverdueReader(db: db, sight: sight).page(query, selection: selection)
        }
    }

    package func count(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> Int {
        try await readLong { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            return try QueueWalk.count(query, sight: sight, db: db)
        }
    }

    package func cases(numbered typed: String, viewer: Viewer, now: Instant) async throws -> [QueueRow] {
        try await read { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            return try NumberReader(db: db, sight: sight).rows(typed)
        }
    }

    package func complaints(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> [Complaint] {
        try await readLong { db in
            let office = try self.cachedOffice(db)
            let sight = Sight(viewer: viewer, office: office, now: now)
            let page = try QueueWalk(query, sight: sight, db: db).page(query.start, limit: query.limit)
            return try page.keys.compactMap { key in
                try CaseReader.complaint(db, id: key.id, office: office).map(sight.masked)
            }
        }
    }

    package func writtenWords(of complaints: [Complaint]) async throws -> [Int64: WrittenWords] {
        let ids = complaints.filter { $0.shown == .whole }.map(\.id)
        return try await read { try OriginalReader.written($0, of: ids) }
    }

    package func caseFile(number: Int64, viewer: Viewer, now: Instant) async throws -> CaseFile? {
        try await read { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            return try CaseFileReader(db: db, sight: sight).file(number: number)
        }
    }
}
