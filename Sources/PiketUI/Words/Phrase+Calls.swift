import PiketDomain
import PiketViewModels
import PlainText

/// Writing down a call, and what is read back at its end.
extension Phrase {
    static let callTitle = Phrase("Telepon masuk", en: "Incoming call")
    static let callReceived = Phrase("diterima", en: "received")
    static let callSafe = Phrase("Esc menyimpan sebagai draf", en: "Esc keeps it as a draft")
    static let callOffer = Phrase(
        "telepon ini belum dicatat: lanjutkan?", en: "this call was not written down: go on with it?")
    static let callResume = Phrase("Lanjutkan", en: "Go on")
    static let callDiscard = Phrase("Buang, mulai baru", en: "Discard, start anew")
    static let callConfirm = Phrase("Catat pengaduan", en: "Write it down")
    static let callReady = Phrase("siap dicatat", en: "ready to be written down")
    static func forwarded(_ number: SafeText, _ receiver: SafeText) -> Phrase {
        Phrase("\(number) untuk \(receiver)", en: "\(number) for \(receiver)")
    }
    static let handedOn = Phrase(
        "sudah dikirim ke papan klip terminal; y mengirim lagi",
        en: "sent to the terminal's clipboard; y sends it again")
    static let pasteYourself = Phrase(
        "tempelkan sendiri: Piket tidak mengirim apa pun", en: "paste it yourself: Piket sends nothing")
    static func savedAt(_ path: SafeText) -> Phrase { Phrase("tersimpan di \(path)", en: "saved as \(path)") }
    static let notSaved = Phrase("berkasnya tidak dapat ditulis", en: "its file cannot be written")
    static let callTold = Phrase("Tercatat, bacakan nomornya", en: "Written down, read the number back")
    static let similarOpen = Phrase("Serupa, masih terbuka", en: "Similar, still open")
    static let similarNone = Phrase("belum ada yang serupa", en: "nothing like it yet")
    static let similarHint = Phrase(
        "kelurahan dan kategori menunjukkan yang serupa", en: "kelurahan and category show what is like it")
    static let placeHint = Phrase("ketik tiga huruf pertama", en: "type the first three letters")

    static func entry(_ entry: CallForm.Entry) -> Phrase {
        switch entry {
        case .channel: Phrase("Kanal", en: "Channel")
        case .type: Phrase("Jenis", en: "Type")
        case .name: Phrase("Pelapor", en: "Reporter")
        case .contact: Phrase("Kontak", en: "Contact")
        case .place: Phrase("Kelurahan", en: "Kelurahan")
        case .address: Phrase("Alamat", en: "Address")
        case .category: Phrase("Kategori", en: "Category")
        case .visibility: Phrase("Sifat", en: "Visibility")
        case .text: Phrase("Uraian", en: "Report")
        }
    }

    static func placeholder(_ entry: CallForm.Entry) -> Phrase {
        switch entry {
        case .name: Phrase("nama", en: "name")
        case .contact: Phrase("telepon atau surel", en: "telephone or e-mail")
        case .place: Phrase("tiga huruf, mis. cik", en: "three letters, e.g. cik")
        case .address: Phrase("jalan, RT/RW, patokan", en: "street, RT/RW, landmark")
        case .category: Phrase("ketik untuk mencari", en: "type to search")
        case .visibility: Phrase("menurut kategori", en: "as its category")
        case .channel, .type, .text: Phrase("", en: "")
        }
    }

    /// What keeps the call from being written down.
    static func callBlock(_ refusal: Refusal) -> Phrase {
        switch refusal {
        case .textMissing: Phrase("isi uraian atau kategori", en: "a report or a category is needed")
        case .unknownPlace:
            Phrase("kelurahan belum dipilih: ambil dari daftar", en: "choose the kelurahan from the list")
        case .unknownCategory:
            Phrase("kategori belum dipilih: ambil dari daftar", en: "choose the category from the list")
        default: Phrase.refusal(refusal)
        }
    }
}
