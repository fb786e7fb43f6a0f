package import PiketDomain
package import PiketViewModels
package import PlainText

/// What every form of a report says alike: days, names, figures.
package struct ReportWords {
    let report: Report
    let grouping: Report.Grouping
    let office: Office
    let language: Language

    package init(_ report: Report, by grouping: Report.Grouping, office: Office, language: Language) {
        self.report = report
        self.grouping = grouping
        self.office = office
        self.language = language
    }

    func say(_ phrase: Phrase) -> SafeText { phrase[language] }

    var title: SafeText { SafeText(sanitizing: office.description.name, limit: 100) }

    func days(_ days: ClosedRange<CivilDate>) -> SafeText {
        language.day(days.lowerBound) + " – " + language.day(days.upperBound)
    }

    /// The period and where it was cut.
    var period: SafeText {
        let cutoff = report.cutoff - 1
        let time = language.day(office.zone.date(of: cutoff)) + " " + language.time(cutoff, office.zone)
        return days(report.days) + "  ·  " + say(.reportCutoff(time + " " + zone))
    }

    var comparison: SafeText { say(.reportAgainst(days(Report.before(report.days)))) }

    private var zone: SafeText { SafeText(sanitizing: office.zone.letters, limit: 40) }

    package func name(_ code: String?, _ kind: Report.Grouping) -> SafeText {
        guard let code else { return say(.reportNone) }
        let name: String? =
            switch kind {
            case .agency: office.agency(code)?.name
            case .kecamatan: office.region.places.first { $0.kecamatanCode == code }?.kecamatan
            case .category: office.category(code)?.name
            case .channel: office.channel(code)?.name
            case .officer: office.officer(code)?.name
            }
        return SafeText(sanitizing: name ?? code, limit: 80)
    }

    package func kelurahan(_ code: String) -> SafeText {
        SafeText(sanitizing: office.place(code)?.name ?? code, limit: 80)
    }

    /// The figures of the whole in their order, each beside that of the period before.
    package var figures: [(label: SafeText, now: SafeText, before: SafeText)] {
        func line(_ label: Phrase, _ value: (Report.Figures) -> SafeText) -> (SafeText, SafeText, SafeText) {
            (say(label), value(report.now), value(report.before))
        }
        return [
            line(.reportArrived) { language.number($0.arrived) }, line(.reportDone) { language.number($0.done) },
            line(.reportOtherwise) { language.number($0.otherwise) }, line(.reportLeft) { language.number($0.left) },
            line(.reportPunctual) { share($0.punctual) },
            line(.reportWithinPromise) { share(Share(part: $0.withinPromise, n: $0.punctual.n)) },
            line(.reportPastPromise) { share(Share(part: $0.pastPromise, n: $0.punctual.n)) },
            line(.reportWithin(24)) { share($0.within24h) }, line(.reportWithin(48)) { share($0.within48h) },
            line(.reportFirstAnswer) { span($0.firstAnswerMedian) }, line(.reportSolve) { span($0.solveMedian) },
        ] + closures
    }

    /// Signs that closings are for show, where the report is by agency.
    private var closures: [(label: SafeText, now: SafeText, before: SafeText)] {
        guard let closures = report.closures else { return [] }
        return ClosureColumn.ofReport.map { column in
            (
                say(.reportClosure(column)), closure(column, closures.now), closure(column, closures.before)
            )
        }
    }

    func closure(_ column: ClosureColumn, _ signs: ClosureSigns) -> SafeText {
        column == .closed
            ? language.number(signs.closed) : share(Share(part: column.count(signs) ?? 0, n: signs.closed))
    }

    var definitions: [SafeText] {
        (Phrase.reportDefinitions + (report.closures == nil ? [] : [.reportSignsDefinition])).map(say)
    }

    /// The fastest, and the slowest beginning with the worst; none is told in both.
    func ends(of paces: [Report.Pace]) -> (fastest: [Report.Pace], slowest: [Report.Pace]) {
        let most = min(Report.mostPaces, (paces.count + 1) / 2)
        return (
            Array(paces.prefix(most)), Array(paces.dropFirst(most).suffix(Report.mostPaces).reversed())
        )
    }

    func share(_ share: Share) -> SafeText {
        share.value.map { language.percent($0) + " % (n " + language.number(share.n) + ")" } ?? "—"
    }

    func span(_ seconds: Int64?) -> SafeText { seconds.map { language.duration($0) } ?? "—" }

    /// `+12`, `-3`, `=`.
    func change(_ now: Int, _ before: Int) -> SafeText {
        if now == before { return "=" }
        return (now > before ? "+" : "-") + language.number(abs(now - before))
    }
}
