import GRDB

/// The cases that were merged into one, and those that were merged into them.
enum Kin {
    /// In the order in which they came. Cost: as many index walks as there are.
    static func merged(into number: Int64, _ db: Database) throws -> [(id: Int64, number: Int64)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE kin (id, number) AS (
                      SELECT id, number FROM complaint WHERE parent = ?1
                      UNION SELECT c.id, c.number FROM kin k JOIN complaint c ON c.parent = k.number
                    ) SELECT id, number FROM kin WHERE number <> ?1 ORDER BY id
                    """), arguments: [number]
        ).map { (id: $0[0], number: $0[1]) }
    }
}
