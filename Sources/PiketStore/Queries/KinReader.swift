import Foundation
import GRDB
import PiketDomain

/// Which other cases belong to one: merged into it, of the same reporter, or lost where it was found.
struct KinReader {
    let db: Database
    let sight: Sight

    private static let most = 50

    func family(of complaint: Complaint) throws -> CaseFamily {
        let children = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.number, p.hash FROM complaint c INDEXED BY complaint_parent
                    LEFT JOIN person p ON p.complaint = c.id WHERE c.parent = ? ORDER BY c.number
                    """), arguments: [complaint.number])
        guard !children.isEmpty else { return CaseFamily() }
        let own = try hash(of: complaint)
        let hashes = [own] + children.map { $0[1] as Data? }
        let reporters = Set(hashes.compactMap(\.self)).count + hashes.count { $0 == nil }
        return CaseFamily(children: children.map { $0[0] }, reporters: reporters)
    }

    /// A secret reporter's other cases are nobody's business here.
    func ofReporter(_ complaint: Complaint) throws -> [Int64] {
        guard complaint.visibility != .anonim, !sight.office.isSecret(complaint), let hash = try hash(of: complaint)
        else { return [] }
        let seen = SightSQL(sight).seen
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.number FROM person p JOIN complaint c ON c.id = p.complaint
                WHERE p.hash = ? AND c.id <> ? AND c.visibility <> 'anonim' AND \(seen.sql)
                ORDER BY c.number DESC LIMIT \(Self.most)
                """)
        let arguments: StatementArguments = [hash, complaint.id]
        return try Int64.fetchAll(statement, arguments: arguments + StatementArguments(seen.arguments))
    }

    private func hash(of complaint: Complaint) throws -> Data? {
        try Data.fetchOne(
            db.cachedStatement(sql: "SELECT hash FROM person WHERE complaint = ?"), arguments: [complaint.id])
    }

    /// Open reports of the same type that share a number or a name, or are of the same sort at the same place.
    func matches(of complaint: Complaint) throws -> [LostMatch] {
        guard complaint.type == .lostFound, complaint.status.isOpen else { return [] }
        let own = LostReport(complaint.sketched)
        let seen = SightSQL(sight).seen
        func matches(_ sql: String, _ arguments: StatementArguments, _ basis: (Row) -> LostMatch.Basis) throws
            -> [LostMatch]
        {
            try Row.fetchAll(
                db.cachedStatement(sql: "\(sql) AND c.is_open = 1 AND c.type = 'lost_found' AND \(seen.sql)"),
                arguments: arguments + StatementArguments(seen.arguments)
            ).compactMap { row in
                let other = LostReport(row[1])
                guard own.fits(other) else { return nil }
                let basis = basis(row)
                guard basis != .place || own.isSameSort(as: other) else { return nil }
                return LostMatch(number: row[0], basis: basis)
            }
        }
        let named = try matches(
            """
            SELECT c.number, w.title || ' ' || w.body, o.is_name FROM lost_key k
            JOIN lost_key o ON o.hash = k.hash AND o.complaint <> k.complaint
            JOIN complaint c ON c.id = o.complaint JOIN wording w ON w.complaint = c.id WHERE k.complaint = ?
            """, [complaint.id]
        ) { $0[2] ? .name : .number }
        guard let kelurahan = complaint.kelurahan else { return LostMatch.sorted(named) }
        let placed = try matches(
            """
            SELECT c.number, w.title || ' ' || w.body FROM complaint c INDEXED BY open_kelurahan
            JOIN wording w ON w.complaint = c.id
            WHERE c.kelurahan = ? AND c.id <> ? AND c.received_at BETWEEN ? AND ?
            """,
            [
                kelurahan, complaint.id, complaint.receivedAt.seconds - LostMatch.span,
                complaint.receivedAt.seconds + LostMatch.span,
            ]
        ) { _ in .place }
        return LostMatch.sorted(named + placed)
    }
}
