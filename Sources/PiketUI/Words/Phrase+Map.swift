import PiketViewModels
import PlainText

/// The map, its measures and its side list.
extension Phrase {
    static func measure(_ measure: MapMeasure) -> Phrase {
        switch measure {
        case .overdue: Phrase("terlambat", en: "late")
        case .open: Phrase("terbuka", en: "open")
        case .age: Phrase("umur", en: "age")
        case .solve: Phrase("lama selesai", en: "time to solve")
        case .perResidents: Phrase("per 10rb jiwa", en: "per 10k people")
        case .sinceYesterday: Phrase("sejak kemarin", en: "since yesterday")
        case .sinceLastWeek: Phrase("sejak pekan lalu", en: "since last week")
        case .category: Phrase("kategori", en: "category")
        }
    }

    /// Over a narrow column.
    static func measureShort(_ measure: MapMeasure) -> Phrase {
        switch measure {
        case .overdue: columnLateShort
        case .open: columnOpen
        case .age, .solve: Phrase("hari", en: "days")
        case .perResidents: Phrase("/10rb", en: "/10k")
        case .sinceYesterday: Phrase("1 hr", en: "1d")
        case .sinceLastWeek: Phrase("7 hr", en: "7d")
        case .category: Phrase("kategori", en: "category")
        }
    }

    /// Under the values of the spread.
    static func measureSpread(_ measure: MapMeasure) -> Phrase {
        measure == .category ? Phrase("kali", en: "times") : measureShort(measure)
    }

    /// What the figures of the legend are; nil for cases.
    static func measureUnit(_ measure: MapMeasure) -> Phrase? {
        switch measure {
        case .age, .solve: Phrase("hari, median", en: "days, median")
        case .perResidents: Phrase("per 10rb", en: "per 10k")
        case .category: Phrase("dalam 7 hari", en: "in 7 days")
        case .overdue, .open, .sinceYesterday, .sinceLastWeek: nil
        }
    }

    static let medianAge = Phrase("umur median", en: "median age")
    static let medianSolve = Phrase("selesai, 30 hr", en: "solved, 30d")
    static let sinceYesterday = Phrase("kemarin", en: "yesterday")
    static let sinceLastWeek = Phrase("pekan lalu", en: "last week")
    static let waitsLongest = Phrase("terlama menunggu", en: "waits longest")

    static func cameraCount(_ count: SafeText) -> Phrase {
        Phrase("\(count) kamera; L menyebutkannya", en: "\(count) cameras; L lists them")
    }

    static let mostReported = Phrase("terbanyak 7 hr", en: "most in 7d")

    static let show = Phrase("Tampilkan", en: "Show")
    static let change = Phrase("ganti", en: "change")
    static let worstTen = Phrase("10 terbanyak", en: "Top ten")
    static let city = Phrase("Kota", en: "City")
    static let kecamatanWord = Phrase("Kecamatan", en: "District")
    static let partnerWord = Phrase("mitra", en: "partner")
    static let columnOpen = Phrase("Buka", en: "Open")
    static let columnLateShort = Phrase("Lbt", en: "Late")
    static let spread = Phrase("sebaran", en: "spread of")
    static let placesShort = Phrase("kel.", en: "no.")
    static let ofThoseShown = Phrase("dari yang tampil", en: "of those shown")
    static let ofAllOpen = Phrase("dari semua terbuka", en: "of all open")
    static let ofAllLate = Phrase("dari semua terlambat", en: "of all late")
    static let unplacedCount = Phrase("tanpa lokasi", en: "without a place")
    static let filterToPlace = Phrase("saring antrean ke tempat ini", en: "filter the queue to this place")
    static let noRegion = Phrase("Belum ada wilayah.", en: "No region yet.")
    static let noRegionHint = Phrase("piket region import BERKAS.csv", en: "piket region import FILE.csv")
    static let perTenThousand = Phrase("per 10rb penduduk", en: "per 10k people")
    static let sheet = Phrase("lembar", en: "sheet")
}
