import PiketDomain

/// Which columns of a heading answer which field, worked out once for each heading.
final class ColumnPlan<Field: Hashable> {
    let headings: Headings
    /// The column that names the channel, if the map says so.
    let channelColumn: Int?
    /// Columns no field asks for.
    let extra: [Int]
    /// All columns but those a rejects file adds.
    let content: [Int]
    /// Columns of a field that has more than one: what is not taken of them must be kept.
    let alternatives: [[Int]]
    private let columns: [Field: [Int]]

    /// - Parameters:
    ///   - wanted: the headings that mean a field, the preferred one first.
    ///   - joined: fields that take the values of all their columns.
    init(_ headings: Headings, wanted: [Field: [String]], joined: Set<Field> = [], channel: String? = nil) {
        self.headings = headings
        let names = headings.names
        var positions: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            let folded = Words.folded(name)
            if positions[folded] == nil { positions[folded] = index }
        }
        var columns: [Field: [Int]] = [:]
        for (field, aliases) in wanted {
            let found = aliases.compactMap { positions[Words.folded($0)] }
            if !found.isEmpty { columns[field] = found }
        }
        self.columns = columns
        channelColumn = channel.flatMap { positions[Words.folded($0)] }
        alternatives = columns.filter { $1.count > 1 && !joined.contains($0) }.map(\.value).sorted { $0[0] < $1[0] }
        content = names.indices.filter { !names[$0].hasPrefix(RejectsFile.columnPrefix) }
        let used = Set(columns.values.joined()).union(channelColumn.map { [$0] } ?? [])
        extra = content.filter { !used.contains($0) }
    }

    func columns(of field: Field) -> [Int] { columns[field] ?? [] }

    /// The first column with a value, without blanks at its ends; empty if none has.
    func value(_ field: Field, _ record: RawRecord) -> String {
        guard let columns = columns[field] else { return "" }
        for column in columns {
            let value = record.values[column].trimmingBlanks
            if !value.isEmpty { return value }
        }
        return ""
    }

    /// All its columns' values that say something, each once.
    func values(_ field: Field, _ record: RawRecord) -> [String] {
        var values: [String] = []
        for column in columns[field] ?? [] {
            let value = record.values[column].trimmingBlanks
            if !value.isEmpty, !values.contains(value) { values.append(value) }
        }
        return values
    }

    /// The headings of columns with text that cannot be shown as it came.
    func brokenColumns(_ record: RawRecord) -> [String] {
        content.filter { record.values[$0].unicodeScalars.contains { $0 == "\u{FFFD}" || $0 == "\0" } }
            .map { headings.names[$0] }
    }

    /// What the record says besides the values of its fields, by heading.
    func leftovers(_ record: RawRecord) -> [(name: String, value: String)] {
        var left = extra
        for columns in alternatives {
            let filled = columns.filter { !record.values[$0].trimmingBlanks.isEmpty }
            left += filled.dropFirst().filter { record.values[$0] != record.values[filled[0]] }
        }
        return left.compactMap { column in
            record.values[column].isEmpty ? nil : (headings.names[column], record.values[column])
        }
    }
}

/// The plans of a file's headings: one for CSV, one for each set of keys for NDJSON.
struct PlanShelf<Field: Hashable> {
    private let make: (Headings) -> ColumnPlan<Field>
    private var plans: [ObjectIdentifier: ColumnPlan<Field>] = [:]
    private var latest: ColumnPlan<Field>?

    init(_ make: @escaping (Headings) -> ColumnPlan<Field>) {
        self.make = make
    }

    mutating func plan(for headings: Headings) -> ColumnPlan<Field> {
        if let latest, latest.headings === headings { return latest }
        let plan = plans[ObjectIdentifier(headings)] ?? make(headings)
        // A file in which every record has keys of its own must not fill the memory.
        if plans.count > Headings.keptAtMost { plans.removeAll() }
        plans[ObjectIdentifier(headings)] = plan
        latest = plan
        return plan
    }
}

extension Headings {
    static let keptAtMost = 256
}

extension ColumnPlan<ImportMap.Field> {
    convenience init(_ headings: Headings, map: ImportMap) {
        var channel: String?
        if case .column(let name)? = map.channel { channel = name }
        // Who reported stays together: a second name or address among the leftovers would be kept as no one's.
        self.init(
            headings, wanted: map.fields.mapValues(\.names), joined: [.reporterName, .reporterContact], channel: channel
        )
    }
}
