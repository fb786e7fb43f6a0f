import PiketDomain

/// One table of a file, asked key by key. What is not asked for is unknown and is named at the end.
final class TomlSection {
    let file: TomlFile
    /// Empty for the whole file.
    let path: String
    private let entries: [String: TomlNode]
    private var asked: Set<String> = []
    private var children: [TomlSection] = []

    init(file: TomlFile, path: String, entries: [String: TomlNode]) {
        self.file = file
        self.path = path
        self.entries = entries
    }

    /// Of all keys not asked for yet, in order.
    var remainingKeys: [String] { entries.keys.filter { !asked.contains($0) }.sorted() }

    var isEmpty: Bool { entries.isEmpty }

    func path(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// Where it begins.
    var line: Int? { file.line(of: path) }

    func has(_ key: String) -> Bool { entries[key] != nil }

    func refuse(_ key: String, _ indonesian: String, en english: String) {
        file.refuse(key.isEmpty ? path : path(key), FaultReason(indonesian, en: english))
    }

    func node(_ key: String) -> TomlNode? {
        asked.insert(key)
        return entries[key]
    }

    /// A value's shape, without counting as asked.
    func peek(_ key: String) -> TomlNode? { entries[key] }

    func string(_ key: String) -> String? {
        switch node(key) {
        case .string(let text): return shown(text, key)
        case nil: return nil
        case let other?:
            refuse(
                key, "harus teks dalam tanda kutip, bukan \(other.kind.indonesian)",
                en: "must be a text in quotes, not \(other.kind.english)")
            return nil
        }
    }

    /// What only machines read has no place in a file that people write.
    func shown(_ text: String, _ key: String) -> String {
        if text.holdsHidden {
            refuse(key, "berisi karakter kendali yang tak terlihat", en: "holds hidden control characters")
        }
        return text
    }

    /// A text that must be there and must not be empty.
    func required(_ key: String) -> String? {
        guard has(key) else {
            asked.insert(key)
            refuse(key, "belum ada", en: "is missing")
            return nil
        }
        guard let text = string(key) else { return nil }
        guard !text.allSatisfy(\.isWhitespace) else {
            refuse(key, "kosong", en: "is empty")
            return nil
        }
        return text
    }

    func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
        switch node(key) {
        case .int(let value) where range.contains(value): return value
        case nil: return nil
        default:
            refuse(
                key, "harus bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
                en: "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
    }

    func double(_ key: String, in range: ClosedRange<Double>) -> Double? {
        switch node(key) {
        case .double(let value) where range.contains(value): return value
        case .int(let value) where range.contains(Double(value)): return Double(value)
        case nil: return nil
        default:
            refuse(
                key, "harus bilangan dari \(Int(range.lowerBound)) sampai \(Int(range.upperBound))",
                en: "must be a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
            return nil
        }
    }

    func bool(_ key: String) -> Bool? {
        switch node(key) {
        case .bool(let value): return value
        case nil: return nil
        case let other?:
            refuse(
                key, "harus true atau false, bukan \(other.kind.indonesian)",
                en: "must be true or false, not \(other.kind.english)")
            return nil
        }
    }

    /// A date as TOML writes it, or the same in quotes.
    func date(_ key: String) -> CivilDate? {
        switch node(key) {
        case .date where file.isImpossible(path(key)): return nil
        case .date(let date): return date
        case nil: return nil
        case .string(let text):
            if let instant = Instant(iso8601: text, zone: .utc), text.utf8.count == 10 {
                return Zone.utc.date(of: instant)
            }
            refuse(key, "\"\(text)\" bukan tanggal seperti 2026-03-18", en: "\"\(text)\" is not a date like 2026-03-18")
            return nil
        case let other?:
            refuse(
                key, "harus tanggal seperti 2026-03-18, bukan \(other.kind.indonesian)",
                en: "must be a date like 2026-03-18, not \(other.kind.english)")
            return nil
        }
    }

    /// A list of texts; a single text is a list of one.
    func strings(_ key: String) -> [String]? {
        switch node(key) {
        case .string(let text): return [text]
        case nil: return nil
        case .array(let nodes):
            let texts = nodes.compactMap { node -> String? in
                if case .string(let text) = node { text } else { nil }
            }
            if texts.count == nodes.count { return texts }
            refuse(key, "harus daftar teks", en: "must be a list of texts")
            return nil
        case let other?:
            refuse(
                key, "harus daftar teks, bukan \(other.kind.indonesian)",
                en: "must be a list of texts, not \(other.kind.english)")
            return nil
        }
    }

    /// A word turned into a value; `reason` says, behind the word, what would be right.
    func value<Value>(_ key: String, _ reason: FaultReason, _ read: (String) -> Value?) -> Value? {
        guard let text = string(key) else { return nil }
        if let value = read(text) { return value }
        refuse(key, "\"\(text)\" " + reason.indonesian, en: "\"\(text)\" " + reason.english)
        return nil
    }

    /// A word that must be one of an enumeration's raw values.
    func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String, _: Value.Type = Value.self
    ) -> Value? where Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return value(key, .noneOf(words)) { Value(rawValue: $0) }
    }

    func section(_ key: String) -> TomlSection? {
        switch node(key) {
        case .table(let entries): return child(path(key), entries)
        case nil: return nil
        case let other?:
            refuse(key, "harus tabel, bukan \(other.kind.indonesian)", en: "must be a table, not \(other.kind.english)")
            return nil
        }
    }

    /// The entries of `[[key]]`.
    func sections(_ key: String) -> [TomlSection] {
        switch node(key) {
        case .array(let nodes):
            return nodes.enumerated().compactMap { index, node in
                guard case .table(let entries) = node else {
                    refuse(key, "harus ditulis [[\(key)]]", en: "must be written as [[\(key)]]")
                    return nil
                }
                return child(path(key) + "[\(index)]", entries)
            }
        case nil: return []
        default:
            refuse(key, "harus ditulis [[\(key)]]", en: "must be written as [[\(key)]]")
            return []
        }
    }

    private func child(_ path: String, _ entries: [String: TomlNode]) -> TomlSection {
        let section = TomlSection(file: file, path: path, entries: entries)
        children.append(section)
        return section
    }

    /// Names what was not asked for, in the tables inside as well.
    func finish() {
        for key in remainingKeys {
            let known = asked.sorted().joined(separator: ", ")
            refuse(key, "tidak dikenal di sini; yang dikenal: \(known)", en: "is not known here; known are \(known)")
        }
        children.forEach { $0.finish() }
    }
}
