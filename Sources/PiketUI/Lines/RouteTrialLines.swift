package import PiketDomain
package import PiketViewModels
package import PlainText

/// What the routes would have done with cases of the past, for `office check --routes`.
package enum RouteTrialLines {
    private static let mostDifferences = 10

    /// - Parameters:
    ///   - office: as the file describes it.
    ///   - lines: of the file, by route.
    package static func lines(
        _ trial: RouteTrial, office: Office, lines: [Int?], language: Language
    ) -> [String] {
        func say(_ phrase: Phrase) -> SafeText { phrase[language] }
        var rows: [[SafeText]] = [
            [.byWhat, .trialCondition, .goesTo, .trialMatched, .trialAgreed, .trialDiffered, .trialUngiven].map(say)
        ]
        func add(_ name: SafeText, _ condition: SafeText, _ receiver: SafeText, _ tally: RouteTrial.Tally) {
            let counts = [tally.matched, tally.agreed, tally.differed, tally.ungiven].map { language.number($0) }
            rows.append([name, condition, receiver] + counts)
        }
        for (index, tally) in trial.routes.enumerated() {
            let route = office.description.routes[index]
            let line = lines.indices.contains(index) ? lines[index] : nil
            add(
                say(Phrase.route(SafeText(number: index + 1), line: line.map { SafeText(number: $0) })),
                RouteText.condition(route.when, office, language), agency(route.agency, office), tally)
        }
        add(say(.byCategory), say(.trialNoRoute), "", trial.byCategory)
        add("-", say(.goesNowhere), "", trial.nowhere)
        let count = language.number(trial.cases)
        var out =
            [say(trial.isWhole ? Phrase.trialHead(count) : Phrase.trialNewest(count)).string]
            + TextTable.lines(rows, figures: 3)
        let never = trial.never.map { SafeText(number: $0 + 1) }
        if let first = never.first {
            out.append(say(Phrase.trialNever(never.dropFirst().reduce(first) { $0 + ", " + $1 })).string)
        }
        for (difference, n) in trial.largest(mostDifferences) {
            let given = agency(difference.given, office)
            out.append(
                say(Phrase.trialDifference(agency(difference.proposed, office), given, language.number(n))).string)
        }
        return out
    }

    private static func agency(_ code: String, _ office: Office) -> SafeText {
        SafeText(sanitizing: office.agency(code)?.short ?? code, limit: 40)
    }
}

/// Why a case goes where it goes, in one line: for detail and `piket show`.
package enum RouteReason {
    /// `rute 2 (Sampah, kec. Menteng): DLH, Petugas A`; nil: nothing is proposed, or the category's own agency has it.
    package static func line(_ complaint: Complaint, office: Office, language: Language) -> SafeText? {
        guard complaint.shown == .whole, let routing = office.routes.routing(of: RoutedCase(complaint)) else {
            return nil
        }
        let name = SafeText(sanitizing: office.agency(routing.agency)?.short ?? routing.agency, limit: 60)
        switch routing.basis {
        case .category:
            guard complaint.agency != routing.agency else { return nil }
            return Phrase.byCategory[language] + ": " + name
        case .route(let index):
            guard office.description.routes.indices.contains(index) else { return nil }
            let route = office.description.routes[index]
            let officer = route.officer.map { SafeText(sanitizing: ", " + (office.officer($0)?.name ?? $0), limit: 60) }
            return Phrase.route(SafeText(number: index + 1), line: nil)[language] + " ("
                + RouteText.condition(route.when, office, language) + "): " + name + (officer ?? "")
        }
    }
}
