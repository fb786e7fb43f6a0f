import PiketDomain
import PlainText

/// A small office and cases as short as a test can write them.
enum Cases {
    /// 14.02 WIB on Saturday 21 November 2026.
    static let now = Instant(seconds: 1_795_244_520)

    static let office: Office = {
        var description = OfficeDescription(name: "Kota Contoh")
        description.officers = [
            Officer(login: "piket1", name: "Petugas A", roles: [.officer]),
            Officer(login: "piket2", name: "Petugas B", roles: [.officer]),
            Officer(login: "kasi", name: "Penyelia A", roles: [.supervisor]),
            Officer(login: "awas", name: "Pengawas A", roles: [.inspector]),
            Officer(login: "adm", name: "Admin A", roles: [.admin]),
            Officer(login: "opr", name: "Operator A", roles: [.operator]),
        ]
        description.agencies = [Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH")]
        description.categories = [
            Category(code: "sampah", name: "Sampah"), Category(code: "jalan", name: "Jalan rusak"),
            Category(code: "lampu", name: "Lampu jalan", profile: "bukti"),
        ]
        var shown = SLAProfile.jakartaCRM
        shown.code = "bukti"
        shown.evidence = .after
        description.profiles = [ProfileDescription(profile: shown)]
        var roads = Route.Condition()
        roads.category = "jalan"
        roads.kecamatan = "Menteng"
        description.routes = [Route(when: roads, agency: "dlh")]
        description.channels = [Channel(code: "jaki", name: "JAKI")]
        description.answers = [
            PreparedAnswer(code: "jadwal", text: "Laporan {nomor} di {kelurahan} dijadwalkan."),
            PreparedAnswer(code: "tanggal", text: "Dikerjakan {tanggal}."),
        ]
        description.contacts = [
            Contact(area: "31.71.06.1003", role: .lurah, phone: "0800-1"),
            Contact(area: nil, role: .emergency, phone: "112"),
        ]
        description.partners = [Partner(name: "Komunitas A", topics: ["lampu"], handle: "komunitas_a")]
        return Office(description: description, region: region, layout: layout)
    }()

    /// Three kelurahan in two kecamatan, in a row from west to east, and one south of the middle.
    static let region = Region([
        place("31.71.06.1001", "Menteng", "Menteng"), place("31.71.06.1003", "Cikini", "Menteng"),
        place("31.71.07.1001", "Kebon Melati", "Tanah Abang"), place("31.71.07.1002", "Petamburan", "Tanah Abang"),
    ])

    static let layout = TileLayout(
        cells: [
            "31.71.06.1001": .init(row: 0, column: 0), "31.71.06.1003": .init(row: 0, column: 1),
            "31.71.07.1001": .init(row: 0, column: 2), "31.71.07.1002": .init(row: 1, column: 1),
        ], score: .init(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 1))

    private static func place(_ code: String, _ name: String, _ kecamatan: String) -> Place {
        Place(code: code, name: name, kecamatan: kecamatan, kota: "Jakarta Pusat", point: nil)
    }

    /// A case whose next deadline (to be verified within six hours) is `dueIn` seconds from `now`.
    static func row(
        _ number: Int64, dueIn: Int64, kelurahan: String? = "31.71.06.1003", text: String = "Sampah menumpuk",
        category: String = "sampah"
    ) -> QueueRow {
        let received = now + dueIn - 6 * 3600
        return QueueRow(
            id: number - 10_000, number: number, version: 1, status: .awaiting, type: .complaint, priority: .normal,
            visibility: .privat, category: category, kelurahan: kelurahan, channel: "jaki", agency: nil, assignee: nil,
            receivedAt: received, next: deadlines(received).next, handovers: 0, isTouched: false, isBacklog: false,
            isAcknowledged: false, hasPhoto: false, gist: SafeText(sanitizing: text))
    }

    static func deadlines(_ received: Instant) -> [Deadline] {
        DeadlineProjection.deadlines(of: CaseHistory(receivedAt: received), profile: .jakartaCRM) { _ in
            .government(zone: .wib)
        }
    }

    static func file(_ row: QueueRow) -> CaseFile {
        let received = Event(
            id: 1, complaint: row.id, version: 1, at: row.receivedAt, actor: .importer, act: .received,
            payload: EventPayload().with(.channel, "jaki").with(.category, row.category)
                .with(.kelurahan, row.kelurahan))
        let blank = Complaint(
            id: row.id, number: row.number, version: 1, type: .complaint, status: row.status, priority: .normal,
            visibility: .privat, profile: "jakarta-crm", channel: "jaki", receivedAt: row.receivedAt)
        return CaseFile(
            complaint: CaseProjection.project(blank, events: [received], office: office), events: [received])
    }

    /// The same with words, as its reporter wrote them and as they are shown.
    static func told(_ row: QueueRow, visibility: Visibility = .privat) -> CaseFile {
        var file = file(row)
        file.complaint.title = SafeText(sanitizing: Mask.text(original.title).text)
        file.complaint.text = SafeText(sanitizing: Mask.text(original.text).text)
        file.complaint.visibility = visibility
        file.complaint.reporter = ReporterLabel(name: "B. S.", contact: "08•• •••• •890")
        return file
    }

    static let original = OriginalReport(
        reporter: Reporter(name: "Budi Santoso", contact: "081234567890"), title: "Sampah di rumah hijau",
        text: "Sampah di rumah hijau, dekat Rumah hijau lain. Kata Pak Budi Santoso, 081234567890.",
        address: "Jalan Contoh 1", source: "")
}
