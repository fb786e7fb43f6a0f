import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText

/// Dialogs: what is asked, what stands in the way, what was done.
extension Phrase {
    /// The act as a verb: title and button.
    static func verb(_ kind: ActKind) -> Phrase {
        switch kind {
        case .take: Phrase("Ambil", en: "Take")
        case .verify: Phrase("Verifikasi", en: "Verify")
        case .assign: Phrase("Alihkan", en: "Reassign")
        case .setState: Phrase("Ubah status", en: "Set state")
        case .note: Phrase("Catat", en: "Note")
        case .answer: Phrase("Jawab", en: "Answer")
        case .draft: Phrase("Simpan draf", en: "Save draft")
        case .ask: Phrase("Tanya pelapor", en: "Ask the reporter")
        case .reply: Phrase("Balasan pelapor", en: "Reporter's reply")
        case .categorise: Phrase("Ubah kategori", en: "Categorise")
        case .place: Phrase("Ubah lokasi", en: "Place")
        case .unmask: Phrase("Buka identitas", en: "Unmask")
        case .redact: Phrase("Sensor bagian", en: "Redact")
        case .forget: Phrase("Lupakan selamanya", en: "Forget for good")
        case .dismiss: Phrase("Arsipkan", en: "Archive")
        case .merge: Phrase("Gabungkan", en: "Merge")
        case .approve: Phrase("Setujui", en: "Approve")
        case .sendBack: Phrase("Kembalikan", en: "Send back")
        case .endanger: Phrase("Bahaya: 112 dihubungi", en: "Danger: 112 was called")
        case .acknowledge: Phrase("Catat keterlambatan", en: "Acknowledge")
        case .completeFile: Phrase("Berkas lengkap", en: "File complete")
        case .promise: Phrase("Janjikan tanggal", en: "Promise a date")
        case .extend: Phrase("Perpanjang", en: "Extend")
        case .addEvidence: Phrase("Tambah bukti", en: "Add evidence")
        case .refer: Phrase("Rujuk, bukan wewenang", en: "Refer, not ours")
        case .support: Phrase("Minta OPD pendukung", en: "Ask a supporting agency")
        case .forward: Phrase("Teruskan", en: "Forward")
        case .supportReply: Phrase("Balasan OPD pendukung", en: "Supporting agency's reply")
        case .undo: Phrase("Urungkan", en: "Undo")
        case .redo: Phrase("Ulangi", en: "Redo")
        case .acceptHandover: Phrase("Terima sif", en: "Take the shift over")
        case .settleMention: Phrase("Putuskan", en: "Decide")
        case .judge: Phrase("Nilai kebenarannya", en: "Judge its truth")
        }
    }

    /// The last button: what leaves the office is looked at before it is sent.
    ///
    /// - Parameter isDespite: the officer was told that the words tell who reported.
    static func confirm(_ kind: ActKind, isPreview: Bool, isDespite: Bool = false) -> Phrase {
        if isDespite, isPreview || !kind.isPreviewed { return Phrase("Kirim juga", en: "Send all the same") }
        return switch kind {
        case .answer, .ask: isPreview ? Phrase("Kirim", en: "Send") : Phrase("Pratinjau", en: "Preview")
        case .endanger: Phrase("Tandai bahaya", en: "Mark as danger")
        case .refer: Phrase("Rujuk", en: "Refer")
        case .support: Phrase("Minta", en: "Ask")
        case .reply, .supportReply: Phrase("Simpan balasan", en: "Save reply")
        default: verb(kind)
        }
    }

