import PiketDomain
import PlainText

/// Titles, views and column heads of the panes.
extension Phrase {
    static let queueTitle = Phrase("Pengaduan terbuka", en: "Open complaints")
    static let queueTitleShort = Phrase("Pengaduan", en: "Complaints")
    static let overdueTitle = Phrase("Terlambat", en: "Late")
    static let mapTitle = Phrase("Peta", en: "Map")
    static let engagementTitle = Phrase("Interaksi medsos", en: "Social media")
    static let engagementTitleShort = Phrase("Medsos", en: "Social")

    static func view(_ view: QueueView) -> Phrase {
        switch view {
        case .thisShift: Phrase("sif ini", en: "this shift")
        case .all: Phrase("semua", en: "all")
        case .new: Phrase("baru", en: "new")
        case .mine: Phrase("saya", en: "mine")
        case .unassigned: Phrase("tanpa petugas", en: "unassigned")
        case .emergency: Phrase("darurat", en: "emergency")
        case .awaitingReporter: Phrase("tunggu pelapor", en: "awaits reporter")
        case .replies: Phrase("balasan", en: "replies")
        case .unsent: Phrase("blm terkirim", en: "unsent")
        case .escalated: Phrase("eskalasi", en: "escalated")
        case .toApprove: Phrase("perlu persetujuan", en: "to approve")
        case .everything: Phrase("segalanya", en: "everything")
        }
    }

    static let columnLeft = Phrase("Sisa", en: "Left")
    static let columnUsed = Phrase("Pakai", en: "Used")
    static let columnReceived = Phrase("Diterima", en: "Received")
    static let columnDue = Phrase("Tenggat", en: "Due")
    static let columnCode = Phrase("Kode", en: "Code")
    static let columnDistrict = Phrase("Kecamatan", en: "District")
    static let columnStage = Phrase("Tahap", en: "Stage")
    static let columnNumber = Phrase("No.", en: "No.")
    static let columnStatus = Phrase("Status", en: "Status")
    static let columnCategory = Phrase("Kategori", en: "Category")
    static let columnChannel = Phrase("Kanal", en: "Chan.")
    static let columnAgency = Phrase("OPD", en: "Agency")
    static let columnOfficer = Phrase("Petugas", en: "Officer")
    static let columnOfficerInitial = Phrase("Ptg", en: "Ofc")
    static let columnAge = Phrase("Umur", en: "Age")
    static let columnHandovers = Phrase("Alih", en: "Moved")
    static let columnGist = Phrase("Uraian", en: "Text")
    static let columnOver = Phrase("Lewat", en: "Over")
    static let columnTurn = Phrase("Giliran", en: "Turn")
    static let agencyTurn = Phrase("OPD", en: "agency")
    static let deskTurn = Phrase("piket", en: "desk")
    static let reporterTurn = Phrase("pelapor", en: "reporter")
    static let supervisorTurn = Phrase("penyelia", en: "supervisor")
    static let dueSoon = Phrase("mendekati", en: "due soon")
    static let worstFirst = Phrase("terparah dulu", en: "worst first")

    static func grouped(_ grouping: OverdueGrouping) -> Phrase {
        switch grouping {
        case .agency: Phrase("per OPD", en: "by agency")
        case .kecamatan: Phrase("per kecamatan", en: "by district")
        case .officer: Phrase("per petugas", en: "by officer")
        }
    }

    static func noGroup(_ grouping: OverdueGrouping) -> Phrase {
        switch grouping {
        case .agency: Phrase("belum ada OPD", en: "no agency yet")
        case .kecamatan: unplaced
        case .officer: Phrase("belum ada petugas", en: "no officer yet")
        }
    }

    static let photo = Phrase("foto", en: "photo")
    static func kecamatan(_ name: SafeText) -> Phrase { Phrase("Kec. \(name)", en: "\(name) district") }
    static let unplaced = Phrase("Tanpa lokasi", en: "No place")
    static let uncategorised = Phrase("Tanpa kategori", en: "No category")
    static let restricted = Phrase("RAHASIA", en: "RESTRICTED")
    static let outOfScope = Phrase("di luar wilayah/OPD Anda", en: "outside your areas/agencies")
    static let outOfScopeGist = Phrase(
        "di luar wilayah dan OPD Anda: hanya nomor, kategori dan status",
        en: "outside your areas and agencies: number, category and state only")
    static let restrictedGist = Phrase(
        "isi hanya untuk petugasnya, penyelia dan pengawas", en: "text for its officer, supervisors and inspectors only"
    )
    static let emergencyWord = Phrase("DARURAT", en: "EMERGENCY")
    static let loading = Phrase("memuat", en: "loading")
    static let sorted = Phrase("urut", en: "by")

    static func sort(_ sort: QueueSort) -> Phrase {
        switch sort {
        case .due: Phrase("sisa", en: "left")
        case .received: Phrase("diterima", en: "received")
        case .age: Phrase("umur", en: "age")
        case .number: Phrase("nomor", en: "number")
        case .x: Phrase("kelipatan", en: "multiple")
        }
    }
}
