package import PiketDomain
package import PiketViewModels
import PlainText

/// A complaint as one line of text, its columns under those of the next: for `piket list` and pipes.
package enum ListLine {
    package static func text(_ complaint: Complaint, office: Office, language: Language, now: Instant) -> String {
        let next = complaint.deadlines.next
        if complaint.shown != .whole {
            let isRestricted = complaint.shown == .restricted
            return line([
                SafeText(number: Int(complaint.number)), "", "", Phrase.status(complaint.status)[language],
                isRestricted
                    ? alarm(complaint, language) + Phrase.restricted[language]
                    : alarm(complaint, language)
                        + name(complaint.category.map { office.category($0)?.name ?? $0 }),
            ]) + (isRestricted ? "" : "  " + Phrase.outOfScope[language].string)
        }
        return line([
            SafeText(number: Int(complaint.number)), left(next, language, now),
            next.map { Phrase.clock($0.clock)[language] } ?? "—", Phrase.status(complaint.status)[language],
            alarm(complaint, language) + name(complaint.category.map { office.category($0)?.name ?? $0 }),
            name(complaint.kelurahan.map { office.place($0)?.name ?? $0 }),
            name(complaint.agency.map { office.agency($0)?.short ?? $0 }), name(complaint.assignee),
        ])
    }

    /// That 112 is to be called, or which case it repeats, before its category.
    private static func alarm(_ complaint: Complaint, _ language: Language) -> SafeText {
        if complaint.callsFor112 { return Phrase.call112Short[language] + " " }
        return complaint.ignored.map { "->" + SafeText(number: $0) + " " } ?? SafeText()
    }

    /// What stands over the columns.
    package static func heading(_ language: Language) -> String {
        line(
            language == .english
                ? ["no.", "left", "due", "state", "category", "place", "agency", "officer"]
                : ["no.", "sisa", "tenggat", "keadaan", "kategori", "kelurahan", "OPD", "petugas"])
    }

    /// The second column takes the longest span there is: `+1784 hr 19 jam`.
    private static let columns: [(width: Int, alignment: TextAlignment)] = [
        (7, .right), (16, .right), (8, .left), (17, .left), (24, .left), (20, .left), (12, .left), (12, .left),
    ]

    private static func line(_ texts: [SafeText]) -> String {
        var line = zip(texts, columns).map { $0.truncated(to: $1.width).padded(to: $1.width, $1.alignment).string }
            .joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Time left, or with a plus sign the time over.
    static func left(_ deadline: Deadline?, _ language: Language, _ now: Instant) -> SafeText {
        guard let limit = deadline?.limit else { return "—" }
        let span = language.duration(abs(limit - now))
        return limit < now ? "+" + span : span
    }

    private static func name(_ text: String?) -> SafeText { text.map { SafeText(sanitizing: $0) } ?? "—" }
}
