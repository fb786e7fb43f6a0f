import PiketDomain
import PlainText

/// Complaints around two o'clock on a Saturday in November: broken, urgent, soon, calm and paused ones.
enum SampleCases {
    /// 2026-11-21T14:02:13+07:00.
    static let now = Instant(seconds: 1_795_244_533)

    struct Row {
        var number: Int64
        /// The stage and the seconds it has left.
        var clock: Clock
        var left: Int64
        var status: Status
        var category: String?
        var place: String?
        var channel: String
        var agency: String?
        var officer: String?
        var handovers = 0
        var visibility = Visibility.privat
    }

    private static let minute: Int64 = 60
    private static let hour: Int64 = 3600

    static let queue: [Row] = [
        Row(
            number: 10871, clock: .verify, left: -51 * minute, status: .awaiting, category: "sampah", place: "Kapuk",
            channel: "wa"),
        Row(
            number: 10803, clock: .answer, left: -18 * minute - 4, status: .assigned, category: "parkir",
            place: "Tebet Timur", channel: "x", agency: "dishub", officer: "pa", handovers: 2),
        Row(
            number: 10874, clock: .verify, left: -3 * minute, status: .awaiting, category: "pohon",
            place: "Pondok Pinang", channel: "sms"),
        Row(
            number: 10879, clock: .verify, left: 292, status: .awaiting, category: "banjir", place: "Kebon Melati",
            channel: "sms"),
        Row(
            number: 10811, clock: .answer, left: 577, status: .assigned, category: "sampah", place: "Cikini",
            channel: "x", agency: "dlh", officer: "pa"),
        Row(
            number: 10880, clock: .verify, left: 785, status: .awaiting, category: "lampu", place: "Kali Anyar",
            channel: "jaki"),
        Row(
            number: 10814, clock: .answer, left: 1361, status: .assigned, category: "saluran", place: "Rawa Buaya",
            channel: "jaki", agency: "sda", officer: "pc"),
        Row(
            number: 10883, clock: .verify, left: 2296, status: .coordinating, category: "ktp", place: "Manggarai",
            channel: "loket"),
        Row(
            number: 10884, clock: .verify, left: 3090, status: .awaiting, category: "kabel", place: "Jelambar Baru",
            channel: "ig"),
        Row(
            number: 10886, clock: .verify, left: 3960, status: .awaiting, category: "pkl", place: "Tanah Tinggi",
            channel: "jaki"),
        Row(
            number: 10822, clock: .answer, left: 6240, status: .inProgress, category: "jalan", place: "Sukapura",
            channel: "jaki", agency: "bm", officer: "pb", handovers: 1),
        Row(
            number: 10889, clock: .verify, left: 7920, status: .awaiting, category: "hoaks", place: "Menteng Atas",
            channel: "ig"),
        Row(
            number: 10891, clock: .verify, left: 10_680, status: .awaiting, category: "sampah", place: "Pegangsaan Dua",
            channel: "jaki"),
        Row(
            number: 10893, clock: .verify, left: 11_520, status: .awaiting, category: "banjir",
            place: "Cipinang Melayu", channel: "wa", visibility: .rahasia),
        Row(
            number: 10894, clock: .verify, left: 13_200, status: .awaiting, category: "parkir", place: "Senayan",
            channel: "x"),
        Row(
            number: 10901, clock: .verify, left: 19_260, status: .awaiting, category: nil, place: "Gondangdia",
            channel: "jaki"),
        Row(
            number: 10834, clock: .answer, left: 21_720, status: .assigned, category: "pohon", place: "Srengseng Sawah",
            channel: "email", agency: "dlh", officer: "pc"),
        Row(
            number: 10840, clock: .answer, left: 34_380, status: .inProgress, category: "bau", place: "Semper Barat",
            channel: "jaki", agency: "dlh", officer: "pa"),
        Row(
            number: 10852, clock: .answer, left: 51_000, status: .inProgress, category: "saluran", place: nil,
            channel: "web", agency: "sda", officer: "pd"),
        Row(
            number: 10868, clock: .answer, left: 78_480, status: .assigned, category: "lampu", place: "Pulo Gebang",
            channel: "jaki", agency: "bm", officer: "pb"),
        Row(
            number: 10433, clock: .solve, left: 4 * 86_400, status: .inProgress, category: "saluran",
            place: "Petukangan Utara", channel: "jaki", agency: "sda", officer: "pc", handovers: 1),
        Row(
            number: 10440, clock: .solve, left: 5 * 86_400, status: .awaitingReporter, category: "trotoar",
            place: "Cipinang Besar Selatan", channel: "wa", agency: "bm", officer: "pd", handovers: 3),
    ]

