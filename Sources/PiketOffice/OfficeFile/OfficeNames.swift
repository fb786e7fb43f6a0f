import PiketDomain

/// Codes of what an office has, by code or by name.
struct OfficeNames {
    private let categories: [String: String]
    private let channels: [String: String]
    private let agencies: [String: String]

    /// What `known` has from imports stays when a file is applied, and may be named.
    init(_ description: OfficeDescription, known: OfficeDescription?) {
        categories = Self.codes(description.categories + (known?.categories ?? []), \.code, [\.name])
        channels = Self.codes(description.channels + (known?.channels ?? []), \.code, [\.name])
        agencies = Self.codes(description.agencies + (known?.agencies ?? []), \.code, [\.name, \.short])
    }

    func category(_ word: String, _ section: TomlSection, _ key: String) -> String? {
        found(word, in: categories, FaultReason("kategori", en: "category"), section, key)
    }

    func channel(_ word: String, _ section: TomlSection, _ key: String) -> String? {
        found(word, in: channels, FaultReason("kanal", en: "channel"), section, key)
    }

    func agency(_ word: String, _ section: TomlSection, _ key: String) -> String? {
        found(word, in: agencies, FaultReason("OPD", en: "agency"), section, key)
    }

    private func found(
        _ word: String, in codes: [String: String], _ kind: FaultReason, _ section: TomlSection, _ key: String
    ) -> String? {
        if let code = codes[word] ?? codes[Self.folded(word)] { return code }
        let known = Set(codes.values).sorted()
        let listed = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " ..." : "")
        section.refuse(
            key,
            "\"\(word)\" bukan \(kind.indonesian) kantor ini; "
                + (known.isEmpty ? "belum ada satu pun" : "yang dikenal: \(listed)"),
            en: "\"\(word)\" is no \(kind.english) of this office; "
                + (known.isEmpty ? "there is none" : "known are \(listed)"))
        return nil
    }

    /// Names are marked by a blank before them, which no code looked up as it stands has.
    private static func folded(_ word: String) -> String { " " + Words.folded(word) }

    private static func codes<Entry>(
        _ entries: [Entry], _ code: KeyPath<Entry, String>, _ names: [KeyPath<Entry, String>]
    ) -> [String: String] {
        var codes: [String: String] = [:]
        for entry in entries where codes[entry[keyPath: code]] == nil {
            codes[entry[keyPath: code]] = entry[keyPath: code]
        }
        for entry in entries {
            for word in [entry[keyPath: code]] + names.map({ entry[keyPath: $0] })
            where codes[folded(word)] == nil {
                codes[folded(word)] = entry[keyPath: code]
            }
        }
        return codes
    }
}
