import PiketViewModels
import PlainText

/// The map, its measures and its side list.
extension Phrase {
    static func measure(_ measure: MapMeasure) -> Phrase {
        switch measure {
        case .overdue: Phrase("terlambat", en: "late")
        case .open: Phrase("terbuka", en: "open")
        }
    }

    static let show = Phrase("Tampilkan", en: "Show")
    static let change = Phrase("ganti", en: "change")
    static let worstTen = Phrase("10 terbanyak", en: "Top ten")
    static let city = Phrase("Kota", en: "City")
    static let columnOpen = Phrase("Buka", en: "Open")
    static let columnLateShort = Phrase("Lbt", en: "Late")
    static let spread = Phrase("sebaran", en: "spread of")
    static let placesShort = Phrase("kel.", en: "wards")
    static let ofAllOpen = Phrase("dari semua terbuka", en: "of all open")
    static let ofAllLate = Phrase("dari semua terlambat", en: "of all late")
    static let unplacedCount = Phrase("tanpa lokasi", en: "without a place")
    static let filterToPlace = Phrase("saring antrean ke tempat ini", en: "filter the queue to this place")
    static let noRegion = Phrase("Belum ada wilayah.", en: "No region yet.")
    static let noRegionHint = Phrase("piket region import BERKAS.csv", en: "piket region import FILE.csv")
    static let perTenThousand = Phrase("per 10rb penduduk", en: "per 10k people")
    static let sheet = Phrase("lembar", en: "sheet")
}
