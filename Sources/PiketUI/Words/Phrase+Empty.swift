import PiketDomain
import PlainText

/// Panes without anything to show say why, and what to do next.
extension Phrase {
    static let noComplaints = Phrase("Belum ada pengaduan.", en: "No complaints yet.")
    static let noComplaintsNext = Phrase("Langkah berikutnya, dari shell:", en: "Next, from the shell:")
    static let commandImport = Phrase("piket import BERKAS.csv", en: "piket import FILE.csv")
    static let commandImportWhy = Phrase("memasukkan pengaduan", en: "takes complaints in")
    static let commandRegion = Phrase("piket region import BERKAS.csv", en: "piket region import FILE.csv")
    static let commandRegionWhy = Phrase("tempat dan peta wilayah", en: "places and the map")
    static let commandOffice = Phrase("piket office apply KANTOR.toml", en: "piket office apply OFFICE.toml")
    static let commandOfficeWhy = Phrase("OPD, petugas, tenggat", en: "agencies, officers, deadlines")
    static let commandDemo = Phrase("atau lihat dulu: piket demo", en: "or look first: piket demo")
    static let noMatch = Phrase("Tidak ada pengaduan yang cocok.", en: "No complaint matches.")
    static let clearFilter = Phrase("menghapus saringan", en: "clears the filter")
    static let editFilter = Phrase("mengubahnya", en: "changes it")
    static let emptyView = Phrase("Tidak ada pengaduan di tampilan ini.", en: "No complaint in this view.")
    static func unreadableView(_ name: SafeText) -> Phrase {
        Phrase("Saringan tampilan \(name) tidak dapat dibaca:", en: "The filter of the view \(name) cannot be read:")
    }

    static let otherView = Phrase("tampilan lain", en: "other views")
    static let nothingLate = Phrase("Tidak ada yang terlambat.", en: "Nothing is late.")
    static let nothingLateFiltered = Phrase("Tidak ada yang terlambat dalam saringan ini.", en: "Nothing late matches.")
    static let showBacklog = Phrase("menampilkan tunggakan", en: "shows the backlog")
    static let tooSmall = Phrase("Layar terlalu kecil", en: "Screen too small")

    static func sizes(_ columns: Int, _ rows: Int, _ leastColumns: Int, _ leastRows: Int) -> Phrase {
        Phrase(
            "\(columns)x\(rows), perlu \(leastColumns)x\(leastRows)",
            en: "\(columns)x\(rows), needs \(leastColumns)x\(leastRows)")
    }

    /// What is wrong with a filter.
    init(_ error: FilterError) {
        self.init(
            SafeText(sanitizing: error.message(.indonesian), limit: 1000),
            en: SafeText(sanitizing: error.message(.english), limit: 1000))
    }

    static let keysWork = Phrase("Q keluar, tombol tetap bekerja", en: "Q leaves, keys still work")
}
