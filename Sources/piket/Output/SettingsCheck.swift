import PiketUI
import PiketViewModels
import PlainText

/// The user's own settings as `piket check` tells them: where they lie, and everything that is wrong in them.
struct SettingsCheck {
    let language: Language

    var lines: [CheckLine] {
        let state =
            UserConfig.isThere
            ? language.say("dipakai", en: "in use")
            : language.say("belum ada, tidak perlu", en: "not there, not needed")
        let faults =
            UserConfig.faults(language) + UserConfig.keyFaults(language) + Kiosk.configuredFaults(language)
        let themes = (UserThemes.configuredFaults(language) + ownThemeFaults).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        var lines = [line("config.toml", "\(UserConfig.path), \(state)", faults)]
        if !UserThemes.own.isEmpty || !themes.isEmpty {
            lines.append(
                line(
                    language.say("tema sendiri", en: "own themes"),
                    UserThemes.own.isEmpty ? "-" : UserThemes.own.joined(separator: ", "), themes))
        }
        return lines
    }

    private var ownThemeFaults: [String] { UserThemes.own.flatMap { UserThemes.faults(of: $0, language) } }

    private func line(_ name: String, _ found: String, _ advice: [String]) -> CheckLine {
        CheckLine(
            SafeText(sanitizing: name), SafeText(sanitizing: found), advice: advice.map { SafeText(sanitizing: $0) })
    }
}