    /// What became of it, after the number.
    static func past(_ kind: ActKind) -> Phrase {
        switch kind {
        case .take: Phrase("diambil", en: "taken")
        case .verify: Phrase("diverifikasi", en: "verified")
        case .assign: Phrase("dialihkan", en: "reassigned")
        case .setState: Phrase("ganti status", en: "has a new state")
        case .note: Phrase("diberi catatan", en: "noted")
        case .answer: Phrase("dijawab", en: "answered")
        case .draft: Phrase("draf disimpan", en: "draft saved")
        case .ask: Phrase("pelapor ditanya", en: "reporter asked")
        case .reply: Phrase("balasan dicatat", en: "reply recorded")
        case .categorise: Phrase("ganti kategori", en: "has a new category")
        case .place: Phrase("ganti lokasi", en: "has a new place")
        case .unmask: Phrase("identitas terbuka", en: "unmasked")
        case .redact: Phrase("disensor", en: "redacted")
        case .forget: Phrase("dilupakan", en: "forgotten")
        case .dismiss: Phrase("diarsipkan", en: "archived")
        case .merge: Phrase("digabung", en: "merged")
        case .approve: Phrase("disetujui", en: "approved")
        case .sendBack: Phrase("dikembalikan", en: "sent back")
        case .endanger: Phrase("ditandai bahaya", en: "marked as danger")
        case .acknowledge: Phrase("keterlambatan dicatat", en: "acknowledged")
        case .completeFile: Phrase("berkas lengkap", en: "file complete")
        case .promise: Phrase("dijanjikan", en: "promised")
        case .extend: Phrase("diperpanjang", en: "extended")
        case .addEvidence: Phrase("bukti ditambah", en: "evidence added")
        case .refer: Phrase("dirujuk", en: "referred")
        case .support: Phrase("bantuan diminta", en: "support asked")
        case .forward: Phrase("diteruskan", en: "forwarded")
        case .supportReply: Phrase("balasan OPD dicatat", en: "agency's reply recorded")
        case .undo: Phrase("diurungkan", en: "undone")
        case .redo: Phrase("diulangi", en: "redone")
        case .acceptHandover: Phrase("diterima", en: "taken over")
        case .settleMention: Phrase("diputuskan", en: "decided")
        case .judge: Phrase("dinilai", en: "judged")
        }
    }

    static func complaints(_ count: SafeText) -> Phrase { Phrase("\(count) pengaduan", en: "\(count) complaints") }

    static func field(_ kind: DialogField.Kind, of act: ActKind) -> Phrase {
        switch kind {
        case .reason: Phrase("Alasan", en: "Reason")
        case .text:
            switch act {
            case .answer, .draft: Phrase("Jawaban", en: "Answer")
            case .ask: Phrase("Pertanyaan", en: "Question")
            case .reply, .supportReply: Phrase("Balasan", en: "Reply")
            case .support, .forward: Phrase("Permintaan", en: "Request")
            default: Phrase("Catatan", en: "Note")
            }
        case .url where act == .judge: Phrase("Klarifikasi", en: "Clarified")
        case .url: Phrase("Tautan", en: "Link")
        case .date: Phrase("Tanggal", en: "Date")
        case .receiver: act == .forward ? Phrase("Kepada", en: "To") : Phrase("Penerima", en: "Receiver")
        case .receipt: Phrase("No. bukti", en: "Receipt")
        case .number: Phrase("Nomor", en: "Number")
        case .letter: Phrase("No. surat", en: "Letter no.")
        case .letterDate: Phrase("Tgl. surat", en: "Its date")
        case .signer: Phrase("Ttd. oleh", en: "Signed by")
        case .count: Phrase("Jumlah", en: "Count")
        }
    }

    static func placeholder(_ kind: DialogField.Kind) -> Phrase {
        switch kind {
        case .reason: Phrase("masuk jejak audit", en: "goes into the audit log")
        case .date, .letterDate: Phrase("hh-bb-tttt", en: "yyyy-mm-dd")
        case .count: Phrase("ketik jumlahnya", en: "type how many")
        case .number: Phrase("ketik nomor pengaduan", en: "type the complaint's number")
        case .letter: Phrase("pengaduan bisa dicari dengan nomor ini", en: "finds the complaint")
        case .url: Phrase("https://…", en: "https://…")
        case .text, .receiver, .receipt, .signer: Phrase("", en: "")
        }
    }

    /// The head of a list to choose from.
    static func chooser(_ kind: ActKind) -> Phrase {
        switch kind {
        case .assign, .support: Phrase("Kepada", en: "To")
        case .supportReply: Phrase("Dari", en: "From")
        case .setState: Phrase("Menjadi", en: "To")
        case .categorise: Phrase("Kategori", en: "Category")
        case .place: Phrase("Lokasi", en: "Place")
        case .redact: Phrase("Bagian", en: "Words")
        case .dismiss: Phrase("Sebagai", en: "As")
        case .merge: Phrase("Induk", en: "Parent")
        case .answer, .ask: Phrase("Siap pakai", en: "Prepared")
        case .reply: Phrase("Penilaian", en: "Rating")
        case .approve, .sendBack: Phrase("Yang mana", en: "Which")
        case .settleMention: Phrase("Menjadi", en: "To")
        case .judge: Phrase("Putusan", en: "Verdict")
        default: Phrase("Jenis", en: "Kind")
        }
    }

