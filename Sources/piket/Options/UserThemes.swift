import ArgumentParser
import Foundation
import PiketOffice
import PiketUI
import PiketViewModels
import TerminalKit

/// The themes an officer may choose: those that come with the program, and the files in the themes folder.
enum UserThemes {
    static var folder: String { UserConfig.folder + "/themes" }

    /// Names of the user's own, sorted; a file named like a built-in theme is not seen.
    static let own: [String] = {
        // Without the folder there are none.
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
            .filter { !ThemeLibrary.builtInNames.contains($0) }.sorted()
    }()

    /// Offers the names, the user's own among them, when the key for completion is pressed.
    static let completion = CompletionKind.custom { _, _, _ in all }

    static var all: [String] { ThemeLibrary.builtInNames + own }

    static func theme(named name: String) -> Theme? {
        if let theme = ThemeLibrary.builtIn(name) { return theme }
        return text(ofOwn: name).map { ThemeLibrary.read($0, name: name).theme }
    }

    /// The text of a theme in the user's folder; nil if it is not there or no UTF-8 text.
    static func text(ofOwn name: String) -> String? {
        guard !name.contains("/") else { return nil }
        return try? String(contentsOfFile: path(ofOwn: name), encoding: .utf8)
    }

    static func path(ofOwn name: String) -> String { folder + "/\(name).toml" }

    /// Says what is wrong with a theme of the user's own; it is used as far as it goes.
    static func tellProblems(of name: String, _ language: Language) {
        for fault in faults(of: name, language) { StandardError.write(fault) }
    }

    /// What is wrong with a theme of the user's own, a sentence each.
    static func faults(of name: String, _ language: Language) -> [String] {
        guard ThemeLibrary.builtIn(name) == nil, own.contains(name) else { return [] }
        guard let text = text(ofOwn: name) else {
            return [
                path(ofOwn: name)
                    + language.say(
                        ": bukan teks UTF-8 yang dapat dibaca; simpan sebagai UTF-8",
                        en: ": is not readable UTF-8 text; save it as UTF-8")
            ]
        }
        return ThemeLibrary.read(text, name: name).problems.map { "\(path(ofOwn: name)), \($0.sentence(language))" }
    }

    /// What is wrong with the theme that `config.toml` names.
    static func configuredFaults(_ language: Language) -> [String] {
        guard let name = UserConfig.current.theme else { return [] }
        guard theme(named: name) == nil else { return faults(of: name, language) }
        let names = all.joined(separator: ", ")
        return [
            "\(UserConfig.path), theme: "
                + language.say(
                    "\"\(name)\" bukan tema yang ada; pakai \(names)", en: "there is no theme \"\(name)\"; use \(names)"
                )
        ]
    }
}
