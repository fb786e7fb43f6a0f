package import PiketDomain

/// Small builders for tests of stores: a moment, an office of three people, records and changes.
package enum StoreFixture {
    /// Saturday 21 November 2026, 14.02.13 in Jakarta.
    package static let now = Instant(seconds: 1_795_244_533)

    /// Two agencies, two categories, an officer, a supervisor and an admin.
    package static func office() -> OfficeDescription {
        var office = OfficeDescription(name: "Kantor Contoh")
        office.agencies = [
            Agency(code: "dlh", name: "Dinas Lingkungan Hidup", short: "DLH"),
            Agency(code: "dbm", name: "Dinas Bina Marga", short: "DBM"),
        ]
        office.categories = [
            Category(code: "sampah", name: "Sampah", agency: "dlh"),
            Category(code: "banjir", name: "Banjir", priority: .emergency, agency: "dbm"),
        ]
        office.channels = [Channel(code: "jaki", name: "JAKI"), Channel(code: "sms", name: "SMS")]
        office.officers = [
            Officer(login: "piket1", name: "Petugas A", roles: [.officer]),
            Officer(login: "kasi", name: "Kepala Seksi", roles: [.officer, .supervisor]),
            Officer(login: "adm", name: "Admin", roles: [.admin]),
        ]
        return office
    }

    /// Record `n`, received `hours` before `now`; each `n` has its own words and fingerprint.
    package static func record(
        _ n: Int, hours: Int64 = 1, category: String? = "sampah", status: Status = .awaiting, revision: UInt8 = 0
    ) -> IntakeRecord {
        var record = IntakeRecord(
            channel: "jaki", externalID: "JK-\(n)",
            fingerprint: [revision] + String(n).utf8, receivedAt: now - hours * 3600)
        record.category = category
        record.status = status
        record.title = "Laporan \(n)"
        record.text = "Sampah menumpuk di depan pasar nomor \(n), hubungi 0812-3456-7890"
        record.address = "Jl. Merdeka \(n) RT 03/RW 05"
        record.reporterName = "Budi Santoso"
        record.reporterContact = "081234567890"
        if status == .done {
            record.answeredAt = record.receivedAt + 1800
            record.closedAt = record.receivedAt + 3600
        }
        return record
    }

    /// An officer's act on a case as it was read.
    package static func change(
        _ complaint: Complaint, by login: String = "piket1", _ act: Act, _ payload: EventPayload = EventPayload(),
        reason: String? = nil, text: String? = nil
    ) -> CaseChange {
        CaseChange(
            complaint: complaint.id, version: complaint.version,
            events: [
                Event(
                    complaint: complaint.id, version: complaint.version + 1, at: now, actor: .officer(login: login),
                    act: act, payload: payload, reason: reason)
            ], text: text)
    }
}
