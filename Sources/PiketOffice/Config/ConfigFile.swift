/// The user's `config.toml`: how the screen looks and which keys do what. It never holds rights or rules.
package struct ConfigFile: Hashable, Sendable {
    package struct Kiosk: Hashable, Sendable {
        /// Path of the board file.
        package var board: String?
        /// Typed to leave the kiosk; nil: it cannot be left from the keyboard.
        package var exitWord: String?
        /// Names of scenes in their order; empty: all.
        package var scenes: [String] = []
        /// Seconds a scene stays; nil: as the kiosk likes.
        package var every: Int?

        package init() {}
    }

    /// nil: not said, the command line, the environment or the default decides.
    package var theme: String?
    /// `id` or `en`.
    package var language: String?
    /// `unicode`, `cp437` or `ascii`.
    package var glyphs: String?
    /// `auto`, `truecolor`, `256`, `16`, `8` or `never`.
    package var color: String?
    /// `four`, `lists`, `map`, `beside` or `cards`.
    package var layout: String?
    /// Clicks and the wheel are on from the start.
    package var mouse: Bool?
    /// Key notation by act, as written; several keys to one act are allowed.
    package var keys: [String: [String]] = [:]
    package var kiosk = Kiosk()

    package init() {}

    package struct Reading: Hashable, Sendable {
        package var config: ConfigFile
        /// What was passed over. A faulty line never keeps Piket from starting: its setting stays unsaid.
        package var faults: [FileFault]
    }

    package static func read(_ text: String) -> Reading {
        var config = ConfigFile()
        let file = TomlFile.read(text) { root in
            config.theme = root.has("theme") ? root.required("theme") : nil
            config.language = word("lang", of: ["id", "en"], in: root)
            config.glyphs = word("glyphs", of: ["unicode", "cp437", "ascii"], in: root)
            config.color = word("color", of: ["auto", "truecolor", "256", "16", "8", "never"], in: root)
            config.layout = word("layout", of: ["four", "lists", "map", "beside", "cards"], in: root)
            config.mouse = root.bool("mouse")
            if let keys = root.section("keys") {
                for act in keys.remainingKeys {
                    if let notations = keys.strings(act), !notations.isEmpty { config.keys[act] = notations }
                }
            }
            if let kiosk = root.section("kiosk") { config.kiosk = readKiosk(kiosk) }
        }
        return Reading(config: config, faults: file.faults)
    }

    private static func readKiosk(_ section: TomlSection) -> Kiosk {
        var kiosk = Kiosk()
        kiosk.board = section.has("board") ? section.required("board") : nil
        kiosk.exitWord = section.has("exit_word") ? section.required("exit_word") : nil
        kiosk.scenes = section.strings("scenes") ?? []
        if case .int = section.peek("every") {
            kiosk.every = section.int("every", in: 1...86_400)
        } else {
            kiosk.every = section.value(
                "every",
                FaultReason(
                    "bukan lama seperti \"20s\" atau \"2m\", bukan pula jumlah detik",
                    en: "is not a span like \"20s\" or \"2m\", nor a number of seconds"), seconds)
        }
        return kiosk
    }

    private static func word(_ key: String, of words: [String], in root: TomlSection) -> String? {
        if case .int(let number) = root.peek(key), words.contains(String(number)) {
            _ = root.node(key)
            return String(number)
        }
        return root.value(key, .noneOf(words.joined(separator: ", "))) { words.contains($0) ? $0 : nil }
    }

    private static func seconds(_ text: String) -> Int? {
        guard let unit = text.last, let count = Int(text.dropLast()), (1...3_600).contains(count) else { return nil }
        return unit == "s" ? count : unit == "m" ? count * 60 : nil
    }
}
