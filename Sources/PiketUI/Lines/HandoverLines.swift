package import PiketDomain
package import PiketViewModels
package import PlainText

/// What is told of taking a shift over.
package struct HandoverLines {
    private let office: Office
    private let language: Language
    /// Numbers told one by one; the rest is counted.
    private static let most = 12

    package init(office: Office, language: Language) {
        self.office = office
        self.language = language
    }

    /// A line for each thing an officer has to know afterwards.
    ///
    /// - Parameter handover: the sheet before it.
    package func accepted(_ outcome: HandoverOutcome, of handover: Handover) -> [SafeText] {
        var lines: [SafeText] = []
        if let acceptance = outcome.acceptance {
            let (count, all) = (language.number(acceptance.numbers.count), language.number(handover.numbers.count))
            lines.append(say(.accepted(count, of: all, from: names(acceptance.from))))
            if outcome.words > 0 { lines.append(say(.wordsTaken(language.number(outcome.words)))) }
            if outcome.isCheckedIn { lines.append(say(.checkedIn)) }
        }
        lines += already(outcome)
        lines += outcome.kept.map { say(.kept($0, by: name($0.officer))) }
        let taken = Set(outcome.acceptance?.numbers ?? [])
        let left = handover.open.filter { !taken.contains($0) }
        if !left.isEmpty { lines.append(say(.notAccepted(list(left)))) }
        if outcome.acceptance == nil { lines.append(say(.nothingAccepted)) }
        return lines
    }

    /// What nobody ticks or has accepted; nil: nothing.
    package func left(_ numbers: [Int64]) -> SafeText? { numbers.isEmpty ? nil : say(.notTicked(list(numbers))) }

    /// Whom a sheet comes from; nil: nobody is known.
    package func outgoing(_ handover: Handover) -> SafeText? {
        handover.outgoing.isEmpty ? nil : names(handover.outgoing)
    }

    /// Who accepted it, each with the time and how much.
    package func acceptances(_ handover: Handover) -> SafeText {
        join(
            handover.acceptances.map {
                who($0) + " (" + language.number($0.numbers.count) + ")"
            })
    }

    /// Name and time.
    package func who(_ acceptance: HandoverAcceptance) -> SafeText {
        name(acceptance.by) + " " + language.time(acceptance.at, office.zone)
    }

    private func already(_ outcome: HandoverOutcome) -> [SafeText] {
        let byAcceptance = Dictionary(grouping: outcome.already.keys) { outcome.already[$0] }
        let sorted = byAcceptance.sorted { ($0.value.min() ?? 0) < ($1.value.min() ?? 0) }
        return sorted.compactMap { acceptance, numbers in
            acceptance.map { say(.acceptedBefore(list(numbers.sorted()), by: who($0))) }
        }
    }

    private func list(_ numbers: [Int64]) -> SafeText {
        let rest = numbers.count - Self.most
        return join(numbers.prefix(Self.most).map { SafeText(number: $0) })
            + (rest > 0 ? " " + say(.andMore(language.number(rest))) : "")
    }

    private func name(_ login: String) -> SafeText {
        SafeText(sanitizing: office.officer(login)?.name ?? login, limit: 60)
    }

    private func names(_ logins: [String]) -> SafeText { join(logins.map(name)) }

    private func join(_ texts: [SafeText]) -> SafeText {
        texts.enumerated().reduce(SafeText()) { $0 + ($1.offset > 0 ? ", " : "") + $1.element }
    }

    private func say(_ phrase: Phrase) -> SafeText { phrase[language] }
}
