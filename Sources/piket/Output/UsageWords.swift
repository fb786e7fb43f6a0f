import ArgumentParser
import PiketViewModels

/// What is wrong with the words of a command line: the parser's English, in the officer's language.
struct UsageWords {
    private let message: String
    /// The first word, if it is meant as a command and there is none of that name.
    private let unknownCommand: String?

    /// - Parameter first: the first word behind the program's name; nil without one.
    init(_ message: String, _ first: String?) {
        self.message = message.hasSuffix(".") ? String(message.dropLast()) : message
        unknownCommand = first.flatMap { $0.hasPrefix("-") || Self.commands.contains($0) ? nil : $0 }
    }

    func sentence(_ language: Language) -> String {
        let advice = "`piket \(Self.command.map { $0 + " " } ?? "")--help`"
        if let unknownCommand {
            return language.say(
                "perintah \"\(unknownCommand)\" tidak dikenal; lihat `piket --help`",
                en: "unknown command \"\(unknownCommand)\"; see `piket --help`")
        }
        return language.say("\(indonesian); lihat \(advice)", en: "\(message); see \(advice)")
    }

    /// The sub-command that was called; nil if none was named.
    static var command: String? {
        CommandLine.arguments.dropFirst().first.flatMap { commands.contains($0) ? $0 : nil }
    }

    private static var commands: [String] { Piket.configuration.subcommands.map { $0._commandName } + ["help"] }

    /// The parser's sentences of which an officer sees most; others stay as they are.
    private var indonesian: String {
        if message.contains("unexpected arguments:") {
            let words = message.split(separator: "'", omittingEmptySubsequences: false)
            let named = stride(from: 1, to: words.count, by: 2).map { "\"\(words[$0])\"" }
            return "kata yang tidak diharapkan: " + named.joined(separator: ", ")
        }
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
        for (beginning, words) in Self.known where message.hasPrefix(beginning) && quoted.count > 2 {
            var text = words + " \"\(quoted[1])\""
            if beginning == "The value", quoted.count > 4 {
                text += " untuk \(quoted[3])"
                if quoted.count > 5 {
                    text +=
                        "; pakai "
                        + stride(from: 5, to: quoted.count, by: 2).map { String(quoted[$0]) }.joined(separator: ", ")
                }
                return text
            }
            return text
        }
        return message
    }

    private static let known = [
        ("Unknown option", "pilihan tidak dikenal:"), ("Missing value for", "belum ada nilai untuk"),
        ("Unexpected argument", "kata yang tidak diharapkan:"), ("Missing expected argument", "belum disebut:"),
        ("The value", "nilai tidak berlaku:"),
    ]
}
