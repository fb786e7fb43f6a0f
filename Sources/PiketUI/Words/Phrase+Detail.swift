import PiketDomain
import PlainText

/// One complaint in full.
extension Phrase {
    static let report = Phrase("Laporan", en: "Report")
    static let history = Phrase("Riwayat", en: "History")
    static let noText = Phrase("tanpa uraian", en: "no text")
    static let location = Phrase("Lokasi", en: "Place")
    static let point = Phrase("Titik", en: "Point")
    static let photoLabel = Phrase("Foto", en: "Photo")
    static let evidenceLabel = Phrase("Bukti", en: "Evidence")
    static let beforeWork = Phrase("sebelum", en: "before")
    static let afterWork = Phrase("sesudah", en: "after")
    static let evidenceWanted = Phrase(
        "sesudah: belum ada, wajib sebelum selesai", en: "after: missing, needed before done")
    static let sourceLabel = Phrase("Sumber", en: "Source")
    static let reporter = Phrase("Pelapor", en: "Reporter")
    static let masked = Phrase("tersamar", en: "masked")
    static let referenceLabel = Phrase("Rujukan", en: "Reference")
    /// The place by the words of the source, which no kelurahan bears.
    static let placeToldLabel = Phrase("Menurut", en: "As told")
    static func placeTold(_ words: SafeText) -> Phrase {
        Phrase("menurut sumber: " + words, en: "the source says: " + words)
    }
    static let similar = Phrase("Serupa", en: "Similar")
    static let parent = Phrase("Induk", en: "Parent")
    static let faultLabel = Phrase("Cacat data", en: "Data fault")
    static let channelLabel = Phrase("Kanal", en: "Channel")
    static let mapLink = Phrase("Peta", en: "Map")
    static let deadlineLabel = Phrase("Tenggat", en: "Deadline")
    static let requestLabel = Phrase("Mohon", en: "Please")
    static let noAgency = Phrase("belum ada OPD", en: "no agency yet")
    static let noOfficer = Phrase("belum ada petugas", en: "no officer yet")
    static let missingCase = Phrase("Pengaduan ini tidak ada.", en: "There is no such complaint.")

    static let heldBy = Phrase("Dipegang", en: "Held by")

    static func handedOver(_ count: SafeText) -> Phrase {
        Phrase("dialihkan \(count)×", en: "handed over \(count)×")
    }

    static func hidden(_ count: Int) -> Phrase {
        Phrase("\(count) huruf tersembunyi", en: "\(count) hidden characters")
    }

    static func identityOpen(_ seconds: Int64) -> Phrase {
        Phrase(
            "identitas terbuka, \(seconds) dtk lagi", en: "identity shown, \(seconds) s more")
    }

    static let noReporterName = Phrase("tidak tercatat", en: "not on record")

    static let hiddenHint = Phrase("h menuliskannya", en: "h writes them out")
    static let hiddenShown = Phrase("ditulis sebagai \\u{…}, h kembali", en: "written as \\u{…}, h goes back")
    static let opensCase = Phrase("Enter nomor", en: "Enter number")
    static let logIntact = Phrase("log utuh", en: "log intact")
    static let logBroken = Phrase("LOG BERUBAH: piket audit verify", en: "LOG CHANGED: piket audit verify")

    static let answerTitle = Phrase("Jawaban", en: "Answer")
    static let noAnswer = Phrase("belum ada", en: "none yet")
    static let noAnswerText = Phrase("Belum ada yang dikirim ke pelapor.", en: "Nothing was sent to the reporter yet.")
    static let answerDrafted = Phrase("draf, menunggu penyelia", en: "draft, waits for a supervisor")
    static let answerUnsent = Phrase("ada tulisan Anda yang belum terkirim", en: "words of yours are not sent")
    static let answerElsewhere = Phrase("di luar Piket", en: "outside Piket")
    static let answerElsewhereText = Phrase(
        "Dijawab di kanal asalnya; teksnya tidak dicatat.",
        en: "Answered where it came from; its text is not on record.")
    static let noAnswerWords = Phrase("tanpa teks", en: "without words")

    static func answerHeld(_ seconds: Int64, isOwn: Bool) -> Phrase {
        isOwn
            ? Phrase("ditahan \(seconds) dtk, u mengurungkan", en: "held for \(seconds) s, u takes it back")
            : Phrase("ditahan \(seconds) dtk", en: "held for \(seconds) s")
    }
    static let answerWaits = Phrase("di kotak keluar, blm terkirim", en: "in the outbox, not carried yet")
    static func answerCarried(_ time: SafeText) -> Phrase { Phrase("terkirim \(time)", en: "carried \(time)") }

    static func letter(_ number: SafeText) -> Phrase { Phrase("surat \(number)", en: "letter \(number)") }
    static func events(_ count: SafeText) -> Phrase { Phrase("\(count) peristiwa", en: "\(count) events") }

    static func fault(_ fault: IntakeFault) -> Phrase {
        switch fault {
        case .answeredBeforeReceived: Phrase("dijawab sebelum diterima", en: "answered before it was received")
        case .closedBeforeReceived: Phrase("selesai sebelum diterima", en: "closed before it was received")
        case .closedBeforeAnswered: Phrase("selesai sebelum dijawab", en: "closed before it was answered")
        case .unknownStatus: Phrase("status sumber tidak dikenal", en: "the source's state is unknown")
        case .receivedInFuture: Phrase("diterima di masa depan", en: "received in the future")
        case .channelNotValid: Phrase("kanal tidak berlaku pada hari itu", en: "its channel was not valid that day")
        case .reusedID: Phrase("nomornya milik pengaduan lain", en: "its id is another complaint's")
        case .unknownReply: Phrase("balasan atas nomor yang tidak dikenal", en: "a reply to an unknown number")
        case .coordinatesOutside: Phrase("koordinat di luar wilayah", en: "coordinates outside the region")
        }
    }
}
