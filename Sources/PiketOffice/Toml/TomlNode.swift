import PiketDomain
import TOMLKit

/// A value of a TOML file.
enum TomlNode {
    case string(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
    case date(CivilDate)
    case array([TomlNode])
    case table([String: TomlNode])
    /// A time of day or a date with time: no file of ours has one.
    case time

    init(_ value: some TOMLValueConvertible) {
        switch value.type {
        case .string: self = value.string.map(Self.string) ?? .time
        case .int: self = value.int.map(Self.int) ?? .time
        case .double: self = value.double.map(Self.double) ?? .time
        case .bool: self = value.bool.map(Self.bool) ?? .time
        case .date:
            let date = value.date.flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
            self = date.map(Self.date) ?? .time
        case .time, .dateTime: self = .time
        case .array: self = .array((value.array.map(Array.init) ?? []).map { TomlNode($0.tomlValue) })
        case .table: self = .table(value.table.map(Self.entries) ?? [:])
        }
    }

    static func entries(_ table: TOMLTable) -> [String: TomlNode] {
        var entries: [String: TomlNode] = [:]
        for key in table.keys {
            if let value = table[key] { entries[key] = TomlNode(value.tomlValue) }
        }
        return entries
    }

    /// What it is, for messages: `a text`, `a number` ...
    var kind: FaultReason {
        switch self {
        case .string: FaultReason("teks", en: "a text")
        case .int, .double: FaultReason("angka", en: "a number")
        case .bool: FaultReason("true atau false", en: "true or false")
        case .date: FaultReason("tanggal", en: "a date")
        case .array: FaultReason("daftar", en: "a list")
        case .table: FaultReason("tabel", en: "a table")
        case .time: FaultReason("jam", en: "a time of day")
        }
    }
}
