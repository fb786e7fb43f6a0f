import PiketDomain

/// An office as blocks of keys and written values: what is exported, and what two offices are compared by.
struct OfficeSheet {
    struct Block: Hashable {
        /// `office`, `office.hours`, `agency` ...
        var section: String
        /// What tells entries of a section apart: a code, a login, a date. Empty for single tables.
        var name: String
        /// Key and value as TOML; what is as by default is left out.
        var entries: [Entry]
        var isList: Bool
    }

    struct Entry: Hashable {
        var key: String
        var value: String
    }

    private(set) var blocks: [Block] = []

    init(_ office: OfficeDescription) {
        addOffice(office)
        for calendar in office.calendars {
            add("calendar", calendar.code) {
                $0.text("code", calendar.code)
                $0.week(calendar.week)
                $0.text("joint_leave", calendar.jointLeave.rawValue)
            }
        }
        for channel in office.channels { addChannel(channel) }
        for agency in office.agencies { addAgency(agency) }
        for officer in office.officers { addOfficer(officer) }
        for profile in office.profiles { addProfile(profile) }
        for category in office.categories { addCategory(category) }
        addRoutes(office.routes)
        for holiday in office.holidays {
            let day = OfficeFile.day(holiday.date)
            add("holiday", day) {
                $0.raw("date", day)
                $0.text("name", holiday.name)
                $0.text("kind", holiday.kind.rawValue)
            }
        }
        for entry in office.seasons {
            add("season", entry.season.name) {
                $0.text("name", entry.season.name)
                $0.text("calendar", entry.calendar)
                $0.raw("from", OfficeFile.day(entry.season.from))
                $0.raw("to", OfficeFile.day(entry.season.to))
                $0.week(entry.season.week)
            }
        }
        for answer in office.answers {
            add("answer", answer.code) {
                $0.text("code", answer.code)
                $0.text("text", answer.text)
                if let review = answer.review { $0.raw("review", OfficeFile.day(review)) }
            }
        }
        for rung in office.escalations {
            add("escalate", "\(rung.clock.rawValue) \(rung.step)") {
                $0.text("at", rung.at.rawValue)
                $0.text("clock", rung.clock.rawValue)
                $0.raw("step", String(rung.step))
                $0.texts("do", rung.deeds.map(\.text))
            }
        }
        for contact in office.contacts {
            add("contact", [contact.area ?? "", contact.role.rawValue, contact.phone].joined(separator: " ")) {
                $0.text("area", contact.area)
                $0.text("role", contact.role.rawValue)
                $0.text("name", contact.name.isEmpty ? nil : contact.name)
                $0.text("phone", contact.phone)
            }
        }
        addPartners(office)
        for entry in office.roster {
            let (day, shift) = (OfficeFile.day(entry.date), TomlWriter.clockTime(entry.shift))
            add("roster", "\(day) \(shift)") {
                $0.raw("date", day)
                $0.text("shift", shift)
                $0.texts("officers", entry.officers)
            }
        }
        for account in office.accounts {
            add("account", "\(account.agency) \(account.platform) \(account.handle)") {
                $0.text("agency", account.agency)
                $0.text("platform", account.platform)
                $0.text("handle", account.handle)
                $0.raw("contact", account.listsContact.map { $0 ? "true" : "false" })
                $0.raw("case_numbers", account.givesCaseNumbers.map { $0 ? "true" : "false" })
            }
        }
    }

    mutating func add(_ section: String, _ name: String = "", isList: Bool = true, _ fill: (inout TomlWriter) -> Void) {
        var writer = TomlWriter()
        fill(&writer)
        guard !writer.entries.isEmpty else { return }
        blocks.append(Block(section: section, name: name, entries: writer.entries, isList: isList))
    }
}

