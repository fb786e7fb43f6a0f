import PiketDomain
import PiketViewModels
import PlainText

/// The engagement pane.
extension Phrase {
    static func days(_ days: Int) -> Phrase { Phrase("\(days) hari", en: "\(days) days") }
    static let columnStageLevel = Phrase("Th", en: "St")
    static let columnRate = Phrase("ER %", en: "ER %")
    static let columnAnswered = Phrase("Jawab %", en: "Answ. %")
    static let columnMedian = Phrase("Med", en: "Med")
    static let columnSilent = Phrase("Tnp", en: "Sil")
    static let columnLate = Phrase("Lbt", en: "Lt")
    static let legend = Phrase(
        "Th P terbit I interaksi T transaksi · Tnp tanpa respons · Lbt terlambat",
        en: "St P publish I interact T transact · Sil silent posts · Lt late")
    static func engagementSort(_ sort: EngagementSort) -> Phrase {
        switch sort {
        case .late: Phrase("terlambat dulu", en: "late cases first")
        case .silentAndLate: Phrase("senyap & terlambat dulu", en: "silent and late first")
        case .silent: Phrase("tanpa respons dulu", en: "silent posts first")
        case .response: Phrase("urut jawab", en: "by answers")
        case .rate: Phrase("urut ER sepita pengikut", en: "by ER in follower band")
        case .reply: Phrase("urut median", en: "by median")
        }
    }

    static let stagePublish = Phrase("P", en: "P")
    static let stageInteract = Phrase("I", en: "I")
    static let stageTransact = Phrase("T", en: "T")
    static let noEngagement = Phrase("Belum ada unggahan.", en: "No posts yet.")
    static let noEngagementHint = Phrase("piket posts import BERKAS.csv", en: "piket posts import FILE.csv")
    static let noEngagementWhy = Phrase("unggahan dan angkanya", en: "posts and their figures")
}
