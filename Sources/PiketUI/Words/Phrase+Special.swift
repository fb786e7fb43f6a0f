package import PiketDomain
import PiketViewModels
import PlainText

/// What asks for special care: danger to life, repeats to the leader, hoaxes, things lost and found.
extension Phrase {
    static func danger(_ danger: Danger) -> Phrase {
        switch danger {
        case .violence: Phrase("kekerasan", en: "violence")
        case .suicide: Phrase("bunuh diri", en: "suicide")
        case .fire: Phrase("kebakaran", en: "fire")
        case .drowning: Phrase("tenggelam", en: "drowning")
        }
    }

    package static let call112 = Phrase("HUBUNGI 112", en: "CALL 112")
    static let call112Short = Phrase("112!", en: "112!")
    static let was112Called = Phrase("112 sudah dihubungi", en: "112 was called")
    static let danger112Hint = Phrase("! mencatat sudah dihubungi", en: "! writes down that it was done")
    package static func call112(_ danger: Danger) -> Phrase {
        Phrase(
            "HUBUNGI 112: \(Phrase.danger(danger)[.indonesian])", en: "CALL 112: \(Phrase.danger(danger)[.english])")
    }
    static func ignored(_ number: Int64) -> Phrase {
        Phrase("mengulang \(SafeText(number: number)), terabaikan", en: "repeats \(SafeText(number: number)), ignored")
    }
    static let ignoredLabel = Phrase("Ulangan", en: "Repeats")
    static let ignoredHint = Phrase(
        "ke akun pimpinan; yang itu belum selesai", en: "to the leader's account; that one is open")

    static func alsoAnswers(_ count: Int) -> Phrase {
        Phrase(
            "dikirim juga ke pelapor \(count) laporan yang digabung ke sini",
            en: "goes to the reporters of \(count) merged reports as well")
    }
    static func incident(_ name: SafeText, _ reports: SafeText) -> Phrase {
        Phrase("kejadian: \(name) · \(reports) laporan", en: "incident: \(name) · \(reports) reports")
    }
    static func family(_ reports: SafeText, _ reporters: SafeText) -> Phrase {
        Phrase(
            "\(reports) laporan digabung, \(reporters) pelapor", en: "\(reports) reports merged, \(reporters) reporters"
        )
    }
    static let incidentLabel = Phrase("Kejadian", en: "Incident")
    static let ofReporterLabel = Phrase("Lainnya", en: "Others")
    static func ofReporter(_ count: SafeText) -> Phrase {
        Phrase("\(count) laporan lain dari pelapor ini", en: "\(count) more by this reporter")
    }
    static let matchLabel = Phrase("Cocok", en: "Match")
    static func match(_ basis: LostMatch.Basis) -> Phrase {
        switch basis {
        case .number: Phrase("nomor sama", en: "same number")
        case .name: Phrase("nama sama", en: "same name")
        case .place: Phrase("barang dan tempat sama", en: "same thing and place")
        }
    }
    static func alike(_ percent: SafeText) -> Phrase { Phrase("teks \(percent) %", en: "text \(percent) %") }
    static let samePlace = Phrase("kelurahan sama", en: "same kelurahan")
    static let sameReporter = Phrase("pelapor sama", en: "same reporter")

    package static func verdict(_ verdict: HoaxVerdict) -> Phrase {
        switch verdict {
        case .hoax: Phrase("hoaks", en: "hoax")
        case .isTrue: Phrase("benar", en: "true")
        case .unclear: Phrase("belum jelas", en: "unclear")
        case .rejected: Phrase("ditolak, bukan untuk dinilai", en: "rejected, not to be judged")
        }
    }
    static let verdictLabel = Phrase("Putusan", en: "Verdict")
    static let verdictMissing = Phrase("belum ada", en: "none yet")
}