extension OfficeSheet {
    private mutating func addOffice(_ office: OfficeDescription) {
        add("office", isList: false) {
            $0.text("name", office.name)
            $0.text("region", office.region)
            $0.text("zone", office.zone.identifier)
            $0.text("profile", office.profile)
            $0.text("area_word", office.areaWord)
            $0.texts("shifts", office.shifts.map { TomlWriter.clockTime($0) })
        }
        // Without hours the government's week holds, which is written out so that the table has a day.
        if office.hours != nil || office.jointLeave != .skip {
            add("office.hours", isList: false) {
                $0.week(office.hours ?? .government)
                $0.text("joint_leave", office.jointLeave.rawValue)
            }
        }
        add("office.states", isList: false) {
            for status in Status.allCases { $0.text(status.rawValue, office.states[status]) }
        }
        add("danger", isList: false) {
            for kind in Danger.allCases {
                if let words = office.dangerWords[kind] { $0.texts(kind.rawValue, words) }
            }
        }
    }

    private mutating func addChannel(_ channel: Channel) {
        add("channel", channel.code) {
            $0.text("code", channel.code)
            $0.text("name", channel.name)
            $0.raw("valid_from", channel.validFrom.map(OfficeFile.day))
            $0.raw("valid_to", channel.validTo.map(OfficeFile.day))
            $0.text("profile", channel.profile)
            $0.flag("leader", channel.isLeaders)
            $0.text("outbox", channel.outbox?.rawValue)
            $0.text("sender", channel.sender)
            $0.flag("from_import", channel.isFromImport)
        }
    }

    private mutating func addAgency(_ agency: Agency) {
        add("agency", agency.code) {
            $0.text("code", agency.code)
            $0.text("name", agency.name)
            $0.text("short", agency.short == agency.name ? nil : agency.short)
            $0.text("kind", agency.kind.rawValue)
            $0.text("calendar", agency.calendar)
            $0.text("profile", agency.profile)
            $0.flag("from_import", agency.isFromImport)
        }
    }

    private mutating func addOfficer(_ officer: Officer) {
        add("officer", officer.login) {
            $0.text("login", officer.login)
            $0.text("name", officer.name)
            $0.texts("roles", OfficerRole.allCases.filter(officer.roles.contains).map(\.rawValue))
            if !officer.agencies.isEmpty { $0.texts("agencies", officer.agencies) }
            if !officer.areas.isEmpty { $0.texts("areas", officer.areas) }
            if !officer.isActive { $0.raw("active", "false") }
        }
    }

    private mutating func addCategory(_ category: Category) {
        add("category", category.code) {
            $0.text("code", category.code)
            $0.text("name", category.name)
            $0.text("priority", category.priority.rawValue)
            $0.text("agency", category.agency)
            $0.text("profile", category.profile)
            $0.flag("from_import", category.isFromImport)
        }
    }

    private mutating func addProfile(_ description: ProfileDescription) {
        let profile = description.profile
        let plain = SLAProfile(code: profile.code)
        add("profile", profile.code) {
            $0.text("code", profile.code)
            for clock in Clock.allCases {
                guard let term = profile[clock] else { continue }
                let length = TomlWriter.quoted(term.allowance.text)
                let from = TomlWriter.quoted(term.from.rawValue)
                $0.raw(clock.rawValue, term.from == .received ? length : "{ in = \(length), from = \(from) }")
            }
            let steps = [(SLAProfile.Steps.review, "review"), (.answered, "answered")]
            $0.texts("steps", steps.filter { profile.steps.contains($0.0) }.map(\.1))
            $0.text("aim", profile.aim?.text)
            $0.text("reopen", profile.reopen.text)
            if profile.pause != plain.pause { $0.limit("pause", profile.pause.times, profile.pause.total) }
            if profile.promise != plain.promise { $0.limit("promise", profile.promise.times, profile.promise.total) }
            $0.text("extend", profile.extend?.text)
            $0.text("silence", profile.silence?.text)
            if profile.afterHours != plain.afterHours { $0.text("after_hours", profile.afterHours.rawValue) }
            if profile.evidence != plain.evidence { $0.text("evidence", profile.evidence.rawValue) }
            $0.text("visibility", profile.visibility?.rawValue)
            $0.flag("urgency_first", profile.urgencyFirst)
            $0.text("joint_leave", description.jointLeave?.rawValue)
        }
    }
}
