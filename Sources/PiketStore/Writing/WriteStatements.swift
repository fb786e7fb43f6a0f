/// The writer's statements, prepared on first use and kept: an act pays for binding and stepping only.
final class WriteStatements {
    let connection: OpaquePointer
    private var prepared: [String: Statement] = [:]

    init(_ connection: OpaquePointer) {
        self.connection = connection
    }

    subscript(sql: String) -> Statement {
        get throws {
            if let statement = prepared[sql] { return statement }
            let statement = try Statement(connection, sql)
            prepared[sql] = statement
            return statement
        }
    }

    var bumpRevision: Statement {
        get throws { try self["UPDATE revision SET n = n + 1 WHERE topic = ?"] }
    }
}
