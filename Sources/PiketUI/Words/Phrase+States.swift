import PiketDomain
import PlainText

/// States, types and clocks: the words desks use, and short forms for narrow columns.
extension Phrase {
    static func status(_ status: Status) -> Phrase {
        switch status {
        case .awaiting: Phrase("Menunggu", en: "Waiting")
        case .coordinating: Phrase("Koordinasi", en: "Coordinating")
        case .assigned: Phrase("Disposisi", en: "Assigned")
        case .inProgress: Phrase("Proses", en: "In progress")
        case .awaitingReporter: Phrase("Menunggu pelapor", en: "Awaiting reporter")
        case .inReview: Phrase("Validasi", en: "In review")
        case .answered: Phrase("Ditanggapi", en: "Answered")
        case .done: Phrase("Selesai", en: "Done")
        case .rejected: Phrase("Ditolak", en: "Rejected")
        case .referred: Phrase("Bukan wewenang", en: "Not ours")
        case .duplicate: Phrase("Duplikat", en: "Duplicate")
        case .archived: Phrase("Arsip", en: "Archived")
        }
    }

    static func statusShort(_ status: Status) -> Phrase {
        switch status {
        case .awaiting: Phrase("Menunggu", en: "Waiting")
        case .coordinating: Phrase("Koord.", en: "Coord.")
        case .assigned: Phrase("Dispo", en: "Assigned")
        case .inProgress: Phrase("Proses", en: "Progress")
        case .awaitingReporter: Phrase("Tgg plpr", en: "Awaits rep")
        case .inReview: Phrase("Valid.", en: "Review")
        case .answered: Phrase("Ditangg.", en: "Answered")
        case .done: Phrase("Selesai", en: "Done")
        case .rejected: Phrase("Ditolak", en: "Rejected")
        case .referred: Phrase("Bkn wwn.", en: "Not ours")
        case .duplicate: Phrase("Duplikat", en: "Duplicate")
        case .archived: Phrase("Arsip", en: "Archived")
        }
    }

    static func type(_ type: ComplaintType) -> Phrase {
        switch type {
        case .complaint: Phrase("pengaduan", en: "complaint")
        case .suggestion: Phrase("aspirasi", en: "suggestion")
        case .information: Phrase("permintaan informasi", en: "information request")
        case .hoax: Phrase("hoaks", en: "hoax")
        case .lostFound: Phrase("kehilangan", en: "lost and found")
        case .humanitarian: Phrase("darurat sosial", en: "humanitarian")
        }
    }

    static func priority(_ priority: Priority) -> Phrase {
        switch priority {
        case .normal: Phrase("biasa", en: "normal")
        case .high: Phrase("prioritas tinggi", en: "high priority")
        case .emergency: Phrase("darurat", en: "emergency")
        }
    }

    static func visibility(_ visibility: Visibility) -> Phrase {
        switch visibility {
        case .publik: Phrase("publik", en: "public")
        case .privat: Phrase("privat", en: "private")
        case .anonim: Phrase("anonim", en: "anonymous")
        case .rahasia: Phrase("rahasia", en: "secret")
        }
    }

    /// At most seven columns: the stage a deadline belongs to.
    static func clock(_ clock: Clock) -> Phrase {
        switch clock {
        case .verify: Phrase("verif.", en: "verify")
        case .answer: Phrase("jawab", en: "answer")
        case .solve: Phrase("selesai", en: "solve")
        case .review: Phrase("valid.", en: "review")
        case .close: Phrase("tutup", en: "close")
        }
    }
}
