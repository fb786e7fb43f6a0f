import Foundation
import PiketOffice
import PiketViewModels

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

    static var folder: String {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/piket" }
        return (environment["HOME"] ?? ".") + "/.config/piket"
    }
}
