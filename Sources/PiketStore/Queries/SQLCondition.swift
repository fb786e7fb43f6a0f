import GRDB

/// A piece of a WHERE clause with its values. Columns of `complaint` are written `c.`; values are never put into the text.
struct SQLCondition: Sendable {
    var sql: String
    var arguments: [any DatabaseValueConvertible & Sendable]

    init(_ sql: String, _ arguments: [any DatabaseValueConvertible & Sendable] = []) {
        self.sql = sql
        self.arguments = arguments
    }

    /// Stands in `due_order` for a case that nothing runs for.
    static let noDue = "9223372036854775807"

    static let always = SQLCondition("1")
    /// SQLite refuses a named index beside a false constant, so queries answer this one themselves.
    static let never = SQLCondition("0")

    var isAlways: Bool { sql == "1" }
    var isNever: Bool { sql == "0" }

    static func all(_ parts: [SQLCondition]) -> SQLCondition {
        let parts = parts.filter { !$0.isAlways }
        guard let first = parts.first else { return .always }
        guard parts.count > 1 else { return first }
        guard !parts.contains(where: \.isNever) else { return .never }
        return SQLCondition(parts.map(\.sql).joined(separator: " AND "), parts.flatMap(\.arguments))
    }

    static func any(_ parts: [SQLCondition]) -> SQLCondition {
        let parts = parts.filter { !$0.isNever }
        guard let first = parts.first else { return .never }
        guard parts.count > 1 else { return first }
        guard !parts.contains(where: \.isAlways) else { return .always }
        return SQLCondition(
            "(" + parts.map { "(\($0.sql))" }.joined(separator: " OR ") + ")", parts.flatMap(\.arguments))
    }

    /// Holds where the condition is false or unknown.
    var negated: SQLCondition {
        isAlways ? .never : isNever ? .always : SQLCondition("NOT ifnull((\(sql)), 0)", arguments)
    }

    /// The column is one of the values; of none, never. A unary plus keeps the planner from leaving the walk that the
    /// query has chosen for an index over the whole archive.
    static func member(_ column: String, _ values: [String]) -> SQLCondition {
        switch values.count {
        case 0: .never
        case 1: SQLCondition("+\(column) = ?", values)
        default: SQLCondition("+\(column) IN (\(marks(values.count)))", values)
        }
    }

    static func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }
}
