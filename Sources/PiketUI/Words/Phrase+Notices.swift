import PiketDomain
import PiketViewModels
import PlainText

/// Short words in the footer about what just happened.
extension Phrase {
    static func notice(_ notice: Notice) -> Phrase {
        switch notice {
        case .noSuchCase(let number):
            Phrase("tidak ada pengaduan \(number)", en: "there is no complaint \(number)")
        case .noMoreBreaches: Phrase("tidak ada pelanggaran lagi di arah ini", en: "no more broken deadlines this way")
        case .noneDueWithinHour: Phrase("tidak ada tenggat dalam satu jam", en: "nothing is due within the hour")
        case .noMatch: Phrase("tidak ada yang cocok", en: "nothing matches")
        case .pressAgainToQuit: Phrase("tekan sekali lagi untuk keluar", en: "press again to leave")
        case .viewWasEmpty(let view):
            Phrase(
                "\(Phrase.view(view)[.indonesian]) kosong, semua ditampilkan",
                en: "\(Phrase.view(view)[.english]) is empty, showing all")
        case .caseLeftView(let number):
            Phrase("\(number) tidak lagi di tampilan ini", en: "\(number) is no longer in this view")
        case .following(let number): Phrase("mengikuti \(number)", en: "following \(number)")
        case .notFollowing: Phrase("tidak lagi mengikuti", en: "no longer following")
        case .frozen: Phrase("layar dibekukan, f melanjutkan", en: "screen frozen, f goes on")
        case .unfrozen: Phrase("layar berjalan lagi", en: "screen goes on")
        case .textCut(let capacity):
            Phrase(
                "dipotong: paling banyak \(capacity) huruf", en: "cut: at most \(capacity) characters")
        case .done(let kind, let count, let number, let isRequest, let decided):
            toast(kind, count: count, number: number, isRequest: isRequest, of: decided)
        case .noReporter(let number):
            Phrase("\(number): pelapor tidak tercatat", en: "\(number): no reporter on record")
        case .draftKept(let number):
            Phrase("tulisan untuk \(number) disimpan sebagai draf", en: "the text for \(number) is kept as a draft")
        case .callKept:
            Phrase("telepon disimpan sebagai draf, F7 melanjutkan", en: "the call is kept as a draft, F7 goes on")
        case .marked(let count): marked(count)
        case .rangeStarts: Phrase("awal rentang; v lagi di ujungnya", en: "range begins; v again at its end")
        case .copied(let text):
            Phrase(
                "\(SafeText(sanitizing: text, limit: 80)) dikirim ke terminal",
                en: "\(SafeText(sanitizing: text, limit: 80)) sent to the terminal")
        case .unavailable(let command, let reason):
            Phrase(
                "\(Phrase.long(command)[.indonesian]): \(Phrase.reason(reason)[.indonesian])",
                en: "\(Phrase.long(command)[.english]): \(Phrase.reason(reason)[.english])")
        }
    }

    static func marked(_ count: Int) -> Phrase { Phrase("\(count) ditandai", en: "\(count) marked") }

    static func waiting(_ rows: Int) -> Phrase {
        Phrase("\(rows) baris menunggu", en: "\(rows) rows wait")
    }

    static func since(_ time: SafeText, new: Int, late: Int) -> Phrase {
        Phrase("sejak \(time): \(new) baru, \(late) terlambat", en: "since \(time): \(new) new, \(late) late")
    }

    static func frozenFor(_ duration: SafeText) -> Phrase {
        Phrase("dibekukan \(duration) lalu", en: "frozen \(duration) ago")
    }
}