    static let overdue: [Row] = [
        Row(
            number: 10764, clock: .verify, left: -18 * hour - 5 * minute, status: .awaiting, category: "banjir",
            place: "Kapuk Muara", channel: "jaki", officer: "pc", handovers: 3),
        Row(
            number: 10290, clock: .answer, left: -68 * hour, status: .assigned, category: "parkir",
            place: "Tebet Timur", channel: "wa", agency: "dishub", officer: "pa", handovers: 4),
        Row(
            number: 9204, clock: .solve, left: -460 * hour, status: .inProgress, category: "lahan", place: "Rorotan",
            channel: "jaki", agency: "citata", handovers: 6),
        Row(
            number: 10781, clock: .verify, left: -13 * hour - 40 * minute, status: .coordinating, category: "kabel",
            place: "Wijaya Kusuma", channel: "jaki", officer: "pa"),
        Row(
            number: 10377, clock: .answer, left: -50 * hour, status: .assigned, category: "sampah",
            place: "Penjaringan", channel: "jaki", agency: "dlh", officer: "pa", handovers: 2),
        Row(
            number: 10799, clock: .verify, left: -9 * hour - 11 * minute, status: .coordinating, category: "pohon",
            place: "Pondok Labu", channel: "wa", agency: "dlh", officer: "pc", handovers: 1),
        Row(
            number: 9811, clock: .solve, left: -227 * hour, status: .inProgress, category: "jalan", place: "Marunda",
            channel: "jaki", agency: "bm", handovers: 3),
        Row(
            number: 9960, clock: .solve, left: -146 * hour, status: .assigned, category: "trotoar",
            place: "Petojo Selatan", channel: "jaki", agency: "bm", handovers: 2),
        Row(
            number: 10502, clock: .answer, left: -15 * hour - 20 * minute, status: .assigned, category: "pkl",
            place: "Krendang", channel: "sms", agency: "satpol", officer: "pc"),
        Row(
            number: 10077, clock: .solve, left: -72 * hour, status: .inReview, category: "pohon", place: "Ragunan",
            channel: "jaki", agency: "dlh", handovers: 1),
    ]

    static let queueRows = queue.enumerated().map { queueRow($1, id: Int64($0 + 1)) }

    /// The late ones over and over, so that the list is as long as its count.
    static let overdueRows: [OverdueRow] = (0..<47).compactMap { index in
        var row = overdue[index % overdue.count]
        row.number -= Int64(index / overdue.count * 13)
        return overdueRow(row, id: Int64(index + 101))
    }.sorted { ($0.x, $1.id) > ($1.x, $0.id) }

    static func queueRow(_ row: Row, id: Int64) -> QueueRow {
        QueueRow(
            id: id, number: row.number, version: 1, status: row.status, type: .complaint, priority: .normal,
            visibility: row.visibility, category: row.category, kelurahan: row.place.flatMap(SampleOffice.code),
            channel: row.channel, agency: row.agency, assignee: row.officer,
            receivedAt: history(row).receivedAt, next: deadlines(row).next, handovers: row.handovers,
            isTouched: row.officer != nil, isBacklog: false, isAcknowledged: false, hasPhoto: row.number % 2 == 1,
            gist: "Tumpukan sampah di bahu jalan depan pasar sejak Kamis, menutup saluran, mulai berbau")
    }

    static func overdueRow(_ row: Row, id: Int64) -> OverdueRow? {
        guard let broken = deadlines(row).first(where: { $0.clock == row.clock }) else { return nil }
        return OverdueRow(row: queueRow(row, id: id), broken: broken, x: broken.lateness(at: now) ?? 1)
    }

    static func deadlines(_ row: Row) -> [Deadline] {
        DeadlineProjection.deadlines(of: history(row), profile: .jakartaCRM) { _ in .government(zone: .wib) }
    }

    /// A past that leaves exactly that much time: hours count back from now, days end at midnight.
    static func history(_ row: Row) -> CaseHistory {
        let due = now + row.left
        switch row.clock {
        case .verify:
            return CaseHistory(receivedAt: due - 6 * hour)
        case .answer:
            var history = CaseHistory(receivedAt: due - 24 * hour)
            history.changes = [CaseHistory.Change(at: history.receivedAt + hour, to: row.status)]
            return history
        default:
            var history = CaseHistory(receivedAt: due - 7 * 86_400)
            history.answers = [history.receivedAt + 2 * hour]
            history.changes = [
                CaseHistory.Change(
                    at: history.receivedAt + hour, to: row.status == .inReview ? .inProgress : row.status)
            ]
            return history
        }
    }
}
