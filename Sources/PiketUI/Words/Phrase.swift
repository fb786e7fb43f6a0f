package import PiketViewModels
package import PlainText

/// Words of the screen in every language, side by side: a phrase without one of them does not compile.
///
/// The terms are those of the domain page. A new phrase goes into the file of its topic.
package struct Phrase: Hashable, Sendable {
    private let indonesian: SafeText
    private let english: SafeText

    package init(_ indonesian: SafeText, en english: SafeText) {
        self.indonesian = indonesian
        self.english = english
    }

    package subscript(language: Language) -> SafeText {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
