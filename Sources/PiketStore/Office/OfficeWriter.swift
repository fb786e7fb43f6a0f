import GRDB
import PiketDomain

/// Replaces the office's rows. Runs inside a write.
struct OfficeWriter {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func write(_ office: OfficeDescription) throws {
        // `role` and `term` point at others and go first.
        for table in [
            "role", "term", "office", "state_word", "calendar", "channel", "agency", "category", "officer", "profile",
            "holiday", "season", "answer", "escalation", "office_account",
            "contact", "roster", "route", "partner", "camera",
        ] { try db.execute(sql: "DELETE FROM \(table)") }
        try writeValues(office)
        try writeCalendars(office)
        try writeNames(office)
        try writeOfficers(office.officers)
        try writePresence(office)
        try writeRoutes(office)
        try writeProfiles(office.profiles)
    }

    private func writeValues(_ office: OfficeDescription) throws {
        var values: [(String, String)] = [
            ("name", office.name), ("zone", office.zone.identifier), ("profile", office.profile),
            ("area_word", office.areaWord), ("shifts", office.shifts.map(String.init).joined(separator: " ")),
            ("joint_leave", office.jointLeave == .work ? "work" : "skip"),
            ("is_simulated", office.isSimulated ? "1" : "0"),
        ]
        if let region = office.region { values.append(("region", region)) }
        if let hours = office.hours { values.append(("hours", HoursText.text(hours))) }
        for (kind, words) in office.dangerWords {
            values.append(("danger.\(kind.rawValue)", words.joined(separator: "\n")))
        }
        for (key, value) in values {
            try db.execute(sql: "INSERT INTO office (key, value) VALUES (?, ?)", arguments: [key, value])
        }
        for (status, word) in office.states {
            try db.execute(
                sql: "INSERT INTO state_word (status, word) VALUES (?, ?)", arguments: [status.rawValue, word])
        }
    }

    private func writeCalendars(_ office: OfficeDescription) throws {
        for calendar in office.calendars {
            try db.execute(
                sql: "INSERT INTO calendar (code, hours, joint_leave) VALUES (?, ?, ?)",
                arguments: [
                    calendar.code, HoursText.text(calendar.week), calendar.jointLeave == .work ? "work" : "skip",
                ])
        }
        for holiday in office.holidays {
            try db.execute(
                sql: "INSERT INTO holiday (date, name, kind) VALUES (?, ?, ?)",
                arguments: [holiday.date.dayNumber, holiday.name, holiday.kind.rawValue])
        }
        for entry in office.seasons {
            try db.execute(
                sql: "INSERT INTO season (calendar, name, first_day, last_day, hours) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    entry.calendar, entry.season.name, entry.season.from.dayNumber, entry.season.to.dayNumber,
                    HoursText.text(entry.season.week),
                ])
        }
    }

    private func writeNames(_ office: OfficeDescription) throws {
        for channel in office.channels {
            try db.execute(
                sql: """
                    INSERT INTO channel (code, name, valid_from, valid_to, profile, is_leaders, outbox, sender,
                      is_from_import)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    channel.code, channel.name, channel.validFrom?.dayNumber, channel.validTo?.dayNumber,
                    channel.profile, channel.isLeaders, channel.outbox?.rawValue, channel.sender, channel.isFromImport,
                ])
        }
        for agency in office.agencies {
            try db.execute(
                sql: """
                    INSERT INTO agency (code, name, short, kind, calendar, profile, is_from_import)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    agency.code, agency.name, agency.short, agency.kind.rawValue, agency.calendar, agency.profile,
                    agency.isFromImport,
                ])
        }
        for category in office.categories {
            try db.execute(
                sql:
                    "INSERT INTO category (code, name, priority, agency, profile, is_from_import) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    category.code, category.name, category.priority.rawValue, category.agency, category.profile,
                    category.isFromImport,
                ])
        }
        for answer in office.answers {
            try db.execute(
                sql: "INSERT INTO answer (code, body, review) VALUES (?, ?, ?)",
                arguments: [answer.code, answer.text, answer.review?.dayNumber])
        }
        for rung in office.escalations {
            try db.execute(
                sql: "INSERT INTO escalation (moment, clock, step, deeds) VALUES (?, ?, ?, ?)",
                arguments: [
                    rung.at.rawValue, rung.clock.rawValue, rung.step, rung.deeds.map(\.text).joined(separator: " "),
                ])
        }
        for account in office.accounts {
            try db.execute(
                sql: """
                    INSERT INTO office_account (agency, platform, handle, lists_contact, gives_case_numbers)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    account.agency, account.platform, account.handle, account.listsContact, account.givesCaseNumbers,
                ])
        }
    }

    private func writeOfficers(_ officers: [Officer]) throws {
        for officer in officers {
            try db.execute(
                sql: "INSERT INTO officer (login, name, is_active) VALUES (?, ?, ?)",
                arguments: [officer.login, officer.name, officer.isActive])
            let entries =
                officer.roles.map(\.rawValue).sorted().map { ("role", $0) } + officer.agencies.map { ("agency", $0) }
                + officer.areas.map { ("area", $0) }
            for (kind, code) in entries {
                try db.execute(
                    sql: "INSERT INTO role (officer, kind, code) VALUES (?, ?, ?)",
                    arguments: [officer.login, kind, code])
            }
        }
    }

    private func writePresence(_ office: OfficeDescription) throws {
        for contact in office.contacts {
            try db.execute(
                sql: "INSERT INTO contact (area, role, name, phone) VALUES (?, ?, ?, ?)",
                arguments: [contact.area, contact.role.rawValue, contact.name, contact.phone])
        }
        for entry in office.roster {
            for login in entry.officers {
                try db.execute(
                    sql: "INSERT INTO roster (date, shift, officer) VALUES (?, ?, ?)",
                    arguments: [entry.date.dayNumber, entry.shift, login])
            }
        }
    }

    private func writeProfiles(_ profiles: [ProfileDescription]) throws {
        for entry in profiles {
            let profile = entry.profile
            try db.execute(
                sql: """
                    INSERT INTO profile (code, joint_leave, steps, aim, pause_times, pause_total, promise_times,
                      promise_total, extend, silence, reopen, after_hours, evidence, visibility, urgency_first)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    profile.code, entry.jointLeave.map { $0 == .work ? "work" : "skip" }, profile.steps.rawValue,
                    profile.aim?.text, profile.pause.times, profile.pause.total.text, profile.promise.times,
                    profile.promise.total.text, profile.extend?.text, profile.silence?.text, profile.reopen.text,
                    profile.afterHours.rawValue, profile.evidence.rawValue, profile.visibility?.rawValue,
                    profile.urgencyFirst,
                ])
            for (clock, term) in profile.terms {
                try db.execute(
                    sql: "INSERT INTO term (profile, clock, allowance, starts_at) VALUES (?, ?, ?, ?)",
                    arguments: [profile.code, clock.rawValue, term.allowance.text, term.from.rawValue])
            }
        }
    }
}
