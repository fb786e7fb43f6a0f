import GRDB
package import PiketDomain

extension SQLiteStore: RouteTrying {
    package func trial(of routes: RouteBook, limit: Int) async throws -> RouteTrial {
        try await readLong { db in
            var trial = RouteTrial(routes)
            let words = routes.asksWords ? "w.title, w.body" : "NULL, NULL"
            let join = routes.asksWords ? "LEFT JOIN wording w ON w.complaint = c.id" : ""
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT c.category, c.channel, c.type, c.kelurahan, c.agency, \(words) FROM complaint c \(join)
                    ORDER BY c.id DESC LIMIT ?
                    """, arguments: [limit == .max ? -1 : limit + 1])
            while let row = try rows.next() {
                guard trial.cases < limit else {
                    trial.isWhole = false
                    break
                }
                let (title, body) = ((row[5] as String?) ?? "", (row[6] as String?) ?? "")
                trial.add(
                    RoutedCase(
                        category: row[0], channel: row[1], type: try ComplaintRow.code(row[2], in: "type"),
                        kelurahan: row[3], words: title + "\n" + body), given: row[4])
            }
            return trial
        }
    }
}
