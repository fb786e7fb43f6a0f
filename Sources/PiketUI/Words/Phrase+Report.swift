import PiketDomain
import PlainText

/// The report for a meeting.
extension Phrase {
    static let reportTitle = Phrase("LAPORAN PENGADUAN", en: "COMPLAINTS REPORT")
    static let reportArrived = Phrase("masuk", en: "arrived")
    static let reportDone = Phrase("selesai", en: "done")
    static let reportOtherwise = Phrase("ditutup lain", en: "closed otherwise")
    static let reportLeft = Phrase("sisa", en: "left")
    static let reportPunctual = Phrase("tepat waktu", en: "on time")
    static let reportWithinPromise = Phrase("dalam EWS", en: "within EWS")
    static let reportPastPromise = Phrase("lewat EWS/tenggat", en: "past EWS/deadline")
    static let reportFirstAnswer = Phrase("jawaban pertama, median", en: "first answer, median")
    static let reportSolve = Phrase("selesai, median", en: "solved, median")
    /// A line of the report's figures.
    static func reportClosure(_ column: ClosureColumn) -> Phrase {
        switch column {
        case .withoutEvidence: Phrase("  tanpa bukti sesudah", en: "  without evidence")
        case .withinMinutes: Phrase("  ≤10 menit sejak di OPD", en: "  ≤10 min since assigned")
        case .inBulk: Phrase("  massal", en: "  in bulk")
        case .preparedOnly: Phrase("  jawaban siap pakai saja", en: "  canned answers only")
        case .reopened: Phrase("  dibuka lagi", en: "  reopened")
        case .closed, .rate, .n: Phrase("ditutup petugas", en: "closed by officers")
        }
    }

    static let reportBefore = Phrase("sebelumnya", en: "before")
    static let reportAges = Phrase("Sisa menurut umur", en: "Left, by age")
    static let reportCategories = Phrase("Kategori terbanyak", en: "Most frequent categories")
    static let reportTooFew = Phrase("belum cukup (n < 10)", en: "not enough (n < 10)")
    static let reportMedian = Phrase("median", en: "median")
    static let reportNone = Phrase("tanpa", en: "none")

    static func reportWithin(_ hours: Int) -> Phrase {
        Phrase("dijawab ≤ \(hours) jam", en: "answered ≤ \(hours) h")
    }

    static func reportCutoff(_ time: SafeText) -> Phrase { Phrase("data s.d. \(time)", en: "data up to \(time)") }

    static func reportAgainst(_ days: SafeText) -> Phrase {
        Phrase("dibandingkan \(days)", en: "against \(days)")
    }

    static func reportAge(_ step: Int) -> Phrase {
        let steps = Report.ageSteps
        guard step + 1 < steps.count else {
            return Phrase("> \(steps[step] - 1) hari", en: "> \(steps[step] - 1) days")
        }
        return Phrase("\(steps[step])–\(steps[step + 1] - 1) hari", en: "\(steps[step])–\(steps[step + 1] - 1) days")
    }

    static func reportPaces(ofAgencies: Bool, fastest: Bool) -> Phrase {
        switch (ofAgencies, fastest) {
        case (true, true): Phrase("OPD tercepat", en: "Fastest agencies")
        case (true, false): Phrase("OPD terlama", en: "Slowest agencies")
        case (false, true): Phrase("Kelurahan tercepat", en: "Fastest kelurahan")
        case (false, false): Phrase("Kelurahan terlama", en: "Slowest kelurahan")
        }
    }

    static func reportGroups(_ grouping: Report.Grouping) -> Phrase {
        switch grouping {
        case .agency: Phrase("Menurut OPD", en: "By agency")
        case .kecamatan: Phrase("Menurut kecamatan", en: "By kecamatan")
        case .category: Phrase("Menurut kategori", en: "By category")
        case .channel: Phrase("Menurut kanal", en: "By channel")
        case .officer: Phrase("Menurut petugas", en: "By officer")
        }
    }

    static let reportSigns = Phrase("Tanda asal hijau menurut OPD", en: "Closed for show? By agency")
    static let reportSignsDefinition = Phrase(
        "ditutup petugas: dijadikan Selesai olehnya; massal: 5 atau lebih oleh satu orang dalam 5 menit. Bukan bukti.",
        en: "closed by officers: set to Done by one; in bulk: 5 or more by one officer within 5 minutes. No proof.")

    /// What the figures mean, a line each.
    static let reportDefinitions = [
        Phrase(
            "masuk: diterima pada hari-hari ini; selesai: ditutup sebagai Selesai; lain: ditolak, dirujuk, digabung, arsip",
            en: "arrived: received in the period; done: closed as Done; otherwise: rejected, referred, merged, archived"
        ),
        Phrase(
            "sisa: masih terbuka di akhir masa ini; tepat waktu: dari yang selesai dan punya tenggat selesai",
            en: "left: open at the end of the period; on time: of those done that had a deadline to solve"),
        Phrase(
            "dijawab: dari yang masuk dan sudah dijawab; tercepat dan terlama: median diterima–selesai, n ≥ 10",
            en: "answered: of those arrived and answered; fastest, slowest: median from receipt to done, n ≥ 10"),
    ]
}