    static func choice(_ value: DialogOption.Value) -> Phrase? {
        switch value {
        case .status(let status): Phrase.status(status)
        case .dismissal(.spam): Phrase("spam", en: "spam")
        case .dismissal(.prank): Phrase("iseng", en: "prank")
        case .dismissal(.wrongNumber): Phrase("salah sambung", en: "wrong number")
        case .evidence(.before): Phrase("sebelum", en: "before")
        case .evidence(.after): Phrase("sesudah", en: "after")
        case .rating(nil): Phrase("tanpa penilaian", en: "no rating")
        case .rating(.satisfied?): Phrase("puas", en: "satisfied")
        case .rating(.dissatisfied?): Phrase("tidak puas", en: "not satisfied")
        case .review(.request): Phrase.oldestRequest
        case .review(.draft): Phrase.draftAnswer
        case .review(.work): Phrase.finishedWork
        case .fate(let fate): Phrase.settling(fate)
        case .verdict(let verdict): Phrase.verdict(verdict)
        case .officer, .agency, .category, .place, .stretch, .parent, .prepared: nil
        }
    }

    static let cancelButton = Phrase("Batal", en: "Cancel")
    static let closeButton = Phrase("Tutup", en: "Close")
    static let editButton = Phrase("Ubah lagi", en: "Edit")
    static let from = Phrase("Dari", en: "From")
    static let load = Phrase("beban", en: "load")
    static let lateLoad = Phrase("lewat", en: "late")
    static func presence(_ presence: Presence) -> Phrase {
        switch presence {
        case .onDuty: Phrase("bertugas", en: "on duty")
        case .absent: Phrase("tidak di tempat", en: "absent")
        }
    }
    static let typeToSearch = Phrase("ketik untuk mencari", en: "type to search")
    static let typeNumber = Phrase("ketik nomor induknya", en: "type the parent's number")
    static let typePlace = Phrase("ketik tiga huruf namanya", en: "type three letters of its name")
    static let typeStretch = Phrase("ketik kata-katanya, atau pilih", en: "type the words, or choose")
    static func usedTimes(_ count: SafeText) -> Phrase { Phrase("dipakai \(count)×", en: "used \(count)×") }
    static let reviewOn = Phrase("tinjau", en: "review")
    static let reviewDue = Phrase("lewat tinjau", en: "review past")
    static let preparedHint = Phrase("panah atas memilih", en: "arrow up chooses")
    static let toReporter = Phrase("Ke: pelapor lewat", en: "To: the reporter by")
    static let writing = Phrase("menyimpan", en: "saving")
    static let undoHint = Phrase("bisa diurungkan 60 detik", en: "can be undone for 60 s")
    static let goesIntoLog = Phrase("tercatat di jejak audit", en: "goes into the audit log")
    static let cannotBeUndone = Phrase("tidak bisa diurungkan", en: "cannot be undone")
    static let shownForAMinute = Phrase(
        "tampil 60 detik, di rincian ini saja", en: "shown for 60 s, in this view only")
    static let backupsKeep = Phrase(
        "cadangan yang dibuat sebelumnya masih memuatnya", en: "backups made before still hold it")
    static let onePerCase = Phrase("satu peristiwa per pengaduan", en: "one event a complaint")
    static let checkedAgain = Phrase("diperiksa lagi saat disimpan", en: "checked again when saved")
    static let allowed = Phrase("boleh, langsung berlaku", en: "allowed, takes effect at once")
    static let willAsk = Phrase(
        "dicatat sebagai permintaan, penyelia yang memutuskan", en: "recorded as a request, a supervisor decides")
    static let eachChecked = Phrase(
        "tiap pengaduan diperiksa saat disimpan", en: "each complaint is checked when saved")
    static let otherwise = Phrase("pakai", en: "use")

