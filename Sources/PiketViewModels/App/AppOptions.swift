package import PiketDomain

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
    package var preset: LayoutPreset
    package var keys: KeyMap
    /// The terminal may take text for its clipboard.
    package var hasClipboard: Bool
    /// The terminal can report a mouse.
    package var hasMouse = true
    /// The mouse is on from the start.
    package var startsWithMouse = false
    package var wording: Wording
    /// The present is the computer's, and a log that is ahead of it is worth a warning.
    package var checksClock = false

    package init(
        language: Language = .indonesian, theme: String = "malam", themes: [String] = [], isReadOnly: Bool = false,
        preset: LayoutPreset = .four, keys: KeyMap = .standard, hasClipboard: Bool = true, wording: Wording = Wording()
    ) {
        self.language = language
        self.theme = theme
        self.themes = themes
        self.isReadOnly = isReadOnly
        self.preset = preset
        self.keys = keys
        self.hasClipboard = hasClipboard
        self.wording = wording
    }
}

/// The words help and palette are searched in, handed in by whoever draws them.
package struct Wording: Sendable {
    package var phrases: [Language: [PaletteAction: String]]
    /// What dialogs let choose, where the name is not the office's.
    package var choices: [Language: [DialogOption.Value: String]]
    package var types: [Language: [ComplaintType: String]] = [:]
    package var visibilities: [Language: [Visibility: String]] = [:]

    package init(
        phrases: [Language: [PaletteAction: String]] = [:],
        choices: [Language: [DialogOption.Value: String]] = [:]
    ) {
        self.phrases = phrases
        self.choices = choices
    }

    func choice(_ value: DialogOption.Value, _ language: Language) -> String { choices[language]?[value] ?? "" }

    func type(_ type: ComplaintType, _ language: Language) -> String { types[language]?[type] ?? type.rawValue }

    func visibility(_ visibility: Visibility, _ language: Language) -> String {
        visibilities[language]?[visibility] ?? visibility.rawValue
    }

    func phrase(_ action: PaletteAction, _ language: Language) -> String {
        phrases[language]?[action] ?? action.name
    }
}
