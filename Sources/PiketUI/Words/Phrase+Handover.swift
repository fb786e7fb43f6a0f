import PiketDomain
import PlainText

/// The sheet one shift gives the next.
extension Phrase {
    static let handover = Phrase("SERAH TERIMA", en: "HANDOVER")
    static let arrived = Phrase("masuk", en: "arrived")
    static let doneInShift = Phrase("selesai", en: "done")
    static let missedInShift = Phrase("terlambat dalam sif", en: "broke in the shift")
    static let silentChannels = Phrase("Kanal sepi", en: "Silent channels")

    static func willBeLate(_ time: SafeText) -> Phrase {
        Phrase("akan terlambat s.d. \(time)", en: "will be late by \(time)")
    }

    static func andMore(_ count: SafeText) -> Phrase { Phrase("dan \(count) lagi", en: "and \(count) more") }

    static func handover(_ section: Handover.Section, until time: SafeText) -> Phrase {
        switch section {
        case .missed: Phrase("Terlambat dalam sif ini", en: "Broke in this shift")
        case .promised: Phrase("Jatuh tempo s.d. \(time)", en: "Due by \(time)")
        case .replies: Phrase("Balasan pelapor", en: "Reporters' replies")
        case .unsent: Phrase("Jawaban belum terkirim", en: "Unsent answers")
        case .known: Phrase("Keterlambatan yang sudah dicatat", en: "Known breaches")
        case .drafts: Phrase("Draf menunggu penyelia", en: "Drafts that wait for a supervisor")
        }
    }
}
