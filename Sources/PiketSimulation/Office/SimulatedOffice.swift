package import PiketDomain

/// The office of the simulated city.
package enum SimulatedOffice {
    /// DKI Jakarta's desk with four officers and a second supervisor beside the viewer.
    ///
    /// - Parameters:
    ///   - login: the viewer's; becomes supervisor, officer and admin.
    ///   - region: name of a built-in region, or nil if places come otherwise.
    package static func description(viewer login: String, region: String? = "dki-jakarta") -> OfficeDescription {
        var office = OfficeDescription(name: "DKI Jakarta · Diskominfotik", zone: .wib)
        office.region = region
        office.profile = "jakarta-crm"
        office.isSimulated = true
        office.agencies = CityCatalogue.agencies
        office.categories = CityCatalogue.categories
        office.channels = CityCatalogue.channels
        office.officers =
            [Officer(login: login, name: "penyelia A", roles: [.supervisor, .officer, .admin])]
            + staff.filter { $0.login != login }
        office.answers = answers
        office.contacts = contacts
        office.accounts = AgencyVoice.all.flatMap { voice in
            voice.platforms.map { platform in
                OfficeAccount(
                    agency: voice.agency, platform: platform, handle: voice.handle, listsContact: voice.listsContact,
                    givesCaseNumbers: voice.givesCaseNumbers)
            }
        }
        return office
    }

    private static let staff: [Officer] =
        ["a", "b", "c", "d"].map {
            Officer(login: "petugas-\($0)", name: "petugas \($0.uppercased())", roles: [.officer])
        } + [
            Officer(login: "penyelia-b", name: "penyelia B", roles: [.supervisor, .officer])
        ]

    /// Invented, but for the number that is the same everywhere.
    private static let contacts =
        [
            ("31.71", "Jakarta Pusat"), ("31.72", "Jakarta Utara"), ("31.73", "Jakarta Barat"),
            ("31.74", "Jakarta Selatan"),
            ("31.75", "Jakarta Timur"), ("31.01", "Kepulauan Seribu"),
        ].enumerated().map { index, area in
            Contact(area: area.0, role: .liaison, name: "Penghubung " + area.1, phone: "0800-0000-00\(index + 1)")
        } + [Contact(area: nil, role: .emergency, phone: "112")]

    private static let answers = [
        PreparedAnswer(
            code: "jadwal",
            text: "Terima kasih atas laporan Bapak/Ibu. Pekerjaan sudah dijadwalkan; perkembangannya kami kabarkan."),
        PreparedAnswer(
            code: "lokasi",
            text: "Terima kasih atas laporan Bapak/Ibu. Mohon kirim patokan atau titik lokasi yang lebih tepat."),
        PreparedAnswer(
            code: "survei",
            text: "Terima kasih atas laporan Bapak/Ibu. Tim akan meninjau lokasi, hasilnya kami sampaikan."),
    ]
}
