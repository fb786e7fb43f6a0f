import PiketDomain
import PlainText

/// Troubles of the world: what is wrong, and what to do. What still works is on the screen.
extension Phrase {
    /// One line. Paths are shown by the commands, not here: the officer cannot act on them.
    static func trouble(_ trouble: StoreTrouble) -> Phrase {
        switch trouble {
        case .missing: Phrase("basis data hilang; periksa --db", en: "the database is gone; check --db")
        case .isFolder: Phrase("basis data ini sebuah folder; periksa --db", en: "the database is a folder; check --db")
        case .saltMissing:
            Phrase("berkas .salt di samping basis data hilang", en: "the .salt file beside the database is gone")
        case .saltForeign:
            Phrase("berkas .salt milik basis data lain", en: "the .salt file is another database's")
        case .notADatabase: Phrase("berkas ini bukan basis data Piket", en: "this file is no Piket database")
        case .newerSchema(let found, let known):
            Phrase(
                "basis data lebih baru (skema \(found)) dari program ini (\(known)); perbarui Piket",
                en: "the database is newer (schema \(found)) than this program (\(known)); update Piket")
        case .olderSchema(_, let found, let known):
            Phrase(
                "basis data lebih lama (skema \(found)) dari program ini (\(known)); jalankan piket tick",
                en: "the database is older (schema \(found)) than this program (\(known)); run piket tick")
        case .networkFileSystem:
            Phrase(
                "basis data di disk jaringan; pindahkan ke disk lokal",
                en: "the database is on a network disk; move it to a local one")
        case .locked: Phrase("basis data sedang dikunci proses lain", en: "another process holds the database")
        case .readOnly: Phrase("basis data hanya bisa dibaca", en: "the database can only be read")
        case .diskFull: Phrase("disk penuh; kosongkan ruang", en: "the disk is full; make room")
        case .damaged: Phrase("basis data rusak; jalankan piket check", en: "the database is damaged; run piket check")
        case .noPermission: Phrase("tidak ada izin membuka basis data", en: "no permission to open the database")
        case .other(_, let detail):
            Phrase(
                "basis data bermasalah: \(SafeText(sanitizing: detail, limit: 200))",
                en: "database trouble: \(SafeText(sanitizing: detail, limit: 200))")
        }
    }

    static func retry(_ seconds: Int64) -> Phrase {
        Phrase("coba lagi \(seconds) dtk", en: "again in \(seconds) s")
    }
}
