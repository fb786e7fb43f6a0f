import PiketDomain
import PiketViewModels
import PlainText

/// Signs that closures are for show.
extension Phrase {
    static let closureTitle = Phrase("Tanda asal hijau", en: "Closed for show?")
    static let nothingClosed = Phrase("belum ada yang ditutup", en: "nothing was closed")
    static let closureMinutes = Phrase(
        "≤10 menit sejak diterima OPD; siap pakai: jawaban tanpa kata sendiri",
        en: "≤10 min since it reached the agency; canned: no word of its own")
    static let closureBulk = Phrase(
        "Massal: 5 atau lebih oleh satu petugas dalam 5 menit. Bukan bukti.",
        en: "In bulk: 5 or more by one officer within 5 minutes. No proof.")

    static func lastDays(_ days: Int) -> Phrase { Phrase("\(days) hari terakhir", en: "last \(days) days") }

    /// In one line, for text.
    static func closure(_ column: ClosureColumn) -> Phrase {
        let (upper, lower) = closureHead(column)
        func line(_ language: Language) -> SafeText {
            upper[language].isEmpty ? lower[language] : upper[language] + " " + lower[language]
        }
        return Phrase(line(.indonesian), en: line(.english))
    }

    /// In two lines of at most eight columns, over a table.
    static func closureHead(_ column: ClosureColumn) -> (upper: Phrase, lower: Phrase) {
        switch column {
        case .rate: (Phrase("", en: ""), Phrase("selesai", en: "done"))
        case .n: (Phrase("", en: ""), Phrase("n", en: "n"))
        case .closed: (Phrase("", en: ""), Phrase("ditutup", en: "closed"))
        case .withoutEvidence: (Phrase("tanpa", en: "no"), Phrase("bukti", en: "evidence"))
        case .withinMinutes: (Phrase("≤10", en: "≤10"), Phrase("menit", en: "min"))
        case .inBulk: (Phrase("", en: "in"), Phrase("massal", en: "bulk"))
        case .preparedOnly: (Phrase("siap", en: ""), Phrase("pakai", en: "canned"))
        case .reopened: (Phrase("dibuka", en: ""), Phrase("lagi", en: "reopened"))
        }
    }
}
