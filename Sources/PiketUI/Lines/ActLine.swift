package import PiketDesk
package import PiketDomain
package import PiketViewModels
import PlainText

/// What became of an act, in one line for the command line.
package enum ActLine {
    /// Number, what was done, and the state the case has now.
    ///
    /// - Parameter file: the case before it.
    package static func done(
        _ event: Event, _ complaint: Complaint, after file: CaseFile, office: Office, _ language: Language
    ) -> String {
        let number = SafeText(number: complaint.number)
        let what =
            ReviewDecision(event, of: file.events).map { Phrase.decided($0)[language] }
            ?? Phrase.act(event.act)[language] + subject(event, language)
        return (number + "  " + what + "  " + StateWord.of(complaint.status, office, language)).string
    }

    /// What still waits for a decision, or can only be returned.
    package static func waiting(
        _ waiting: WaitingReview, number: Int64, office: Office, _ language: Language
    ) -> String {
        var line = SafeText(number: number) + "  " + Phrase.stillWaiting[language] + ": "
        line += Phrase.waiting(waiting)[language]
        if let event = waiting.event { line += ", " + actor(event.actor, language) }
        if let void = waiting.void { line += "  (" + Phrase.void(void)[language] + ")" }
        return line.string
    }

    /// Why not, and what to do about it.
    package static func refused(_ refusal: Refusal, _ language: Language) -> String {
        let why = Phrase.refusal(refusal)[language]
        guard let remedy = Phrase.remedy(refusal) else { return why.string }
        return (why + "; " + remedy[language]).string
    }

    /// Date, time, case, act, who, why.
    package static func logged(_ entry: LogEntry, office: Office, _ language: Language) -> String {
        let event = entry.event
        let time = language.date(office.zone.date(of: event.at)) + " " + language.time(event.at, office.zone)
        let number = entry.number.map { SafeText(number: $0) } ?? "—"
        var line = SafeText(number: event.id) + "  " + time + "  " + number + "  " + Phrase.act(event.act)[language]
        line += subject(event, language) + "  " + actor(event.actor, language)
        if let reason = event.reason { line += "  " + SafeText(sanitizing: reason) }
        return line.string
    }

    /// Somebody else was first: who did what, and when.
    package static func conflict(_ conflict: Conflict, office: Office, _ language: Language) -> String {
        let event = conflict.latest
        let who = actor(event.actor, language)
        let time = language.time(event.at, office.zone)
        let number = SafeText(number: conflict.number)
        return Phrase(
            "\(who) lebih dahulu (\(time), \(Phrase.act(event.act)[.indonesian])); tidak ada yang diubah; lihat `piket show \(number)` lalu ulangi",
            en:
                "\(who) was first (\(time), \(Phrase.act(event.act)[.english])); nothing was changed; see `piket show \(number)` and do it again"
        )[language].string
    }

    /// A login, or the name of one of Piket's own hands.
    static func actor(_ actor: Actor, _ language: Language) -> SafeText {
        switch actor {
        case .officer(let login): SafeText(sanitizing: login, limit: 80)
        case .importer: Phrase.importer[language]
        case .system: Phrase.system[language]
        }
    }

    /// A wish names what was wished for, a taking back what was taken back, a shift taken over whose it was.
    static func subject(_ event: Event, _ language: Language) -> SafeText {
        if let acceptance = HandoverAcceptance(event) { return from(acceptance, language) }
        if event.act == .mentionSettled { return " " + Phrase.mentionOutcome(event)[language] }
        guard event.act == .requested || event.act == .undone,
            let act = event.payload.text(.act).flatMap(Act.init(rawValue:))
        else { return SafeText() }
        return ": " + Phrase.act(act)[language]
    }

    private static func from(_ acceptance: HandoverAcceptance, _ language: Language) -> SafeText {
        let logins = SafeText(sanitizing: acceptance.from.joined(separator: ", "), limit: 200)
        return ": " + Phrase.handedOnBy[language] + " " + logins + " (" + language.number(acceptance.numbers.count)
            + ")"
    }
}
