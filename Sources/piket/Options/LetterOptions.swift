import ArgumentParser
import PiketDomain

/// The letter that goes with an act; its number finds the case afterwards.
struct LetterOptions: ParsableArguments {
    @Option(name: .customLong("letter"), help: "The number of the letter that goes with it.")
    var number: String?
    @Option(name: .customLong("letter-date"), help: "The letter's date, 2026-11-30.")
    var date: String?
    @Option(help: "Who signed the letter.")
    var signer: String?

    /// nil if nothing was said of one. Errors: `ValidationError`.
    func letter() throws -> Letter? {
        guard number != nil || date != nil || signer != nil else { return nil }
        return Letter(number: number ?? "", date: try date.map(ActArguments.date), signer: signer)
    }
}
