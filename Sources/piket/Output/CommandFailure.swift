import ArgumentParser
import Glibc
import PiketDomain
import PlainText
import PiketIngest
import PiketStore
import PiketViewModels
import PlainText

/// An end with one line on standard error: what, where, what to do.
struct CommandFailure: Error {
    enum Code: Int32 {
        /// Something was rejected, a check failed, an act was refused.
        case refused = 1
        /// The environment refuses.
        case environment = 3
        /// A command that does not exist or cannot be meant.
        case usage = 64
        /// Ctrl-C, and a signal to end: 128 and its number, as shells have it.
        case interrupted = 130
        case terminated = 143
    }

    var code: Code
    var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    func leave() -> Never {
        StandardError.write("piket: " + message)
        Glibc.exit(code.rawValue)
    }
}

extension CommandFailure {
    /// Troubles of the world in words; nil for errors that are not ours.
    init?(_ error: any Error, _ language: Language) {
        switch error {
        case let trouble as StoreTrouble: self.init(.environment, trouble.sentence(language))
        case let trouble as BackupTrouble: self.init(.environment, trouble.sentence(language))
        case let trouble as SpoolTrouble: self.init(.environment, trouble.sentence(language))
        case let trouble as IngestTrouble: self.init(.refused, trouble.sentence(language))
        default: return nil
        }
    }
}

extension CommandFailure {
    /// Wrong usage, in the parser's words on one line; nil for what is none: help, the version, other errors.
    init?(usage error: any Error, _ language: Language) {
        guard Piket.exitCode(for: error) == .validationFailure else { return nil }
        let lines = Piket.message(for: error).split(whereSeparator: \.isNewline).map {
            $0.trimmingPrefix { $0 == " " }
        }
        let usage = UsageWords(lines.joined(separator: " "), CommandLine.arguments.dropFirst().first)
        self.init(.usage, usage.sentence(language))
    }
}

enum StandardError {
    /// One line, made as harmless as what panes show: names of files and quoted values may hold anything.
    static func write(_ line: String) {
        put(SafeText(sanitizing: line).string + "\n")
    }

    /// As it is, for what the program itself wrote.
    static func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
