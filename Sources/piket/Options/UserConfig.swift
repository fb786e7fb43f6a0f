import Foundation
import PiketOffice
import PiketViewModels
import TerminalKit

/// The user's `config.toml`, read once; what is faulty in it stays unsaid.
enum UserConfig {
    static var current: ConfigFile { reading.config }

    static var path: String { folder + "/config.toml" }

    static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// Without a file as with an empty one.
    private static let reading = ConfigFile.read(text ?? "")

    /// nil if the file is not there, cannot be read or is no UTF-8 text.
    private static let text = try? String(contentsOfFile: path, encoding: .utf8)

    /// What is wrong with the file's lines, a sentence each.
    static func faults(_ language: Language) -> [String] {
        guard !isThere || text != nil else {
            return [
                language.say(
                    "\(path) bukan teks UTF-8 yang dapat dibaca; dilanjutkan tanpanya",
                    en: "\(path) is not readable UTF-8 text; going on without it")
            ]
        }
        return reading.faults.map { "\(path), \($0.sentence(language))" }
    }

    /// Says them before a command runs.
    static func tellFaults() {
        for fault in faults(SpeechOptions.ofProcess) { StandardError.write(fault) }
    }

    /// The key table with the keys of `[keys]`; what is wrong with them is told once, by name.
    static let keys: KeyMap = {
        for fault in keyFaults(SpeechOptions.ofProcess) { StandardError.write(fault) }
        return keyWishes.map
    }()

    /// What is wrong with `[keys]`, a sentence each.
    static func keyFaults(_ language: Language) -> [String] {
        let unknown = keyWishes.unknown.map { act, notation in
            language.say(
                "\(act): \(notation) bukan tombol; contoh: g <C-d> <F4> <Space>",
                en: "\(act): \(notation) is no key; examples: g <C-d> <F4> <Space>")
        }
        return (unknown + keyWishes.faults.map { sentence($0, language) }).map { "\(path): [keys] \($0)" }
    }

    private static let keyWishes: (map: KeyMap, unknown: [(String, String)], faults: [KeyMap.Fault]) = {
        var wishes: [String: [String]] = [:]
        var unknown: [(String, String)] = []
        for (act, notations) in current.keys.sorted(by: { $0.key < $1.key }) {
            let keys = notations.compactMap { notation -> String? in
                if let key = Key(notation: notation) { return key.notation }
                unknown.append((act, notation))
                return nil
            }
            if keys.count == notations.count { wishes[act] = keys }
        }
        let (map, faults) = KeyMap.remapped(wishes)
        return (map, unknown, faults)
    }()

    private static func sentence(_ fault: KeyMap.Fault, _ language: Language) -> String {
        switch fault {
        case .unknownName(let name):
            language.say(
                "\(name) bukan nama tindakan; contoh: take, assign, next_pane",
                en: "\(name) is no act; examples: take, assign, next_pane")
        case .fixed(let name):
            language.say("\(name) tetap pada tombolnya", en: "\(name) keeps its key")
        case .taken(let key, let owner, let wanted):
            language.say(
                "\(key) sudah milik \(owner.rawValue), tidak diberikan ke \(wanted.rawValue)",
                en: "\(key) is taken by \(owner.rawValue), not given to \(wanted.rawValue)")
        case .keyless(let command):
            language.say(
                "\(command.rawValue) kehilangan semua tombolnya; beri yang lain, mis. \(command.rawValue) = \"<F6>\", atau pakai palet",
                en:
                    "\(command.rawValue) lost all its keys; give it another, e.g. \(command.rawValue) = \"<F6>\", or use the palette"
            )
        }
    }

    /// How a large screen is divided at the start.
    static var layout: LayoutPreset { current.layout.flatMap(LayoutPreset.init(rawValue:)) ?? .four }

    /// Clicks and the wheel are on from the start.
    static var startsWithMouse: Bool { current.mouse ?? false }

    static var folder: String {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/piket" }
        return (environment["HOME"] ?? ".") + "/.config/piket"
    }
}
