import GRDB
import PiketDomain

/// Cases by the numbers people call them, each found through an index.
struct CallReader {
    let db: Database
    let sight: Sight

    func rows(_ call: String) throws -> [QueueRow] {
        var ids: [Int64] = []
        if let number = CaseCall.number(call) {
            ids += try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT c.id FROM complaint c WHERE c.number = ?"), arguments: [number])
        }
        let referred = FilterSQL(sight, db: db).referred(to: call)
        if !referred.isNever {
            let found = try Int64.fetchAll(
                db.cachedStatement(
                    sql: "SELECT c.id FROM complaint c WHERE \(referred.sql) ORDER BY c.id DESC LIMIT \(CaseCall.limit)"
                ), arguments: StatementArguments(referred.arguments))
            ids += found.filter { !ids.contains($0) }
        }
        return try RowReader(db: db, sight: sight).rows(Array(ids.prefix(CaseCall.limit)))
    }
}
