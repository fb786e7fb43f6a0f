import Foundation
import PiketDomain

/// A small invented city at `Program.now`: 60 complaints in twelve real kelurahan of Jakarta.
///
/// 40 came within the last five hours, 12 three days ago and nobody answered them, 8 are done.
enum City {
    static let open = 52
    static let late = 12
    static let total = 60

    static let office = """
        [office]
        name = "Kantor Cerita"
        region = "dki-jakarta"
        zone = "Asia/Jakarta"
        shifts = ["07:00", "15:00", "23:00"]

        [[agency]]
        code = "dlh"
        name = "Dinas Lingkungan Hidup"
        short = "DLH"

        [[agency]]
        code = "dbm"
        name = "Dinas Bina Marga"
        short = "DBM"

        [[channel]]
        code = "jaki"
        name = "JAKI"

        [[channel]]
        code = "sms"
        name = "SMS"

        [[category]]
        code = "sampah"
        name = "Sampah"
        agency = "dlh"

        [[category]]
        code = "jalan"
        name = "Jalan rusak"
        agency = "dbm"

        """

    private static let places: [(name: String, kecamatan: String)] = [
        ("Cikini", "Menteng"), ("Gondangdia", "Menteng"), ("Kebon Melati", "Tanah Abang"),
        ("Cempaka Putih Barat", "Cempaka Putih"), ("Rawasari", "Cempaka Putih"), ("Kwitang", "Senen"),
        ("Pluit", "Penjaringan"), ("Kelapa Gading Barat", "Kelapa Gading"), ("Kemanggisan", "Pal Merah"),
        ("Tebet Timur", "Tebet"), ("Karet Kuningan", "Setiabudi"), ("Petojo Utara", "Gambir"),
    ]

    static let reports = (0..<total).map(report)

    /// Where report `n` lies.
    static func place(of n: Int) -> (name: String, kecamatan: String) { places[n % places.count] }

    /// Report `n`; the first ones are the newest.
    static func report(_ n: Int) -> Report {
        let place = place(of: n)
        let isRoad = n % 2 == 1
        var report = Report(
            externalID: "CRT-\(n)", channel: n % 3 == 0 ? "sms" : "jaki", receivedAt: time(hoursAgo: hours(n)),
            category: isRoad ? "jalan" : "sampah", kelurahan: place.name, kecamatan: place.kecamatan,
            title: isRoad ? "Lubang di tikungan \(n)" : "Sampah menumpuk \(n)",
            description: isRoad
                ? "Lubang selebar roda di tikungan dekat sekolah, sudah dua kali ada yang jatuh."
                : "Sampah belum diangkut, baunya sampai ke rumah warga.", address: "Jalan Contoh \(n)")
        if n >= open {
            report.status = "done"
            report.answeredAt = time(hoursAgo: hours(n) - 2)
            report.closedAt = time(hoursAgo: hours(n) - 20)
        }
        return report
    }

    /// A report that is not in the city yet, received a minute ago.
    static func newcomer(_ n: Int) -> Report {
        var report = report(n % open)
        report.externalID = "SUSUL-\(n)"
        report.receivedAt = time(hoursAgo: 1.0 / 60)
        report.title = "Laporan susulan \(n)"
        return report
    }

    private static func hours(_ n: Int) -> Double {
        switch n {
        case ..<(open - late): 0.1 + Double(n * 7) / 60
        case ..<open: 72 + Double(n) / 10
        default: 120 + Double(n) / 10
        }
    }

    /// Ages are whole minutes less 50 seconds, so that no figure counted in minutes moves while a story is young.
    private static func time(hoursAgo hours: Double) -> String {
        guard let now = Instant(iso8601: Program.now, zone: .wib) else { return "" }
        return (now - Int64((hours * 60).rounded()) * 60 + 50).iso8601(in: .wib)
    }
}
