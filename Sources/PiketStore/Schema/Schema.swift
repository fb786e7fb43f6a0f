/// What the database file holds. Version 1 is final: later versions are further entries of `migrations`, and none of
/// them may rebuild `event`, since a rebuilt table silently loses the triggers that make it append-only.
enum Schema {
    /// `PRAGMA application_id`: "Pikt". A file with another id is some other program's.
    static let applicationID: Int64 = 0x5069_6B74
    /// The SQL that leads from version `index` to `index + 1`. Entries are only ever added.
    static let migrations: [String] = [version1, version2]
    static var version: Int { migrations.count }

    private static let version1 =
        ([tables, OfficeTables.sql, MediaTables.sql] + eventTriggers.map { $0.sql + ";" }
        + firstIndexes.map { $0.sql + ";" } + [textIndex])
        .joined(separator: "\n")
}
