package import PiketDomain
import PlainText

/// Whom to call.
extension Phrase {
    static let contactsTitle = Phrase("Kontak", en: "Contacts")
    static let everyPlace = Phrase("semua tempat", en: "every place")

    package static let partner = Phrase("mitra", en: "partner")
    package static let camera = Phrase("kamera", en: "camera")

    package static func role(_ role: Contact.Role) -> Phrase {
        switch role {
        case .lurah: Phrase("lurah", en: "lurah")
        case .kades: Phrase("kepala desa", en: "village head")
        case .camat: Phrase("camat", en: "camat")
        case .rw: Phrase("ketua RW", en: "RW head")
        case .rt: Phrase("ketua RT", en: "RT head")
        case .liaison: Phrase("pejabat penghubung", en: "liaison")
        case .emergency: Phrase("darurat 112", en: "emergency 112")
        }
    }
}