    static func others(_ count: Int) -> Phrase { Phrase("dan \(count) lagi", en: "and \(count) more") }
    static func possibleFor(_ count: Int, _ all: Int) -> Phrase {
        Phrase("\(count) dari \(all)", en: "\(count) of \(all)")
    }
    static func metres(_ count: SafeText) -> Phrase { Phrase("\(count) m", en: "\(count) m") }
    static func siting(_ siting: Siting, _ language: Language) -> Phrase {
        let count = language.number(siting.metres)
        return siting.isNearest
            ? Phrase("kelurahan terdekat, pusatnya \(count) m", en: "nearest kelurahan, centre \(count) m off")
            : Phrase("\(count) m dari pusat kelurahannya", en: "\(count) m from the centre of its kelurahan")
    }

    /// What keeps the button from working.
    static func block(_ block: DialogCheck.Block) -> Phrase {
        switch block {
        case .loading: Phrase("membaca pengaduan", en: "reading the complaint")
        case .nothingChosen: Phrase("pilih dulu", en: "choose first")
        case .obstacle(.refused(let refusal)): Phrase.refusal(refusal)
        case .obstacle(.otherAct(let act)):
            Phrase("pakai: \(verb(act)[.indonesian])", en: "use: \(verb(act)[.english])")
        case .date: Phrase("tanggal belum terbaca, contoh 30-11-2026", en: "no date yet, e.g. 2026-11-30")
        case .count(let count):
            Phrase("ketik \(count) untuk melanjutkan", en: "type \(count) to go on")
        case .number(let number):
            Phrase("ketik \(number) untuk melanjutkan", en: "type \(number) to go on")
        case .refused(let refusal): Phrase.refusal(refusal)
        }
    }

    static func personalData(_ count: Int) -> Phrase {
        Phrase(
            "memuat \(count) data pribadi (nama, nomor, surel): periksa",
            en: "holds \(count) personal data (name, number, e-mail): check")
    }

    /// How the words read once they are masked.
    static func redacted(_ count: Int, _ excerpt: SafeText) -> Phrase {
        count == 1
            ? Phrase("menjadi: \(excerpt)", en: "will read: \(excerpt)")
            : Phrase("di \(count) tempat: \(excerpt)", en: "in \(count) places: \(excerpt)")
    }

    static func runsOn(_ number: Int64, _ time: SafeText, isLate: Bool) -> Phrase {
        isLate
            ? Phrase(
                "\(number) sudah lewat \(time): tenggat tidak berhenti", en: "\(number) is \(time) over: it runs on")
            : Phrase(
                "\(number) tinggal \(time): tenggat tidak berhenti", en: "\(number) has \(time) left: it runs on")
    }

    /// Somebody was first: `10845 berubah: diambil · petugas B · 14.02`.
    static func changed(_ number: Int64, _ what: SafeText) -> Phrase {
        Phrase("\(number) berubah: \(what)", en: "\(number) changed: \(what)")
    }

    static func done(_ count: Int) -> Phrase { Phrase("\(count) selesai", en: "\(count) done") }

    static func refusedCases(_ numbers: SafeText, _ reason: Phrase) -> Phrase {
        Phrase("\(numbers): \(reason[.indonesian])", en: "\(numbers): \(reason[.english])")
    }

    /// The toast.
    static func toast(
        _ kind: ActKind, count: Int, number: Int64?, isRequest: Bool, of decided: ReviewSubject? = nil
    ) -> Phrase {
        let subject = number.map { SafeText(number: $0) } ?? SafeText(number: count)
        if isRequest {
            return Phrase(
                "\(subject): diminta ke penyelia", en: "\(subject): asked of a supervisor")
        }
        if let decided {
            let what: Phrase =
                switch decided {
                case .request: Phrase("permintaan", en: "request")
                case .draft: draftAnswer
                case .work: finishedWork
                }
            return Phrase(
                "\(subject): \(what[.indonesian]) " + past(kind)[.indonesian] + ", u urungkan",
                en: "\(subject): \(what[.english]) " + past(kind)[.english] + ", u undoes")
        }
        let many = number == nil
        return Phrase(
            subject + (many ? " pengaduan " : " ") + past(kind)[.indonesian] + (kind.isUndoable ? ", u urungkan" : ""),
            en: subject + (many ? " complaints " : " ") + past(kind)[.english] + (kind.isUndoable ? ", u undoes" : ""))
    }
}
