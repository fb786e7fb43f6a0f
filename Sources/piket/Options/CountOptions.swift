import ArgumentParser
import Foundation
import Glibc
import PiketViewModels

/// An act on many cases is done when their number was typed: on the command line, or when asked at a terminal.
struct CountOptions: ParsableArguments {
    /// Above so many cases their number is typed, as in the dashboard's dialogs.
    static let countFrom = 10

    @Option(help: "How many complaints these are; needed for more than \(countFrom) where nobody can be asked.")
    var count: Int?

    /// Errors: `CommandFailure` if the number is missing or another one; nothing was changed then.
    func confirm(_ cases: Int, _ language: Language) throws {
        if let count, count != cases {
            throw CommandFailure(
                .usage,
                "--count \(count), padahal disebut \(cases) pengaduan; tidak ada yang berubah; periksa nomornya",
                en: "--count \(count), but \(cases) complaints were named; nothing was changed; check the numbers")
        }
        guard count == nil, cases > Self.countFrom else { return }
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            throw CommandFailure(
                .usage, "\(cases) pengaduan sekaligus; tidak ada yang berubah; ulangi dengan --count \(cases)",
                en: "\(cases) complaints at once; nothing was changed; do it again with --count \(cases)")
        }
        StandardError.put(
            language.say(
                "\(cases) pengaduan. Ketik \(cases) untuk melanjutkan: ",
                en: "\(cases) complaints. Type \(cases) to go on: "))
        guard readLine().flatMap({ Int($0.trimmingCharacters(in: .whitespaces)) }) == cases else {
            throw CommandFailure(
                .refused, "jumlahnya bukan \(cases); tidak ada yang berubah",
                en: "that is not \(cases); nothing was changed")
        }
    }
}
