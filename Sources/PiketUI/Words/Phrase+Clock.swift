import PiketDomain
import PiketViewModels
import PlainText

/// The computer's clock, where it cannot be right.
extension Phrase {
    /// `jam komputer melompat +1 hr; eskalasi ditahan 10 menit`
    static func clockSet(_ seconds: Int64) -> Phrase {
        let sign: SafeText = seconds < 0 ? "-" : "+"
        func span(_ language: Language) -> SafeText { sign + language.duration(abs(seconds)) }
        let minutes = SafeText(number: ClockWatch.settling / 60)
        return Phrase(
            "jam komputer melompat " + span(.indonesian) + "; eskalasi ditahan " + minutes + " menit",
            en: "the computer's clock jumped " + span(.english) + "; escalations wait " + minutes + " minutes")
    }

    static func clockBehind(_ seconds: Int64) -> Phrase {
        let (span, english) = (Language.indonesian.duration(seconds), Language.english.duration(seconds))
        return Phrase(
            "jam komputer tertinggal " + span + " dari log; eskalasi ditahan, perbaiki jamnya",
            en: "the computer's clock is " + english + " behind the log; escalations wait, set it right")
    }
}
