import GRDB
import PiketDomain

/// Cases by their own number and by those they have elsewhere, each found through an index.
struct NumberReader {
    let db: Database
    let sight: Sight

    func rows(_ typed: String) throws -> [QueueRow] {
        var ids: [Int64] = []
        if let number = CaseNumber.number(typed) {
            ids += try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT c.id FROM complaint c WHERE c.number = ?"), arguments: [number])
        }
        let referred = FilterSQL(sight, db: db).referred(to: typed)
        if !referred.isNever {
            let found = try Int64.fetchAll(
                db.cachedStatement(
                    sql:
                        "SELECT c.id FROM complaint c WHERE \(referred.sql) ORDER BY c.id DESC LIMIT \(CaseNumber.limit)"
                ), arguments: StatementArguments(referred.arguments))
            ids += found.filter { !ids.contains($0) }
        }
        return try RowReader(db: db, sight: sight).rows(Array(ids.prefix(CaseNumber.limit)))
    }
}
