package import PiketViewModels
import PlainText

/// The key table in words, for what is printed: the keys of a command once, wherever they are pressed.
package enum KeySheet {
    package struct Row: Hashable, Sendable {
        /// `j`, `Down`, `ctrl-d`.
        package let keys: [String]
        package let does: String
    }

    package struct Group: Hashable, Sendable {
        package let title: String
        package let rows: [Row]
    }

    /// - Parameter bindings: the shipped table, or an officer's own.
    package static func groups(_ language: Language, _ bindings: [KeyBinding] = KeyTable.bindings) -> [Group] {
        KeyGroup.allCases.compactMap { group in
            var order: [Command] = []
            var keys: [Command: [String]] = [:]
            for binding in bindings where binding.group == group && !binding.keys.isEmpty {
                if keys[binding.command] == nil { order.append(binding.command) }
                for key in binding.keys where !(keys[binding.command]?.contains(key) ?? false) {
                    keys[binding.command, default: []].append(key)
                }
            }
            let rows = order.map { command in
                Row(
                    keys: (keys[command] ?? []).map { name($0, language) }, does: Phrase.long(command)[language].string)
            }
            return rows.isEmpty ? nil : Group(title: Phrase.group(group)[language].string, rows: rows)
        }
    }

    private static func name(_ notation: String, _ language: Language) -> String {
        switch notation {
        case "<Up>": Phrase("atas", en: "Up")[language].string
        case "<Down>": Phrase("bawah", en: "Down")[language].string
        case "<Left>": Phrase("kiri", en: "Left")[language].string
        case "<Right>": Phrase("kanan", en: "Right")[language].string
        default: KeyName.plain(notation, language).string
        }
    }
}
