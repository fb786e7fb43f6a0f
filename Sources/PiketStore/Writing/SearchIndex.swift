import GRDB

/// Keeps the text index in step with `wording`, which holds masked words only.
enum SearchIndex {
    /// Takes the words that are in `wording` now out of the index. Call it before they change.
    static func remove(_ id: Int64, _ statements: WriteStatements) throws {
        let statement = try statements[
            """
            INSERT INTO wording_search (wording_search, rowid, title, body, address)
            SELECT 'delete', complaint, title, body, address FROM wording WHERE complaint = ?
            """]
        statement.bind(1, id)
        try statement.run()
    }

    /// Puts the words that are in `wording` now into the index.
    ///
    /// Many at once cost far less than each by itself: whatever is written between two additions makes FTS5 write out
    /// what it holds, as a segment of its own that must be merged later.
    static func add(_ ids: some Sequence<Int64>, _ statements: WriteStatements) throws {
        let statement = try statements[
            """
            INSERT INTO wording_search (rowid, title, body, address)
            SELECT complaint, title, body, address FROM json_each(?) JOIN wording ON complaint = value
            """]
        statement.bind(1, SQLCondition.json(Array(ids)))
        try statement.run()
    }

    /// Makes the index anew from all of `wording`.
    static func rebuild(_ statements: WriteStatements) throws {
        try statements["INSERT INTO wording_search (wording_search) VALUES ('rebuild')"].run()
    }
}
