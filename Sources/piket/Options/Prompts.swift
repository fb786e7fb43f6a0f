import Glibc
import PiketViewModels

/// Asks a person at a terminal for what a command line left out; elsewhere it stays unsaid.
struct Prompts {
    let language: Language
    private let isAsking = isatty(0) == 1 && isatty(2) == 1
    /// Somebody was asked something: what came of it is worth one more look.
    private(set) var hasAsked = false

    init(language: Language) {
        self.language = language
    }

    /// Gives `set` the value as it was said, else as it is typed. What is typed and does not fit is asked for again;
    /// an empty line leaves it out.
    ///
    /// - Parameter isNeeded: false leaves it out without a question.
    mutating func fill(
        _ said: String?, _ indonesian: String, en english: String, isNeeded: Bool = true,
        _ set: (String) throws -> Void
    ) throws {
        if let said { return try set(said) }
        while isAsking, isNeeded {
            hasAsked = true
            StandardError.put(language.say(indonesian, en: english) + ": ")
            guard let line = readLine(), !line.isEmpty else { return }
            do {
                return try set(line)
            } catch let failure as CommandFailure {
                StandardError.write(failure.message)
            }
        }
    }

    /// Only the whole word is a yes.
    func agrees(_ indonesian: String, en english: String) -> Bool {
        let word = language.say("ya", en: "yes")
        StandardError.put("\(language.say(indonesian, en: english)) (\(word)): ")
        return readLine()?.lowercased() == word
    }
}
