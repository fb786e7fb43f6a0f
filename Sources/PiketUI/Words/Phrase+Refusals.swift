package import PiketDomain
import PiketViewModels
import PlainText

/// Why an act was not done.
extension Phrase {
    package static func refusal(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .unknownLogin(let login):
            Phrase(
                "\(named(login)) bukan petugas kantor ini; hanya bisa membaca",
                en: "\(named(login)) is no officer of this office; reading only")
        case .needsRole(let roles):
            Phrase(
                "perlu peran \(list(roles, .indonesian))", en: "needs the role \(list(roles, .english))")
        case .outOfScope: Phrase("di luar OPD dan wilayah Anda", en: "outside your agencies and areas")
        case .restricted: Phrase("pengaduan ini terbatas", en: "this complaint is restricted")
        case .transition(let from, let to):
            Phrase(
                "dari \(status(from)[.indonesian]) tidak bisa ke \(status(to)[.indonesian])",
                en: "\(status(from)[.english]) does not lead to \(status(to)[.english])")
        case .reasonMissing: Phrase("alasan wajib diisi", en: "a reason is needed")
        case .textMissing: Phrase("teks kosong", en: "the text is empty")
        case .textTooLong(let limit):
            Phrase("teks lebih dari \(limit) huruf", en: "the text is over \(limit) characters")
        case .unknownAgency(let code): Phrase("OPD \(named(code)) tidak dikenal", en: "unknown agency \(named(code))")
        case .supportNotAsked(nil):
            Phrase("tidak ada OPD yang ditunggu balasannya", en: "no agency owes a reply")
        case .supportNotAsked(let code?):
            Phrase(
                "OPD \(named(code)) tidak sedang dimintai bantuan", en: "agency \(named(code)) owes no reply")
        case .unknownOfficer(let login):
            Phrase("petugas \(named(login)) tidak dikenal", en: "unknown officer \(named(login))")
        case .inactiveOfficer(let login):
            Phrase("petugas \(named(login)) tidak aktif", en: "officer \(named(login)) is not active")
        case .unknownCategory(let code):
            Phrase("kategori \(named(code)) tidak dikenal", en: "unknown category \(named(code))")
        case .unknownPlace(let code): Phrase("tempat \(named(code)) tidak dikenal", en: "unknown place \(named(code))")
        case .unknownChannel(let code):
            Phrase("kanal \(named(code)) tidak dikenal", en: "unknown channel \(named(code))")
        case .unknownCase(let number): notice(.noSuchCase(number))
        case .unchanged: Phrase("tidak ada yang berubah", en: "nothing would change")
        case .notOpen(let state):
            Phrase(
                "sudah \(status(state)[.indonesian])", en: "already \(status(state)[.english])")
        case .limitReached(let times):
            Phrase("sudah \(times) kali, tidak boleh lagi", en: "done \(times) times, no more allowed")
        case .evidenceMissing: Phrase("perlu bukti sesudah", en: "evidence is needed")
        case .nothingToUndo: Phrase("tidak ada yang bisa diurungkan", en: "nothing to undo")
        case .receiverMissing: Phrase("penerima dan nomor bukti wajib", en: "receiver and receipt number are needed")
        case .addresseeMissing: Phrase("isi kepada siapa", en: "say to whom it goes")
        case .answerHoldsPersonalData:
            Phrase("jawaban memuat data pribadi pelapor", en: "the answer holds the reporter's personal data")
        }
    }

    static func role(_ role: OfficerRole) -> Phrase {
        switch role {
        case .officer: Phrase("petugas", en: "officer")
        case .supervisor: Phrase("penyelia", en: "supervisor")
        case .operator: Phrase("operator", en: "operator")
        case .inspector: Phrase("pengawas", en: "inspector")
        case .admin: Phrase("admin", en: "admin")
        }
    }

    private static func named(_ code: String) -> SafeText { SafeText(sanitizing: code, limit: 80) }

    private static func list(_ roles: [OfficerRole], _ language: Language) -> SafeText {
        roles.enumerated().reduce(SafeText()) { $0 + ($1.offset > 0 ? ", " : "") + role($1.element)[language] }
    }
}
