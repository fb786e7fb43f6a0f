/// What was chosen about the look of the screen, and what decided it.
package struct Chosen<Value: Sendable>: Sendable {
    package let value: Value
    package let reason: LookReason

    package init(_ value: Value, _ reason: LookReason) {
        self.value = value
        self.reason = reason
    }
}

/// What decides how the screen looks.
package enum LookReason: Hashable, Sendable, CaseIterable {
    /// Asked for on the command line, in the environment, in `config.toml`.
    case option, environment, config
    /// NO_COLOR.
    case noColor
    /// The terminal's entry in terminfo.
    case terminfo
    case console
    /// The codeset of the locale.
    case utf8, notUTF8
    /// COLORFGBG.
    case lightTerminal
    case fewColours
    case locale
    /// Nothing was said.
    case usual
}
