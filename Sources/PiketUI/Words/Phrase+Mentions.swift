package import PiketDomain
import PiketViewModels
import PlainText

/// Citizens' public posts that may become cases.
extension Phrase {
    package static func fate(_ fate: MentionFate) -> Phrase {
        switch fate {
        case .open: Phrase("belum diputuskan", en: "open")
        case .taken: Phrase("jadi pengaduan", en: "made a case")
        case .hoax: Phrase("laporan hoaks", en: "hoax report")
        case .dismissed: Phrase("disingkirkan", en: "dismissed")
        }
    }

    /// Over the list of them.
    static func fateTab(_ fate: MentionFate) -> Phrase {
        switch fate {
        case .open: Phrase("terbuka", en: "open")
        case .taken: Phrase("pengaduan", en: "complaints")
        case .hoax: Phrase("hoaks", en: "hoaxes")
        case .dismissed: Phrase("disingkirkan", en: "dismissed")
        }
    }

    /// As a deed: an option of the dialog.
    static func settling(_ fate: MentionFate) -> Phrase {
        switch fate {
        case .open: Phrase("buka lagi", en: "open again")
        case .taken: Phrase("jadikan pengaduan", en: "make a case of it")
        case .hoax: Phrase("jadikan laporan hoaks", en: "make a hoax report of it")
        case .dismissed: Phrase("singkirkan, dengan alasan", en: "dismiss it, with a reason")
        }
    }

    /// What becomes of it, in one line.
    static func settlingHint(_ fate: MentionFate) -> Phrase {
        switch fate {
        case .open: Phrase("kembali ke daftar yang belum diputuskan", en: "back among those nobody decided")
        case .taken: Phrase("kanalnya platform itu, tautan ikut tersimpan", en: "by the platform's channel, link kept")
        case .hoax: Phrase("jenis hoaks, untuk diperiksa dan dijawab", en: "of type hoax, to be judged and answered")
        case .dismissed:
            Phrase("tidak jadi pengaduan, ulangannya tetap dihitung", en: "no case, its repeats still count")
        }
    }

    static func settled(_ fate: MentionFate, number: Int64?) -> Phrase {
        if fate == .open { return Phrase("belum ada yang memutuskan", en: "nobody has decided on it") }
        let word = Phrase.fate(fate)
        let found = number.map { ": " + SafeText(number: $0) } ?? ""
        return Phrase("sudah \(word[.indonesian])\(found)", en: "already \(word[.english])\(found)")
    }

    package static let mentionsTitle = Phrase("Pantauan", en: "Mentions")
    static let noMentions = Phrase(
        "tidak ada; `piket mentions import BERKAS` memuatnya", en: "none; `piket mentions import FILE` brings them")
    static let columnRepeats = Phrase("ulang", en: "rep.")
    static let columnPosted = Phrase("umur", en: "age")
    static let columnPlatform = Phrase("asal", en: "from")
    static let columnWords = Phrase("isi", en: "text")
    static let linkKept = Phrase("tautan tersimpan", en: "link kept")
    static let latestFirst = Phrase("terbaru dulu", en: "newest first")
    static let mostRepeatedFirst = Phrase("terbanyak diulang dulu", en: "most repeated first")
    static func mention(_ id: Int64) -> Phrase {
        Phrase("pantauan \(SafeText(number: id))", en: "mention \(SafeText(number: id))")
    }
    package static func becameCase(_ mention: Int64, _ number: Int64) -> Phrase {
        Phrase(
            "pantauan \(SafeText(number: mention)) jadi pengaduan \(SafeText(number: number))",
            en: "mention \(SafeText(number: mention)) became complaint \(SafeText(number: number))")
    }
    package static func settledNow(_ mention: Int64, _ fate: MentionFate) -> Phrase {
        let word = Phrase.fate(fate)
        return Phrase(
            "pantauan \(SafeText(number: mention)) \(word[.indonesian])",
            en: "mention \(SafeText(number: mention)) \(word[.english])")
    }

    /// Of an event in the log.
    static func mention(_ event: Event) -> Phrase {
        let fate = event.payload.text(.kind).flatMap(MentionFate.init(rawValue:)) ?? .open
        let id = event.payload.number(.mention) ?? 0
        return event.payload.number(.number).map { becameCase(id, $0) } ?? settledNow(id, fate)
    }

    /// The same after the event's own word.
    static func mentionOutcome(_ event: Event) -> Phrase {
        let fate = Phrase.fate(event.payload.text(.kind).flatMap(MentionFate.init(rawValue:)) ?? .open)
        let id = SafeText(number: event.payload.number(.mention) ?? 0)
        let number = event.payload.number(.number).map { " " + SafeText(number: $0) } ?? ""
        return Phrase("\(id) \(fate[.indonesian])\(number)", en: "\(id) \(fate[.english])\(number)")
    }
}
