import ArgumentParser
import PiketViewModels

extension Language {
    /// One of two sentences of the command line.
    func say(_ indonesian: String, en english: String) -> String { self == .english ? english : indonesian }
}

extension ValidationError {
    /// Wrong usage, found before or after a command has its options, in the officer's language.
    init(_ indonesian: String, en english: String) {
        self.init(SpeechOptions.ofProcess.say(indonesian, en: english))
    }
}

extension CommandFailure {
    init(_ code: Code, _ indonesian: String, en english: String) {
        self.init(code, SpeechOptions.ofProcess.say(indonesian, en: english))
    }
}
