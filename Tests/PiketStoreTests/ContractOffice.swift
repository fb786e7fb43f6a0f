import PiketDomain

/// The small office the contract is tried on: four kelurahan, four categories under four promises.
enum ContractOffice {
    static let now = Instant(seconds: 1_795_244_533)  // Sat 2026-11-21 14:02:13 WIB

    static let region = Region([
        place("31.71.01.1001", "Gambir", "Gambir", -6.1715, 106.8146),
        place("31.71.05.1001", "Cempaka Putih Timur", "Cempaka Putih", -6.1737, 106.8708),
        place("31.71.05.1002", "Cempaka Putih Barat", "Cempaka Putih", -6.1808, 106.8637),
        place("31.71.06.1003", "Cikini", "Menteng", -6.1947, 106.8380),
    ])

    /// Laid out once: every store of every test takes it.
    static let layout = TileLayout.compute(region.places)

    static let description: OfficeDescription = {
        var office = OfficeDescription(name: "Kantor Uji")
        office.categories = [
            Category(code: "jalan", name: "Jalan rusak", agency: "bm"),
            Category(code: "sampah", name: "Sampah", priority: .high, agency: "dlh", profile: "sp4n"),
            Category(code: "banjir", name: "Banjir", priority: .emergency, profile: "jss"),
            Category(code: "pungli", name: "Pungutan liar", profile: "lapor-pengawasan"),
        ]
        office.channels = [
            Channel(code: "jaki", name: "JAKI"), Channel(code: "sms", name: "SMS"),
            Channel(code: "wa", name: "WhatsApp"),
        ]
        office.agencies = [
            Agency(code: "bm", name: "Dinas Bina Marga", short: "Bina Marga"),
            Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH"),
        ]
        office.officers = [
            Officer(login: "penyelia", name: "Penyelia A", roles: [.officer, .supervisor]),
            Officer(login: "piket1", name: "Petugas A", roles: [.officer]),
            Officer(login: "admin", name: "Admin", roles: [.admin]),
            Officer(login: "menteng", name: "Petugas B", roles: [.officer], agencies: ["dlh"], areas: ["31.71.06"]),
        ]
        return office
    }()

    static let supervisor = viewer("penyelia")
    static let officer = viewer("piket1")
    static let admin = viewer("admin")
    static let scoped = viewer("menteng")
    /// Still named on cases, no longer an officer.
    static let former: Viewer = {
        var former = officer
        former.officer?.isActive = false
        return former
    }()
    static let stranger = Viewer(login: "tamu", officer: nil)

    private static func viewer(_ login: String) -> Viewer {
        Viewer(login: login, officer: description.officers.first { $0.login == login })
    }

    private static func place(
        _ code: String, _ name: String, _ kecamatan: String, _ latitude: Double, _ longitude: Double
    ) -> Place {
        Place(
            code: code, name: name, kecamatan: kecamatan, kota: "Kota Adm. Jakarta Pusat",
            point: GeoPoint(latitude: latitude, longitude: longitude))
    }

    /// A record with what a test leaves open filled in.
    static func record(
        _ id: String, channel: String = "jaki", received: Instant = now - 3600,
        _ change: (inout IntakeRecord) -> Void = { _ in }
    ) -> IntakeRecord {
        var record = IntakeRecord(channel: channel, externalID: id, fingerprint: [], receivedAt: received)
        record.text = "Laporan \(id)"
        change(&record)
        let content =
            "\(record.status) \(record.text) \(record.category ?? "") \(record.kelurahan ?? "") \(record.agency ?? "")"
        record.fingerprint = Array(content.utf8)
        return record
    }
}
