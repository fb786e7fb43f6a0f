import PiketDomain
import PlainText

/// What an event of a case's history is called.
extension Phrase {
    static func act(_ act: Act) -> Phrase {
        switch act {
        case .received: Phrase("diterima", en: "received")
        case .imported: Phrase("diimpor", en: "imported")
        case .verified: Phrase("diverifikasi", en: "verified")
        case .stateSet: Phrase("status", en: "state")
        case .assigned: Phrase("disposisi", en: "assigned")
        case .taken: Phrase("diambil", en: "taken")
        case .categorised: Phrase("kategori", en: "categorised")
        case .placed: Phrase("lokasi", en: "placed")
        case .noted: Phrase("catatan", en: "note")
        case .answered: Phrase("dijawab", en: "answered")
        case .drafted: Phrase("draf", en: "draft")
        case .asked: Phrase("bertanya", en: "asked")
        case .replied: Phrase("balasan", en: "reply")
        case .reviewed: Phrase("validasi", en: "reviewed")
        case .reopened: Phrase("dibuka lagi", en: "reopened")
        case .promised: Phrase("EWS", en: "promised")
        case .extended: Phrase("diperpanjang", en: "extended")
        case .fileCompleted: Phrase("lengkap", en: "file complete")
        case .merged: Phrase("digabung", en: "merged")
        case .dismissed: Phrase("diarsipkan", en: "dismissed")
        case .referred: Phrase("dirujuk", en: "referred")
        case .supportAsked: Phrase("bantuan OPD", en: "agency asked")
        case .supportReplied: Phrase("balasan OPD", en: "agency reply")
        case .evidenceAdded: Phrase("bukti", en: "evidence")
        case .acknowledged: Phrase("dicatat", en: "acknowledged")
        case .redacted: Phrase("disensor", en: "redacted")
        case .judged: Phrase("putusan", en: "verdict")
        case .repeatFound: Phrase("ulangan", en: "repeat")
        case .endangered: Phrase("bahaya, 112", en: "danger, 112")
        case .unmasked: Phrase("identitas", en: "unmasked")
        case .forgotten: Phrase("dilupakan", en: "forgotten")
        case .forwarded: Phrase("diteruskan", en: "forwarded")
        case .handedOut: Phrase("ke pengantar", en: "handed out")
        case .sent: Phrase("terkirim", en: "sent")
        case .undone: Phrase("diurungkan", en: "undone")
        case .requested: Phrase("diminta", en: "requested")
        case .officeApplied: Phrase("berkas kantor", en: "office file")
        case .regionImported: Phrase("wilayah", en: "region")
        case .postsImported: Phrase("unggahan", en: "posts")
        case .mentionsImported: Phrase("pantauan dimuat", en: "mentions loaded")
        case .mentionSettled: Phrase("pantauan", en: "mention")
        case .dutyChanged: Phrase("piket", en: "duty")
        case .escalated: Phrase("eskalasi", en: "escalated")
        case .handoverAccepted: Phrase("serah terima", en: "handover")
        }
    }

    static let importer = Phrase("impor", en: "import")
    static let system = Phrase("Piket", en: "Piket")
}
