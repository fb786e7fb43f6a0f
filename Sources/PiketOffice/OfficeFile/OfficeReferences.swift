import PiketDomain

/// Whether the codes an office file refers to exist, in the file, in the office as it is, or in what ships.
struct OfficeReferences {
    private static let agency = FaultReason("OPD", en: "agency")
    private static let profile = FaultReason("profil", en: "profile")
    private static let calendar = FaultReason("kalender", en: "calendar")
    private static let officer = FaultReason("petugas", en: "officer")

    private let agencies: Set<String>
    private let profiles: Set<String>
    private let calendars: Set<String>
    private let officers: Set<String>

    init(_ description: OfficeDescription, known: OfficeDescription?) {
        agencies = Set((description.agencies + (known?.agencies ?? [])).map(\.code))
        profiles = Set((description.profiles + (known?.profiles ?? [])).map(\.profile.code))
            .union(SLAProfile.shipped.map(\.code))
        // A file without officers leaves those of the office.
        officers = Set(
            (description.officers.isEmpty ? known?.officers ?? [] : description.officers).map(\.login))
        calendars = Set(description.calendars.map(\.code)).union(OfficeFile.builtInCalendars)
    }

    /// Entries that were refused for another reason have left gaps, so each is looked up by its place in the file.
    func check(_ root: TomlSection) {
        if let office = root.sectionOnce("office") { check(office, "profile", in: profiles, Self.profile) }
        for section in root.sectionsOnce("agency") {
            check(section, "calendar", in: calendars, Self.calendar)
            check(section, "profile", in: profiles, Self.profile)
        }
        for section in root.sectionsOnce("channel") { check(section, "profile", in: profiles, Self.profile) }
        for section in root.sectionsOnce("season") { check(section, "calendar", in: calendars, Self.calendar) }
        for section in root.sectionsOnce("officer") { check(section, "agencies", in: agencies, Self.agency) }
        for section in root.sectionsOnce("account") { check(section, "agency", in: agencies, Self.agency) }
        for section in root.sectionsOnce("partner") { check(section, "agency", in: agencies, Self.agency) }
        for section in root.sectionsOnce("category") {
            check(section, "agency", in: agencies, Self.agency)
            check(section, "profile", in: profiles, Self.profile)
        }
        for section in root.sectionsOnce("route") {
            check(section, "officer", in: officers, Self.officer)
            check(section, "profile", in: profiles, Self.profile)
        }
        for section in root.sectionsOnce("roster") { check(section, "officers", in: officers, Self.officer) }
        for section in root.sectionsOnce("escalate") {
            for case .handOver(let code, let isAgency) in section.words("do").compactMap(Escalation.Deed.init) {
                check(
                    [code], at: section, "do", in: isAgency ? agencies : officers, isAgency ? Self.agency : Self.officer
                )
            }
        }
    }

    private func check(_ section: TomlSection, _ key: String, in known: Set<String>, _ kind: FaultReason) {
        check(section.words(key), at: section, key, in: known, kind)
    }

    private func check(
        _ codes: [String], at section: TomlSection, _ key: String, in known: Set<String>, _ kind: FaultReason
    ) {
        for code in codes where !known.contains(code) {
            let listed = known.sorted().prefix(12).joined(separator: ", ")
            let more = known.count > 12 ? " ..." : ""
            section.refuse(
                key,
                "\"\(code)\" bukan \(kind.indonesian) kantor ini; "
                    + (known.isEmpty ? "belum ada satu pun" : "yang dikenal: \(listed)\(more)"),
                en: "\"\(code)\" is no \(kind.english) of this office; "
                    + (known.isEmpty ? "there is none" : "known are \(listed)\(more)"))
        }
    }
}
