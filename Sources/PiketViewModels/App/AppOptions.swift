package enum Language: String, CaseIterable, Hashable, Sendable {
    case indonesian = "id"
    case english = "en"
}

/// What the session starts with; nothing here changes while it runs.
package struct AppOptions: Sendable {
    package var language: Language
    package var theme: String
    /// The themes the palette offers, in its order.
    package var themes: [String]
    package var isReadOnly: Bool
    package var wording: Wording

    package init(
        language: Language = .indonesian, theme: String = "malam", themes: [String] = [], isReadOnly: Bool = false,
        wording: Wording = Wording()
    ) {
        self.language = language
        self.theme = theme
        self.themes = themes
        self.isReadOnly = isReadOnly
        self.wording = wording
    }
}

/// The words help and palette are searched in, handed in by whoever draws them.
package struct Wording: Sendable {
    package var phrases: [Language: [PaletteAction: String]]

    package init(phrases: [Language: [PaletteAction: String]] = [:]) {
        self.phrases = phrases
    }

    func phrase(_ action: PaletteAction, _ language: Language) -> String {
        phrases[language]?[action] ?? action.name
    }
}
