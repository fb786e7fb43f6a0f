import PiketDomain
import PlainText

/// An agency that is looked into, and its posts.
extension Phrase {
    static let noSuchAgency = Phrase("OPD ini tidak ada lagi di daftar", en: "this agency is no longer listed")
    static let noPosts = Phrase("tidak ada unggahan dalam 30 hari", en: "no posts in 30 days")
    static let newestFirst = Phrase("terbaru dulu · 30 hari", en: "newest first · 30 days")
    static let slowestFirst = Phrase("tanya terlama dulu · 30 hari", en: "slowest questions first · 30 days")
    static let unknown = Phrase("belum diketahui", en: "unknown")
    static func participation(_ rate: SafeText, n: SafeText) -> Phrase {
        Phrase("partisipasi \(rate)/1000 n\(n) (melapor saja)", en: "participation \(rate)/1000 n\(n) (reports only)")
    }
    static let byReach = Phrase("jangkauan", en: "reach")
    static let byFollowers = Phrase("pengikut", en: "followers")
    static let answeredWord = Phrase("dijawab", en: "answered")
    static let firstReplyWord = Phrase("balas", en: "reply")
    static let silentWord = Phrase("senyap", en: "silent")
    static let bestFormat = Phrase("Format", en: "Formats")
    static let partnersWord = Phrase("Mitra", en: "Partners")
    static let noPartners = Phrase("tidak ada", en: "none")
    static func postCount(_ count: Int) -> Phrase { Phrase("\(count) unggahan", en: "\(count) posts") }

    /// Why the stage is what it is: what the next one wants and is not there.
    static func rule(_ rule: StageDecision.Rule) -> Phrase {
        switch rule {
        case .noAccount: Phrase("OPD ini tidak punya akun", en: "the agency has no account")
        case .idle: Phrase("tidak ada unggahan 14 hari terakhir", en: "no post in the last 14 days")
        case .questionsUnknown:
            Phrase("pertanyaan 30 hari terakhir belum diketahui", en: "questions of the last 30 days are unknown")
        case .underHalfAnswered:
            Phrase(
                "kurang dari separuh pertanyaan dijawab (30 hari)", en: "under half of the questions answered (30 days)"
            )
        case .noContactListed: Phrase("profilnya tidak memuat kontak", en: "its profile lists no contact")
        case .noCaseNumbers: Phrase("balasannya tanpa nomor aduan", en: "its replies give no case numbers")
        case .complete: Phrase("semua syarat terpenuhi", en: "every requirement is met")
        }
    }

    static func postHead(_ column: PostColumn) -> Phrase {
        switch column {
        case .time: Phrase("Diunggah", en: "Posted")
        case .platform: Phrase("Kanal", en: "Platform")
        case .format: Phrase("Format", en: "Format")
        case .topic: Phrase("Topik", en: "Topic")
        case .interactions: Phrase("Interaksi", en: "Interact.")
        case .answered: Phrase("Jwb/tanya", en: "Ans/asked")
        case .waiting: Phrase("Tunggu", en: "Waits")
        case .silent: Phrase("Senyap", en: "Silent")
        }
    }

    static func snapshotHead(_ column: SnapshotColumn) -> Phrase {
        switch column {
        case .seen: Phrase("Dilihat", en: "Seen")
        case .age: Phrase("Umur", en: "Age")
        case .likes: Phrase("Suka", en: "Likes")
        case .comments: Phrase("Komentar", en: "Comments")
        case .shares: Phrase("Bagi", en: "Shares")
        case .saves: Phrase("Simpan", en: "Saves")
        case .reach: Phrase("Jangkau", en: "Reach")
        case .views: Phrase("Tonton", en: "Views")
        case .followers: Phrase("Pengikut", en: "Followers")
        case .answered: Phrase("Jawab", en: "Answ.")
        }
    }

    static let silentPost = Phrase("senyap", en: "silent")
    static let noLink = Phrase("tautan belum diketahui", en: "link unknown")
    static let silentFor72 = Phrase("senyap: tanpa komentar 72 jam", en: "silent: no comment in 72 h")
    static let spokenTo = Phrase("ada komentar", en: "has comments")
    static let silenceUnknown = Phrase("komentar setelah 72 jam belum diketahui", en: "comments after 72 h unknown")
    static let questionsUnknown = Phrase("pertanyaan belum diketahui", en: "questions unknown")
    static func unanswered(_ count: Int) -> Phrase {
        Phrase("\(count) pertanyaan belum dijawab", en: "\(count) questions unanswered")
    }
    static let dashIsUnknown = Phrase("— belum diketahui · ▼ turun: salah hitung", en: "— unknown · ▼ fell: miscounted")
}
