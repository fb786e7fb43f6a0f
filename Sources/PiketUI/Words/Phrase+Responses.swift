import PiketDomain
import PiketViewModels
import PlainText

/// How complaints were answered, beside the accounts.
extension Phrase {
    static let responseAgencies = Phrase("Jawaban per OPD", en: "Answers by agency")
    static let responseChannels = Phrase("Jawaban per kanal", en: "Answers by channel")
    static let responseAll = Phrase("Semua", en: "All")
    static let responseBefore = Phrase("lalu", en: "prev")
    static let responseComplaints = Phrase("Pengaduan", en: "Complaints")
    static let responseClosings = Phrase("Penutupan", en: "Closings")
    static let noResponses = Phrase("tidak ada pengaduan dalam 60 hari", en: "no complaints in 60 days")
    static let responseBracket = Phrase("(30 hari sebelumnya)", en: "(30 days before)")
    static func responseSpan(_ days: Int) -> Phrase {
        Phrase("\(days) hari · lalu: \(days) hari sebelumnya", en: "\(days) days · prev: \(days) days before")
    }

    static func responseGroup(_ group: ResponseColumn.Group) -> Phrase {
        switch group {
        case .arrivals: Phrase("Datang", en: "Arrivals")
        case .shares: Phrase("Dijawab %", en: "Answered %")
        case .medians: Phrase("Median", en: "Median")
        case .signs: Phrase("Asal hijau? %", en: "For show? %")
        }
    }

    static func responseHead(_ figure: ResponseColumn.Figure) -> Phrase {
        switch figure {
        case .name: columnAgency
        case .arrived: Phrase("Masuk", en: "In")
        case .lastArrival: Phrase("terakhir", en: "last")
        case .usualGap: Phrase("biasa", en: "usual")
        case .answered: Phrase("n", en: "n")
        case .within24h: Phrase("≤24j", en: "≤24h")
        case .within48h: Phrase("≤48j", en: "≤48h")
        case .answer: Phrase("Jawab", en: "Answ.")
        case .solve: Phrase("Selesai", en: "Solved")
        case .closed: Phrase("Ditutup", en: "Closed")
        case .withoutEvidence: Phrase("tnp.bkt", en: "no evid")
        case .withinMinutes: Phrase("≤10m", en: "≤10m")
        case .inBulk: Phrase("massal", en: "bulk")
        case .preparedOnly: Phrase("siap", en: "canned")
        case .reopened: Phrase("ulang", en: "reopen")
        }
    }

    /// Before its value in a line.
    static func responsePart(_ figure: ResponseColumn.Figure) -> Phrase {
        switch figure {
        case .name, .answered: Phrase("n", en: "n")
        case .lastArrival: Phrase("terakhir", en: "last")
        case .usualGap: Phrase("biasa", en: "usual")
        case .arrived: Phrase("masuk", en: "in")
        case .within24h: Phrase("≤24 j", en: "≤24 h")
        case .within48h: Phrase("≤48 j", en: "≤48 h")
        case .answer: Phrase("jawab", en: "answer")
        case .solve: Phrase("selesai", en: "solved")
        case .closed: Phrase("ditutup", en: "closed")
        case .withoutEvidence: Phrase("tanpa bukti", en: "no evidence")
        case .withinMinutes: Phrase("≤10 menit", en: "≤10 min")
        case .inBulk: Phrase("massal", en: "bulk")
        case .preparedOnly: Phrase("siap pakai", en: "canned")
        case .reopened: Phrase("dibuka lagi", en: "reopened")
        }
    }

    static let responseLegend = Phrase(
        "dari yang masuk dan sudah dijawab · median sejak diterima · redup: n < 10",
        en: "of those that arrived and were answered · medians from receipt · faint: n < 10")
    static let responseSignsLegend = Phrase(
        "redup: n < 10 · tnp.bkt: tanpa bukti · ≤10m: sejak di OPD · massal: 5+ dalam 5 menit · siap: siap pakai saja",
        en:
            "faint: n < 10 · no evid: without evidence · ≤10m: since assigned · bulk: 5+ in 5 minutes · canned: only that"
    )

    static func responseSort(_ sort: ResponseSort) -> Phrase {
        switch sort {
        case .within24h: Phrase("≤24 j terburuk dulu", en: "worst ≤24 h first")
        case .answer: Phrase("jawab terlama dulu", en: "slowest answer first")
        case .solve: Phrase("selesai terlama dulu", en: "slowest solved first")
        case .signs: Phrase("tanpa bukti dulu", en: "no evidence first")
        case .arrived: Phrase("masuk terbanyak dulu", en: "most arrived first")
        }
    }

    static let reversed = Phrase("terbalik", en: "reversed")
}
