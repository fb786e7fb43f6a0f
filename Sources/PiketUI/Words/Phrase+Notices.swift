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
        case .mouseOn:
            Phrase("tetikus menyala; tahan shift untuk memilih teks", en: "mouse on; hold shift to select text")
        case .mouseOff: Phrase("tetikus mati", en: "mouse off")
        case .clickWritesNothing:
            Phrase("klik tidak menulis apa pun; Enter melakukannya", en: "a click writes nothing; Enter does")
        case .textCut(let capacity):
            Phrase(
                "dipotong: paling banyak \(capacity) huruf", en: "cut: at most \(capacity) characters")
        case .done(let kind, let count, let number, let isRequest, let decided):
            toast(kind, count: count, number: number, isRequest: isRequest, of: decided)
        case .mentionSettled(let id, let fate, let number): number.map { becameCase(id, $0) } ?? settledNow(id, fate)
        case .noReporter(let number):
            Phrase("\(number): pelapor tidak tercatat", en: "\(number): no reporter on record")
        case .draftKept(let number):
            Phrase("tulisan untuk \(number) disimpan sebagai draf", en: "the text for \(number) is kept as a draft")
        case .callKept:
            Phrase("telepon disimpan sebagai draf, F7 melanjutkan", en: "the call is kept as a draft, F7 goes on")
        case .clockSet(let seconds): clockSet(seconds)
        case .board(let words):
            Phrase(SafeText(sanitizing: words, limit: 300), en: SafeText(sanitizing: words, limit: 300))
        case .clockBehind(let seconds): clockBehind(seconds)
        case .marked(let count): marked(count)
        case .rangeStarts: Phrase("awal rentang; v lagi di ujungnya", en: "range begins; v again at its end")
        case .viewKept(let name): quoted(name, Phrase("tampilan", en: "view"), Phrase("disimpan", en: "saved"))
        case .viewDropped(let name): quoted(name, Phrase("tampilan", en: "view"), Phrase("dihapus", en: "deleted"))
        case .notWritten(let why): trouble(why)
        case .divided(let preset):
            Phrase(
                "\(layout(preset)[.indonesian]); tetap: layout = \"\(SafeText(sanitizing: preset.rawValue))\" di config.toml",
                en:
                    "\(layout(preset)[.english]); to keep: layout = \"\(SafeText(sanitizing: preset.rawValue))\" in config.toml"
            )
        case .themed(let name): themed(SafeText(sanitizing: name, limit: 60))
        case .saved(let path):
            Phrase(
                "disimpan: \(SafeText(sanitizing: path, limit: 300))",
                en: "saved: \(SafeText(sanitizing: path, limit: 300))")
        case .notSaved(let path):
            Phrase(
                "\(SafeText(sanitizing: path, limit: 300)) tidak dapat ditulis; periksa izin dan ruang disk",
                en: "\(SafeText(sanitizing: path, limit: 300)) cannot be written; check permissions and disk space")
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

    private static func quoted(_ name: String, _ head: Phrase, _ tail: Phrase) -> Phrase {
        let name = SafeText(sanitizing: name, limit: 80)
        return Phrase(
            "\(head[.indonesian]) \(name) \(tail[.indonesian])", en: "\(head[.english]) \(name) \(tail[.english])")
    }

    static func marked(_ count: Int) -> Phrase { Phrase("\(count) ditandai", en: "\(count) marked") }

    static func waiting(_ rows: Int) -> Phrase {
        Phrase("\(rows) baris menunggu", en: "\(rows) rows wait")
    }

    static func since(_ time: SafeText) -> Phrase { Phrase("sejak \(time)", en: "since \(time)") }

    /// What is none of is left out.
    static func news(_ news: News) -> Phrase {
        let parts = [
            (news.arrived, Phrase("baru", en: "new")), (news.broke, Phrase("terlambat", en: "late")),
            (news.mine, Phrase("dialihkan ke saya", en: "given to me")),
        ].filter { $0.0 > 0 }
        func joined(_ language: Language) -> SafeText {
            parts.enumerated().reduce(SafeText()) {
                $0 + ($1.offset > 0 ? ", " : "") + SafeText(number: $1.element.0) + " " + $1.element.1[language]
            }
        }
        return Phrase(joined(.indonesian), en: joined(.english))
    }

    static func frozenFor(_ duration: SafeText) -> Phrase {
        Phrase("dibekukan \(duration) lalu", en: "frozen \(duration) ago")
    }
}
