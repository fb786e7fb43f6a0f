package import PiketDomain

/// An import map as TOML.
package enum ImportMapFile {
    package struct Reading: Hashable, Sendable {
        package var map: ImportMap
        /// By line; the map is to be used only if there are none.
        package var faults: [FileFault]
    }

    package static func read(_ text: String) -> Reading {
        var map = ImportMap()
        let file = TomlFile.read(text) { root in
            guard !root.has("map") else {
                map = readNamed(root) ?? map
                return
            }
            map.channel = readChannel(root)
            map.timezone = root.value(
                "timezone",
                FaultReason("bukan nama zona seperti Asia/Jakarta", en: "is not a zone's name like Asia/Jakarta")
            ) { name in
                name.isEmpty || name.contains(" ") ? nil : name
            }
            map.dateFormats = readDateFormats(root)
            map.delimiter = readDelimiter(root)
            if let fields = root.section("fields") {
                readFields(fields, into: &map)
            } else if !root.has("fields") {
                root.refuse(
                    "fields", "belum ada: peta perlu tabel [fields], sedikitnya dengan received_at",
                    en: "is missing: the map needs a table [fields] with at least received_at")
            }
            readStatuses(root, into: &map)
            readKelurahan(root, into: &map)
        }
        return Reading(map: map, faults: file.faults)
    }

    /// A file may say `map = "nyc311"` instead of being a map itself: one that ships.
    private static func readNamed(_ root: TomlSection) -> ImportMap? {
        let names = ShippedMaps.names.joined(separator: ", ")
        return root.value(
            "map", FaultReason("bukan peta bawaan; ada \(names)", en: "is no map that ships; there are \(names)")
        ) { ShippedMaps.map(named: $0) }
    }

    private static func readChannel(_ root: TomlSection) -> ImportMap.Channel? {
        guard root.has("channel"), let text = root.required("channel") else { return nil }
        guard text.hasPrefix("column:") else { return .constant(text) }
        let column = String(text.dropFirst("column:".count).drop { $0 == " " })
        guard !column.isEmpty else {
            root.refuse("channel", "tidak menyebut kolom sesudah \"column:\"", en: "names no column after \"column:\"")
            return nil
        }
        return .column(column)
    }

    private static func readDateFormats(_ root: TomlSection) -> [String] {
        guard let formats = root.strings("date_formats") else { return [] }
        for format in formats where format.allSatisfy(\.isWhitespace) {
            root.refuse("date_formats", "berisi pola kosong", en: "holds an empty pattern")
        }
        return formats
    }

    private static func readDelimiter(_ root: TomlSection) -> Character? {
        root.value(
            "delimiter",
            FaultReason(
                "bukan satu karakter seperti \",\", \";\", \"|\" atau \"\\t\"",
                en: "is not one character like \",\", \";\", \"|\" or \"\\t\"")
        ) { text in
            guard text.utf8.count == 1, let character = text.first, !"\"\n\r".contains(character) else { return nil }
            return character
        }
    }

    private static func readFields(_ section: TomlSection, into map: inout ImportMap) {
        for field in ImportMap.Field.allCases {
            let key = field.rawValue
            if field == .channel, section.has(key) {
                _ = section.node(key)
                section.refuse(
                    key, "tempatnya di atas [fields]: channel = \"column:...\"",
                    en: "stands above [fields]: channel = \"column:...\"")
                continue
            }
            var isList = false
            if case .array = section.peek(key) { isList = true }
            guard let names = section.strings(key) else { continue }
            guard !names.isEmpty, names.allSatisfy({ !ImportMap.folded($0).isEmpty }) else {
                section.refuse(key, "tidak menyebut kolom", en: "names no column")
                continue
            }
            map.fields[field] = ImportMap.Columns(names, isExpected: !isList)
        }
        if !section.has(ImportMap.Field.receivedAt.rawValue) {
            section.refuse(
                ImportMap.Field.receivedAt.rawValue, "belum ada: setiap catatan perlu waktunya",
                en: "is missing: every record needs its time")
        }
    }

    private static func readStatuses(_ root: TomlSection, into map: inout ImportMap) {
        guard let section = root.section("status") else { return }
        for word in section.remainingKeys {
            let status = section.value(word, .noState) {
                FilterVocabulary.standard.status($0)
            }
            guard let status else { continue }
            if !map.setStatus(status, for: word) { section.refuse(word, "tertulis dua kali", en: "stands there twice") }
        }
    }

    private static func readKelurahan(_ root: TomlSection, into map: inout ImportMap) {
        guard let section = root.section("kelurahan") else { return }
        for name in section.remainingKeys {
            let code = section.value(
                name,
                FaultReason(
                    "bukan kode kelurahan seperti 35.78.12.1006", en: "is no kelurahan code like 35.78.12.1006")
            ) { PlaceCode.normalised($0) }
            guard let code else { continue }
            if !map.setKelurahan(code, for: name) {
                section.refuse(name, "tertulis dua kali", en: "stands there twice")
            }
        }
    }
}
