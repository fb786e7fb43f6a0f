import PiketStore
import PiketUI
import PiketViewModels

/// The health of a database as `piket check` tells it.
struct CheckText {
    let language: Language

    func lines(_ health: StoreHealth, _ report: AuditReport, path: String) -> [String] {
        let english = language == .english
        let mode: (UInt32?) -> String = { $0.map { String($0, radix: 8) } ?? (english ? "missing" : "tidak ada") }
        return [
            "\(english ? "database" : "basis data")  \(path)",
            "SQLite    \(health.sqliteVersion), \(english ? "checkpoint guard" : "penjaga checkpoint") "
                + (health.isGuarded ? (english ? "on" : "aktif") : (english ? "not needed" : "tidak perlu")),
            "schema    \(health.schema)",
            "\(english ? "size" : "ukuran")      \(health.databaseBytes) + log \(health.logBytes) byte",
            "\(english ? "access" : "izin")      \(mode(health.permissions)), salt \(mode(health.saltPermissions))",
            "\(english ? "complaints" : "pengaduan") \(health.complaints), \(english ? "events" : "peristiwa") \(health.events)",
            health.integrityFaults.isEmpty
                ? (english ? "pages     whole" : "halaman   utuh")
                : (english ? "pages     " : "halaman   ") + health.integrityFaults.joined(separator: "; "),
            report.broken.map { AuditText.broken($0, good: report.count, language: language) }
                ?? AuditText.whole(report, language: language),
        ]
    }

    func advice(path: String) -> String {
        language == .english
            ? "\(path) is not sound; copy it away before anything else, then restore the last backup"
            : "\(path) tidak sehat; salin dahulu berkasnya, lalu pulihkan cadangan terakhir"
    }
}
