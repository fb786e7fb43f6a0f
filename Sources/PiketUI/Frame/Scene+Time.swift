import PiketDomain
import PlainText
import TerminalKit

extension Scene {
    /// Whether some countdown of a column is too long for it: then letters stand close to their digits in all its rows.
    func isTight(_ deadlines: [Deadline?], width: Int) -> Bool {
        deadlines.contains { deadline in
            guard let limit = deadline?.limit else { return false }
            return TimeSpan(countdown: limit - now).text(language).width > width
        }
    }

    /// Time left of a deadline or over it, as pieces in its colours; a dash if nothing runs. Letters move close to their
    /// digits if `isTight`.
    func countdown(
        _ deadline: Deadline?, _ urgency: Urgency, on ground: Ground, isTight: Bool = false
    ) -> [Span] {
        guard let limit = deadline?.limit, urgency != .none else {
            return [Span(self[.none], Style(.faint, on: ground))]
        }
        let span = TimeSpan(countdown: limit - now)
        // With few colours the cursor's bar is a plain blue, on which red cannot be read.
        let isOnBar = usesShades && ground == .selected
        let digits = Style(isOnBar ? .strong : urgency.timeRole, on: ground, bold: urgency.hasBoldDigits)
        let units = Style(isOnBar ? .strong : urgency.unitRole, on: ground)
        return span.spans(language, digits: digits, units: units, isTight: isTight)
    }

    /// How long ago, in one unit.
    func age(of instant: Instant) -> SafeText {
        TimeSpan(rough: now - instant).text(language)
    }
}
