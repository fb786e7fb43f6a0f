package import PiketDomain
package import PiketViewModels
package import PlainText

/// A state as the office calls it, else in the language's own word.
package enum StateWord {
    package static func of(_ status: Status, _ office: Office, _ language: Language) -> SafeText {
        let own = language == .indonesian ? office.description.states[status] : nil
        return own.map { SafeText(sanitizing: $0, limit: 80) } ?? Phrase.status(status)[language]
    }

    /// By the state's code; a code that is none stays as it is.
    package static func of(code: String, _ office: Office, _ language: Language) -> String {
        Status(rawValue: code).map { of($0, office, language).string } ?? code
    }
}
