import PiketDomain
import PlainText

extension SampleFigures {
    /// Posts of a wet afternoon, one of them repeated often, and some that somebody decided on.
    static let mentions: [Mention] = [
        mention(41, "x", 4, "Petukangan Utara", 0, "Air di jalan depan SMP naik lagi min, motor pada balik arah semua"),
        mention(
            40, "x", 22, "Cipinang Besar Selatan", 143,
            "Banjir sepaha di RW 04, listrik belum mati. Tolong @•••• lansia dua orang belum bisa keluar rumah, perahu kapan?"
        ),
        mention(
            39, "instagram", 51, nil, 12, "Lampu jalan mati dari perempatan sampai jembatan, gelap banget tiap malam"),
        mention(37, "facebook", 190, "Tebet Timur", 3, "Katanya besok air PAM mati sekota tiga hari, benar tidak ya?"),
        mention(36, "tiktok", 2000, "Kapuk Muara", 0, "sampah numpuk seminggu ga diangkut2"),
        mention(30, "x", 3100, nil, 2, "jalan rusak", fate: .dismissed),
        mention(28, "x", 4000, "Tebet Timur", 31, "pohon tumbang menutup jalan", fate: .taken, number: 10_877),
    ]

    private static func mention(
        _ id: Int64, _ platform: String, _ minutes: Int64, _ place: String?, _ repeats: Int, _ text: String,
        fate: MentionFate = .open, number: Int64? = nil
    ) -> Mention {
        Mention(
            id: id, platform: platform, postedAt: SampleCases.now - minutes * 60, text: SafeText(sanitizing: text),
            author: "@••••", kelurahan: place.flatMap(SampleOffice.code), hasLink: true, repeats: repeats, fate: fate,
            number: number)
    }
}
