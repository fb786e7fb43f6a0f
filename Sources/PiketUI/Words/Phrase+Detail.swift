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

    static func letter(_ number: SafeText) -> Phrase { Phrase("surat \(number)", en: "letter \(number)") }
    static func events(_ count: SafeText) -> Phrase { Phrase("\(count) peristiwa", en: "\(count) events") }

    static func fault(_ fault: IntakeFault) -> Phrase {
        switch fault {
        case .answeredBeforeReceived: Phrase("dijawab sebelum diterima", en: "answered before it was received")
        case .closedBeforeReceived: Phrase("selesai sebelum diterima", en: "closed before it was received")
        case .closedBeforeAnswered: Phrase("selesai sebelum dijawab", en: "closed before it was answered")
        case .unknownStatus: Phrase("status sumber tidak dikenal", en: "the source's state is unknown")
        case .receivedInFuture: Phrase("diterima di masa depan", en: "received in the future")
        case .coordinatesOutside: Phrase("koordinat di luar wilayah", en: "coordinates outside the region")
        }
    }
}
