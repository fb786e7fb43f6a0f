import PiketDomain
import PlainText

/// The wide engagement pane.
extension Phrase {
    static func principle(_ principle: EngagementPrinciple) -> Phrase {
        switch principle {
        case .interaction: Phrase("Interaksi", en: "Interaction")
        case .participation: Phrase("Partisipasi", en: "Participation")
        case .collaboration: Phrase("Kolaborasi", en: "Collaboration")
        }
    }

    static func engagementHead(_ column: EngagementColumn) -> Phrase {
        switch column {
        case .agency: columnAgency
        case .stage: Phrase("Tahap", en: "Stage")
        case .band: Phrase("Pita", en: "Band")
        case .late: Phrase("Lambat", en: "Late")
        case .rate: Phrase("ER % ", en: "ER % ")
        case .posts: Phrase("n", en: "n")
        case .answered: Phrase("Jwb %", en: "Ans %")
        case .questions: Phrase("n", en: "n")
        case .median: Phrase("Med", en: "Med")
        case .p90: Phrase("P90", en: "P90")
        case .within24h: Phrase("24j%", en: "24h%")
        case .within48h: Phrase("48j%", en: "48h%")
        case .silent: Phrase("Senyap", en: "Silent")
        case .conversation: Phrase("Kom/pos", en: "Com/pst")
        case .amplification: Phrase("Bag/pos", en: "Shr/pst")
        case .participation: Phrase("/1000", en: "/1000")
        case .partners: Phrase("Mitra", en: "Partn")
        case .uplift: Phrase("Dampak", en: "Uplift")
        case .format: Phrase("Format unggul", en: "Best format")
        }
    }

    /// Standing alone, where two heads of a table would be the same.
    static func engagementName(_ column: EngagementColumn) -> Phrase {
        switch column {
        case .posts: Phrase("ER n", en: "ER n")
        case .questions: Phrase("Pertanyaan", en: "Questions")
        case .rate: Phrase("ER %", en: "ER %")
        default: engagementHead(column)
        }
    }

    static let tableLegend = Phrase(
        "≥ sebagian belum diketahui · * menurut jangkauan · Senyap: tanpa komentar 72 jam / dapat dinilai · /1000: melapor saja",
        en: "≥ partly unknown · * by reach · Silent: no comment in 72 h / can be judged · /1000: reporters only")

    static func band(_ band: FollowerBand) -> Phrase {
        switch band {
        case .under1k: Phrase("<1rb", en: "<1k")
        case .under10k: Phrase("<10rb", en: "<10k")
        case .under100k: Phrase("<100rb", en: "<100k")
        case .under1m: Phrase("<1jt", en: "<1m")
        case .from1m: Phrase("≥1jt", en: "≥1m")
        }
    }

    static let formatImage = Phrase("gambar", en: "image")
    static let formatVideo = Phrase("video", en: "video")
    static let formatCarousel = Phrase("korsel", en: "carousel")
    static let formatText = Phrase("teks", en: "text")
    static let formatLink = Phrase("tautan", en: "link")
    static let noAccount = Phrase("tanpa akun", en: "no account")
    static let idleAccount = Phrase("diam", en: "idle")
    static let stagePublishWord = Phrase("terbit", en: "publish")
    static let stageInteractWord = Phrase("interaksi", en: "interact")
    static let stageTransactWord = Phrase("transaksi", en: "transact")
    static let notEnough = Phrase("belum cukup", en: "too few")
}
