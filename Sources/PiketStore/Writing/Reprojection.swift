import GRDB
import PiketDomain

/// Computes cases again from their events, in batches so that memory stays flat. About 20,000 cases a second.
struct Reprojection {
    private let transaction: WriteTransaction
    private let office: Office

    init(_ transaction: WriteTransaction, office: Office) {
        self.transaction = transaction
        self.office = office
    }

    /// - Parameters:
    ///   - condition: SQL on `complaint`.
    ///   - judged: the event before which closed cases were judged for good.
    /// - Returns: how many cases were looked at.
    @discardableResult
    func run(where condition: String, judgedBefore judged: Int64 = 0) throws -> Int {
        var editor = try CaseEditor(transaction, office: office)
        let batch = try transaction.db.makeStatement(
            sql: "SELECT id FROM complaint WHERE id > ? AND \(condition) ORDER BY id LIMIT 1000")
        var last: Int64 = 0
        var count = 0
        while true {
            let ids = try Int64.fetchAll(batch, arguments: [last])
            for id in ids {
                guard let current = try CaseReader.complaint(transaction.db, id: id, office: office) else { continue }
                _ = try editor.reproject(current, judgedBefore: judged)
            }
            guard let end = ids.last else { break }
            last = end
            count += ids.count
        }
        try editor.finish()
        return count
    }
}

extension SQLiteStore {
    /// Computes every case, its deadlines and the counters again from the log. Minutes at millions of cases.
    ///
    /// The log tells when the office changed and not what it promised before. A case whose last event is older than the
    /// last office file therefore keeps, once closed, the deadlines it was held to: the same rule by which `apply` leaves
    /// it alone, so that both give the same rows.
    /// - Returns: how many cases there are.
    @discardableResult
    package func rebuild() async throws -> Int {
        try await writer().perform { [self] transaction in
            let office = try cachedOffice(transaction.db)
            let applied = try Int64.fetchOne(
                transaction.db,
                sql: "SELECT max(id) FROM event WHERE act = ? AND actor <> ?",
                arguments: [Act.officeApplied.rawValue, Actor.importer.code])
            let count = try Reprojection(transaction, office: office).run(where: "true", judgedBefore: applied ?? 0)
            try transaction.db.execute(sql: "DELETE FROM counter; DELETE FROM daily")
            var sheet = TallySheet()
            let rows = try Row.fetchCursor(
                transaction.db, sql: "SELECT \(ComplaintRow.columns) FROM \(ComplaintRow.source)")
            while let row = try rows.next() {
                sheet.add(Tally(try ComplaintRow.complaint(row), zone: office.zone), 1)
            }
            try sheet.write(transaction.statements)
            try DutyRows.rebuild(transaction.db)
            try transaction.db.execute(sql: "INSERT INTO wording_search (wording_search) VALUES ('rebuild')")
            return count
        }
    }
}
