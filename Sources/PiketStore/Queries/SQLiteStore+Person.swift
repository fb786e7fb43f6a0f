import GRDB
package import PiketDomain

extension SQLiteStore: PersonReading {
    package func reporter(number: Int64) async throws -> Reporter? {
        try await read { db in try OriginalReader.reporter(db, number: number) }
    }

    package func original(number: Int64) async throws -> OriginalReport? {
        try await read { db in try OriginalReader.report(db, number: number) }
    }

    package func holdsPersonalData(_ answer: AnswerWords, number: Int64) async throws -> Bool {
        try await read { db in
            let text: String
            switch answer {
            case .text(let typed): text = typed
            case .written(let event):
                text =
                    try String.fetchOne(db, sql: "SELECT body FROM event_text WHERE event = ?", arguments: [event])
                    ?? ""
            }
            for number in try [number] + Kin.merged(into: number, db).map(\.number) {
                let row = try Row.fetchOne(
                    db,
                    sql: """
                        SELECT o.title, o.body FROM complaint c JOIN original o ON o.complaint = c.id WHERE c.number = ?
                        """, arguments: [number])
                let words = row.map { "\($0[0] as String)\n\($0[1] as String)" } ?? ""
                let person = PersonalData(reporter: try OriginalReader.reporter(db, number: number), original: words)
                if person.isTold(in: text) { return true }
            }
            return false
        }
    }
}
