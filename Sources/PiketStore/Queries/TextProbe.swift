import GRDB

/// Chooses how a search in the text index joins a list.
///
/// A rare phrase is looked up whole, newest first. One in more than `common` cases would fill a list as long as the
/// archive, so the walk in the list's own order asks the index about each row it meets instead, and stops at a page.
struct TextProbe {
    static let common = 5000

    let db: Database

    func condition(_ phrase: String) throws -> SQLCondition {
        let found = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*) FROM (
                      SELECT rowid FROM wording_search WHERE wording_search MATCH ? ORDER BY rowid DESC LIMIT ?)
                    """), arguments: [phrase, Self.common + 1])
        guard (found ?? 0) > Self.common else {
            return SQLCondition("c.id IN (SELECT rowid FROM wording_search WHERE wording_search MATCH ?)", [phrase])
        }
        return SQLCondition(
            "EXISTS (SELECT 1 FROM wording_search WHERE wording_search MATCH ? AND rowid = c.id)", [phrase])
    }
}
