package import PiketDomain

/// The office file: one TOML text that describes an office.
package enum OfficeFile {
    package struct Reading: Hashable, Sendable {
        /// What could be read; to be applied only if there are no faults.
        package var description: OfficeDescription
        /// Everything that must be put right, by line.
        package var faults: [FileFault]
        /// Worth knowing, no reason to refuse the file: two entries for one holiday, say.
        package var notices: [FileFault]
        /// The line each route begins in; as many as routes if there are no faults.
        package var routeLines: [Int?] = []
    }

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - known: the office as it is: agencies and profiles it has may be referred to without being repeated.
    ///   - places: the region of that name; nil, as where none is named: areas are taken on trust.
    package static func read(
        _ text: String, known: OfficeDescription? = nil, places: (String?) -> Region? = { _ in nil }
    ) -> Reading {
        var description = OfficeDescription()
        var lines: [Int?] = []
        let file = TomlFile.read(text) { root in
            readOffice(root, into: &description)
            description.dangerWords = readDangerWords(root)
            description.calendars = readCalendars(root)
            description.seasons = readSeasons(root)
            description.holidays = readHolidays(root)
            description.profiles = readProfiles(root)
            description.channels = readChannels(root)
            description.agencies = readAgencies(root)
            description.officers = readOfficers(root)
            description.categories = readCategories(root)
            description.answers = readAnswers(root)
            description.accounts = readAccounts(root)
            description.escalations = readEscalations(root)
            description.contacts = readContacts(root)
            description.roster = readRoster(root, shifts: description.shifts)
            let region = places(description.region).flatMap { $0.isEmpty ? nil : $0 }
            description.routes = readRoutes(root, description, known: known, region: region)
            lines = description.routes.indices.map { root.file.line(of: "route[\($0)]") }
            description.partners = readPartners(root)
            description.cameras = readCameras(root, in: region)
            OfficeReferences(description, known: known).check(root)
            OfficeHands(description, root).check()
        }
        return Reading(
            description: description, faults: file.faults, notices: file.notices, routeLines: lines)
    }

    private static func readOffice(_ root: TomlSection, into description: inout OfficeDescription) {
        guard root.has("office") else {
            root.refuse(
                "office", "belum ada: berkas perlu tabel [office] dengan nama",
                en: "is missing: the file needs a table [office] with a name")
            return
        }
        guard let office = root.section("office") else { return }
        description.name = office.required("name") ?? description.name
        description.region = office.has("region") ? office.required("region") : nil
        let zones = FaultReason(
            "bukan salah satu dari Asia/Jakarta, Asia/Makassar, Asia/Jayapura, UTC atau UTC+05:30",
            en: "is not one of Asia/Jakarta, Asia/Makassar, Asia/Jayapura, UTC or UTC+05:30")
        description.zone = office.value("zone", zones) { Zone(named: $0) } ?? description.zone
        description.profile = office.string("profile") ?? description.profile
        description.areaWord = office.has("area_word") ? office.required("area_word") ?? "" : description.areaWord
        if let words = office.strings("shifts") {
            let times = words.compactMap { TomlSection.clockTime($0) }
            let ascending = zip(times, times.dropFirst()).allSatisfy { $0 < $1 }
            if times.count == words.count, ascending {
                description.shifts = times
            } else {
                office.refuse(
                    "shifts", "harus jam yang berurutan naik seperti [\"07:00\", \"15:00\", \"23:00\"]",
                    en: "must be times of day in ascending order like [\"07:00\", \"15:00\", \"23:00\"]")
            }
        }
        if let hours = office.section("hours") {
            description.jointLeave = hours.jointLeave() ?? .skip
            let week = hours.week()
            if week == WeekHours() {
                hours.refuse(
                    "", "tidak menyebut hari, misalnya sen-kam = \"07:30-16:00\"",
                    en: "names no day, like mon-thu = \"07:30-16:00\"")
            } else {
                description.hours = week
            }
        }
        if let states = office.section("states") {
            for status in Status.allCases where states.has(status.rawValue) {
                description.states[status] = states.required(status.rawValue)
            }
            for key in states.remainingKeys {
                _ = states.node(key)
                states.refuse(key, FaultReason.noState.indonesian, en: FaultReason.noState.english)
            }
        }
    }

    /// A code that must be there and that no entry before has.
    static func code(_ section: TomlSection, _ seen: inout Set<String>, key: String = "code") -> String? {
        guard let code = section.required(key) else { return nil }
        guard seen.insert(code).inserted else {
            section.refuse(key, "\"\(code)\" tertulis dua kali", en: "\"\(code)\" stands there twice")
            return nil
        }
        return code
    }
}
