package import PiketDomain
import PlainText

/// An office with one person of each role and a profile for each way to work, and records for its cases.
package enum CaseFixture {
    /// Wednesday 4 November 2026, 10.00 in Jakarta.
    package static let now = Instant(seconds: 1_793_761_200)
    package static let hour: Int64 = 3600
    package static let day: Int64 = 86_400

    package static let region = Region([
        Place(code: "31.71.01.1001", name: "Gambir", kecamatan: "Gambir", kota: "Kota Adm. Jakarta Pusat", point: nil),
        Place(code: "31.71.06.1003", name: "Cikini", kecamatan: "Menteng", kota: "Kota Adm. Jakarta Pusat", point: nil),
    ])

    package static let office: Office = {
        var office = OfficeDescription(name: "Kantor Uji")
        office.profile = "penuh"
        office.profiles = profiles.map { ProfileDescription(profile: $0) }
        office.agencies = [
            Agency(code: "dlh", name: "Dinas Lingkungan Hidup"), Agency(code: "dbm", name: "Dinas Bina Marga"),
            Agency(code: "damkar", name: "Pemadam Kebakaran", calendar: "24jam"),
        ]
        office.categories = [
            Category(code: "sampah", name: "Sampah", agency: "dlh"),
            Category(code: "api", name: "Kebakaran", priority: .emergency, agency: "damkar"),
            Category(code: "lampu", name: "Lampu", profile: "bukti"),
            Category(code: "izin", name: "Izin", profile: "polos"),
            Category(code: "lapor", name: "Lapor", profile: "tanpa-validasi"),
            Category(code: "pungli", name: "Pungli", profile: "lapor-pengawasan"),
        ]
        office.channels = [Channel(code: "jaki", name: "JAKI")]
        office.answers = [
            PreparedAnswer(code: "terima", text: "Laporan {nomor} di {kelurahan} kami terima."),
            PreparedAnswer(code: "jadwal", text: "Dikerjakan pada {tanggal} oleh {opd}."),
        ]
        office.officers = [
            Officer(login: "petugas", name: "Petugas", roles: [.officer]),
            Officer(login: "lain", name: "Petugas Lain", roles: [.officer]),
            Officer(login: "penyelia", name: "Penyelia", roles: [.supervisor]),
            Officer(login: "operator", name: "Operator", roles: [.operator]),
            Officer(login: "pengawas", name: "Pengawas", roles: [.inspector]),
            Officer(login: "admin", name: "Admin", roles: [.admin]),
            Officer(login: "pensiun", name: "Pensiun", roles: [.officer, .supervisor], isActive: false),
            Officer(login: "dinas", name: "Petugas Dinas", roles: [.officer], agencies: ["dlh"]),
            Officer(login: "menteng", name: "Petugas Wilayah", roles: [.officer], areas: ["31.71.06"]),
        ]
        return Office(description: office, region: region)
    }()

    /// Steps in full with every clock; without review; without either; with a picture before done.
    private static let profiles: [SLAProfile] = {
        var whole = SLAProfile(
            code: "penuh",
            terms: [
                .verify: .init(Allowance(6, .jam)), .answer: .init(Allowance(24, .jam)),
                .solve: .init(Allowance(7, .hari)), .review: .init(Allowance(24, .jam)),
                .close: .init(Allowance(10, .hk), from: .answered),
            ])
        whole.extend = Allowance(7, .hari)
        whole.silence = Allowance(30, .hari)
        var unreviewed = whole
        unreviewed.code = "tanpa-validasi"
        unreviewed.steps = .answered
        unreviewed.extend = nil
        var plain = SLAProfile(code: "polos", terms: [.solve: .init(Allowance(24, .jam))])
        plain.steps = []
        var shown = whole
        shown.code = "bukti"
        shown.steps = .review
        shown.evidence = .after
        return [whole, unreviewed, plain, shown]
    }()

    /// A record received two hours before `now` unless said.
    package static func record(_ status: Status = .awaiting, fill: (inout IntakeRecord) -> Void = { _ in })
        -> IntakeRecord
    {
        var record = IntakeRecord(
            channel: "jaki", externalID: "JK-1", fingerprint: [1], receivedAt: now - 2 * hour)
        record.status = status
        record.category = "sampah"
        record.kelurahan = "31.71.01.1001"
        fill(&record)
        return record
    }

    /// The case a record begins, before its events.
    package static func blank(_ record: IntakeRecord) -> Complaint {
        var complaint = Complaint(
            id: 1, number: 10_001, version: 0, type: .complaint, status: .awaiting, priority: .normal,
            visibility: .privat, profile: "", channel: record.channel, receivedAt: record.receivedAt)
        complaint.externalID = record.externalID
        complaint.title = SafeText(sanitizing: record.title)
        return complaint
    }
}
