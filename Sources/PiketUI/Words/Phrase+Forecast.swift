import PiketDomain
import PlainText

/// What will be late at the present pace.
extension Phrase {
    static let forecastTitle = Phrase("Akan terlambat", en: "Will be late")
    static let atPresentPace = Phrase(
        "dengan laju 7 hari terakhir: akan terlambat / jatuh tempo", en: "at the pace of 7 days: will be late / due")
    static let everybody = Phrase("Semua", en: "All")
    static let theDesk = Phrase("Meja piket", en: "The desk")
    static let paceUpper = Phrase("laju", en: "pace")
    static let nothingDue = Phrase("tidak ada yang jatuh tempo", en: "nothing falls due")

    static func horizon(_ horizon: Horizon) -> Phrase {
        switch horizon.kind {
        case .shiftEnd: Phrase("akhir sif", en: "end of shift")
        case .officeDay: Phrase("hari kerja", en: "office day")
        case .afterHolidays:
            horizon.name.map { name in
                let name = SafeText(sanitizing: name, limit: 60)
                return Phrase(name, en: name)
            } ?? Phrase("libur", en: "holidays")
        }
    }
}
