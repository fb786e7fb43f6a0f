package import PiketDomain
package import PiketViewModels
import PlainText

/// The desk's figures as lines of text, for `piket stats`.
package enum StatisticsLines {
    package static func lines(
        _ statistics: Statistics, forecast: Forecast, office: Office, language: Language
    ) -> [String] {
        let isEnglish = language == .english
        let number: (Int) -> String = { language.number($0).string }
        let figures = [
            (isEnglish ? "open" : "terbuka", number(statistics.open)),
            (isEnglish ? "late" : "terlambat", late(statistics, language)),
            (isEnglish ? "due within the hour" : "tenggat < 1 jam", number(statistics.dueWithinHour)),
            (isEnglish ? "due soon" : "mendekati tenggat", number(statistics.dueSoon)),
            (isEnglish ? "untouched" : "belum ditindaklanjuti", number(statistics.untouched)),
            (isEnglish ? "arrived today" : "masuk hari ini", number(statistics.arrivedToday)),
            (isEnglish ? "closed today" : "selesai hari ini", number(statistics.closedToday)),
            (isEnglish ? "unplaced" : "tanpa lokasi", number(statistics.unplaced)),
            (isEnglish ? "data faults" : "cacat data", number(statistics.dataFaults)),
            (isEnglish ? "answered within 24 h" : "dijawab ≤ 24 jam", share(statistics.answeredWithin24h, language)),
            (isEnglish ? "answered within 48 h" : "dijawab ≤ 48 jam", share(statistics.answeredWithin48h, language)),
            (
                isEnglish ? "first answer, median" : "jawaban pertama, median",
                span(statistics.firstAnswerMedian, language)
            ),
            (isEnglish ? "solved, median" : "selesai, median", span(statistics.solveMedian, language)),
        ]
        let soonLate = forecast.outlooks.map { outlook in
            let date = language.shortDay(office.zone.date(of: outlook.horizon.at))
            let time = date + " " + language.time(outlook.horizon.at, office.zone)
            return (Phrase.willBeLate(time)[language].string, number(outlook.late) + " / " + number(outlook.due))
        }
        var lines = (figures + soonLate).map { SafeText(sanitizing: $0.0).padded(to: 40).string + $0.1 }
        lines += group(isEnglish ? "By state" : "Menurut keadaan", statistics.byStatus, language) {
            StateWord.of(code: $0, office, language)
        }
        lines += group(isEnglish ? "By channel" : "Menurut kanal", statistics.byChannel, language) {
            office.channel($0)?.name ?? $0
        }
        lines += group(isEnglish ? "By category" : "Menurut kategori", statistics.byCategory, language) {
            office.category($0)?.name ?? $0
        }
        lines += group(isEnglish ? "By agency" : "Menurut OPD", statistics.byAgency, language) {
            office.agency($0)?.name ?? $0
        }
        lines += group(isEnglish ? "By kelurahan" : "Menurut kelurahan", statistics.byKelurahan, language) {
            office.place($0)?.name ?? $0
        }
        lines += ClosureLines.lines(statistics.closureSigns, office: office, language: language)
        return lines
    }

    /// As the dashboard counts: the late of the running work, and apart from them the backlog.
    private static func late(_ statistics: Statistics, _ language: Language) -> String {
        let current = language.number(max(0, statistics.overdue - statistics.backlog)).string
        guard statistics.backlog > 0 else { return current }
        let word = language == .english ? "backlog" : "tunggakan"
        return "\(current)  (+\(language.number(statistics.backlog).string) \(word))"
    }

    private static func share(_ answers: AnswerShare, _ language: Language) -> String {
        guard let value = answers.share.value else { return "—" }
        return "\(language.percent(value).string) %  (n \(language.number(answers.share.n).string))"
    }

    private static func span(_ seconds: Int64?, _ language: Language) -> String {
        seconds.map { language.duration($0).string } ?? "—"
    }

    /// The ten with most open cases.
    private static func group(
        _ title: String, _ counts: [GroupCount], _ language: Language, name: (String) -> String
    ) -> [String] {
        let busiest = counts.filter { $0.open > 0 }.sorted { ($0.open, $1.code) > ($1.open, $0.code) }.prefix(10)
        guard !busiest.isEmpty else { return [] }
        let isEnglish = language == .english
        let heading =
            SafeText(sanitizing: title).padded(to: 44).string
            + SafeText(sanitizing: isEnglish ? "open" : "terbuka").padded(to: 9, .right).string
            + SafeText(sanitizing: isEnglish ? "late with backlog" : "terlambat+tunggakan").padded(to: 21, .right)
            .string
        return ["", heading]
            + busiest.map { count in
                "  " + SafeText(sanitizing: name(count.code)).truncated(to: 40).padded(to: 42).string
                    + language.number(count.open).padded(to: 9, .right).string
                    + language.number(count.overdue).padded(to: 21, .right).string
            }
    }
}
