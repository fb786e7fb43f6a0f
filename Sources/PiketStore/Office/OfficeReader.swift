import GRDB
import PiketDomain

/// Rebuilds the office from its rows. A few milliseconds; `OfficeCache` keeps the result.
struct OfficeReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func office() throws -> Office {
        let region = try region()
        return Office(description: try description(), region: region, layout: try layout())
    }

    func description() throws -> OfficeDescription {
        let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM office")
        let values = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as String) })
        var office = OfficeDescription()
        if let name = values["name"] { office.name = name }
        if let zone = values["zone"].flatMap(Zone.init(named:)) { office.zone = zone }
        if let profile = values["profile"] { office.profile = profile }
        if let word = values["area_word"] { office.areaWord = word }
        if let shifts = values["shifts"] { office.shifts = shifts.split(separator: " ").compactMap { Int($0) } }
        office.region = values["region"]
        office.hours = values["hours"].flatMap(HoursText.week)
        office.jointLeave = values["joint_leave"] == "work" ? .work : .skip
        office.isSimulated = values["is_simulated"] == "1"
        for kind in Danger.allCases {
            guard let words = values["danger.\(kind.rawValue)"] else { continue }
            office.dangerWords[kind] = words.split(separator: "\n").map(String.init)
        }
        for row in try Row.fetchAll(db, sql: "SELECT status, word FROM state_word") {
            guard let status = Status(rawValue: row[0]) else { continue }
            office.states[status] = row[1]
        }
        try readCalendars(into: &office)
        try readNames(into: &office)
        office.officers = try officers()
        office.profiles = try profiles()
        try readPresence(into: &office)
        try readRoutes(into: &office)
        return office
    }

    private func readCalendars(into office: inout OfficeDescription) throws {
        office.calendars = try Row.fetchAll(
            db, sql: "SELECT code, hours, joint_leave FROM calendar ORDER BY position"
        ).compactMap { row in
            HoursText.week(row[1]).map {
                CalendarDescription(code: row[0], week: $0, jointLeave: row[2] == "work" ? .work : .skip)
            }
        }
        office.holidays = try Row.fetchAll(db, sql: "SELECT date, name, kind FROM holiday ORDER BY position").map {
            Holiday(
                date: CivilDate(dayNumber: $0[0]), name: $0[1], kind: try ComplaintRow.code($0[2], in: "holiday.kind"))
        }
        office.seasons = try Row.fetchAll(
            db, sql: "SELECT calendar, name, first_day, last_day, hours FROM season ORDER BY position"
        ).compactMap { row in
            HoursText.week(row[4]).map {
                SeasonDescription(
                    calendar: row[0],
                    season: Season(
                        name: row[1], from: CivilDate(dayNumber: row[2]), to: CivilDate(dayNumber: row[3]), week: $0))
            }
        }
    }

    private func readNames(into office: inout OfficeDescription) throws {
        office.channels = try Row.fetchAll(
            db,
            sql: """
                SELECT code, name, valid_from, valid_to, is_from_import, profile, outbox, sender, is_leaders FROM channel
                ORDER BY position
                """
        ).map {
            Channel(
                code: $0[0], name: $0[1], validFrom: ($0[2] as Int?).map(CivilDate.init(dayNumber:)),
                validTo: ($0[3] as Int?).map(CivilDate.init(dayNumber:)), profile: $0[5],
                isLeaders: $0[8],
                outbox: try ($0[6] as String?).map { try ComplaintRow.code($0, in: "channel.outbox") }, sender: $0[7],
                isFromImport: $0[4])
        }
        office.agencies = try Row.fetchAll(
            db, sql: "SELECT code, name, short, kind, calendar, is_from_import, profile FROM agency ORDER BY position"
        ).map {
            Agency(
                code: $0[0], name: $0[1], short: $0[2] as String, kind: try ComplaintRow.code($0[3], in: "agency.kind"),
                calendar: $0[4], profile: $0[6], isFromImport: $0[5])
        }
        office.categories = try Row.fetchAll(
            db, sql: "SELECT code, name, priority, agency, profile, is_from_import FROM category ORDER BY position"
        ).map {
            Category(
                code: $0[0], name: $0[1], priority: try ComplaintRow.code($0[2], in: "category.priority"),
                agency: $0[3], profile: $0[4], isFromImport: $0[5])
        }
        office.answers = try Row.fetchAll(db, sql: "SELECT code, body, review FROM answer ORDER BY position").map {
            PreparedAnswer(code: $0[0], text: $0[1], review: ($0[2] as Int?).map(CivilDate.init(dayNumber:)))
        }
        office.escalations = try Row.fetchAll(
            db, sql: "SELECT moment, clock, step, deeds FROM escalation ORDER BY position"
        ).map { row in
            Escalation(
                at: try ComplaintRow.code(row[0], in: "escalation.moment"),
                clock: try ComplaintRow.code(row[1], in: "escalation.clock"), step: row[2],
                deeds: (row[3] as String).split(separator: " ").compactMap { Escalation.Deed(text: String($0)) })
        }
        office.accounts = try Row.fetchAll(
            db,
            sql: """
                SELECT agency, platform, handle, lists_contact, gives_case_numbers FROM office_account ORDER BY position
                """
        ).map {
            OfficeAccount(
                agency: $0[0], platform: $0[1], handle: $0[2], listsContact: $0[3], givesCaseNumbers: $0[4])
        }
    }

    private func readPresence(into office: inout OfficeDescription) throws {
        office.contacts = try Row.fetchAll(db, sql: "SELECT area, role, name, phone FROM contact ORDER BY position").map
        {
            Contact(area: $0[0], role: try ComplaintRow.code($0[1], in: "contact.role"), name: $0[2], phone: $0[3])
        }
        // The rows of one shift follow each other.
        for row in try Row.fetchAll(db, sql: "SELECT date, shift, officer FROM roster ORDER BY position") {
            let (date, shift, login) = (CivilDate(dayNumber: row[0]), row[1] as Int, row[2] as String)
            if let last = office.roster.last, last.date == date, last.shift == shift {
                office.roster[office.roster.count - 1].officers.append(login)
            } else {
                office.roster.append(RosterEntry(date: date, shift: shift, officers: [login]))
            }
        }
    }

    private func officers() throws -> [Officer] {
        var roles: [String: Set<OfficerRole>] = [:]
        var scope: [String: [String: [String]]] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT officer, kind, code FROM role ORDER BY position") {
            let (login, kind, code): (String, String, String) = (row[0], row[1], row[2])
            if kind == "role" {
                roles[login, default: []].insert(try ComplaintRow.code(code, in: "role.code"))
            } else {
                scope[login, default: [:]][kind, default: []].append(code)
            }
        }
        return try Row.fetchAll(db, sql: "SELECT login, name, is_active FROM officer ORDER BY position").map { row in
            let login: String = row[0]
            return Officer(
                login: login, name: row[1], roles: roles[login] ?? [], agencies: scope[login]?["agency"] ?? [],
                areas: scope[login]?["area"] ?? [], isActive: row[2])
        }
    }

    private func profiles() throws -> [ProfileDescription] {
        var terms: [String: [Clock: SLAProfile.Term]] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT profile, clock, allowance, starts_at FROM term") {
            guard let allowance = Allowance(text: row[2] as String) else { continue }
            terms[row[0], default: [:]][try ComplaintRow.code(row[1], in: "term.clock")] = SLAProfile.Term(
                allowance, from: try ComplaintRow.code(row[3], in: "term.starts_at"))
        }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT code, joint_leave, steps, aim, pause_times, pause_total, promise_times, promise_total, extend,
                  silence, reopen, after_hours, evidence, visibility, urgency_first
                FROM profile ORDER BY position
                """
        ).map { row in
            var profile = SLAProfile(code: row[0], terms: terms[row[0]] ?? [:])
            profile.steps = SLAProfile.Steps(rawValue: row[2])
            profile.aim = (row[3] as String?).flatMap { Allowance(text: $0) }
            if let total = Allowance(text: row[5] as String) {
                profile.pause = PauseLimit(times: row[4], total: total)
            }
            if let total = Allowance(text: row[7] as String) {
                profile.promise = SLAProfile.PromiseLimit(times: row[6], total: total)
            }
            profile.extend = (row[8] as String?).flatMap { Allowance(text: $0) }
            profile.silence = (row[9] as String?).flatMap { Allowance(text: $0) }
            if let reopen = Allowance(text: row[10] as String) { profile.reopen = reopen }
            profile.afterHours = try ComplaintRow.code(row[11], in: "profile.after_hours")
            profile.evidence = try ComplaintRow.code(row[12], in: "profile.evidence")
            profile.visibility = try (row[13] as String?).map { try ComplaintRow.code($0, in: "profile.visibility") }
            profile.urgencyFirst = row[14]
            return ProfileDescription(
                profile: profile, jointLeave: (row[1] as String?).map { $0 == "work" ? .work : .skip })
        }
    }

    private func region() throws -> Region {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT code, name, kecamatan, kota, latitude, longitude, population FROM place ORDER BY code")
        var places: [Place] = []
        while let row = try rows.next() {
            var point: GeoPoint?
            if let latitude: Double = row[4], let longitude: Double = row[5] {
                point = GeoPoint(latitude: latitude, longitude: longitude)
            }
            places.append(
                Place(code: row[0], name: row[1], kecamatan: row[2], kota: row[3], point: point, population: row[6]))
        }
        return Region(places)
    }

    /// nil if no layout is stored: `Office` computes one.
    private func layout() throws -> TileLayout? {
        guard
            let score = try Row.fetchOne(
                db, sql: "SELECT version, pairs, touching, directed, cells_per_place FROM tile_score")
        else { return nil }
        var cells: [String: TileLayout.Cell] = [:]
        let tiles = try Row.fetchCursor(db, sql: "SELECT place, row, col FROM tile")
        while let row = try tiles.next() { cells[row[0]] = TileLayout.Cell(row: row[1], column: row[2]) }
        let sheets = try Row.fetchAll(db, sql: "SELECT area, first_row, end_row FROM tile_sheet ORDER BY position").map
        {
            TileLayout.Sheet(area: $0[0], rows: ($0[1] as Int)..<($0[2] as Int))
        }
        return TileLayout(
            cells: cells, sheets: sheets,
            score: TileLayout.Score(
                pairs: score[1], touching: score[2], directed: score[3], cellsPerPlace: score[4]),
            version: score[0])
    }
}
