import Foundation
import PiketOffice
import PiketViewModels
import TerminalKit

/// The user's `config.toml`, read once; a faulty line is told and its setting stays unsaid.
enum UserConfig {
    static let current: ConfigFile = {
        let path = folder + "/config.toml"
        guard FileManager.default.fileExists(atPath: path) else { return ConfigFile() }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            StandardError.write(
                "piket: "
                    + SpeechOptions.ofProcess(configured: nil).say(
                        "\(path) bukan teks UTF-8 yang dapat dibaca; dilanjutkan tanpanya",
                        en: "\(path) is not readable UTF-8 text; going on without it"))
            return ConfigFile()
        }
        let reading = ConfigFile.read(text)
        let language = SpeechOptions.ofProcess(configured: reading.config.language)
        for fault in reading.faults { StandardError.write("\(path), \(fault.sentence(language))") }
        return reading.config
    }()

    /// The key table with the keys of `[keys]`; what is wrong with them is told once, by name.
    static let keys: KeyMap = {
        let path = folder + "/config.toml"
        let language = SpeechOptions.ofProcess(configured: current.language)
        var wishes: [String: [String]] = [:]
        for (act, notations) in current.keys.sorted(by: { $0.key < $1.key }) {
            let keys = notations.compactMap { notation -> String? in
                if let key = Key(notation: notation) { return key.notation }
                let fault = language.say(
                    "\(act): \(notation) bukan tombol; contoh: g <C-d> <F4> <Space>",
                    en: "\(act): \(notation) is no key; examples: g <C-d> <F4> <Space>")
                StandardError.write("\(path): [keys] \(fault)")
                return nil
            }
            if keys.count == notations.count { wishes[act] = keys }
        }
        let (map, faults) = KeyMap.remapped(wishes)
        for fault in faults { StandardError.write("\(path): [keys] \(sentence(fault, language))") }
        return map
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
