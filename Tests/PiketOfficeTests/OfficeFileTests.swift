import PiketDomain
import PiketOffice
import Testing

@Suite struct `Office file` {
    @Test func `reads the whole shape`() throws {
        let reading = OfficeFile.read(OfficeFixture.full)
        #expect(reading.faults == [])
        #expect(reading.notices == [])
        let office = reading.description
        #expect(office.name == "DKI Jakarta · Diskominfotik")
        #expect(office.region == "dki-jakarta")
        #expect(office.zone == .wib)
        #expect(office.profile == "lapor-kami")
        #expect(office.shifts == [25_200, 54_000, 82_800])
        #expect(office.hours?[.thursday]?.text == "07:30-16:00")
        #expect(office.hours?[.saturday] == nil)
        #expect(office.jointLeave == .skip)
        #expect(office.states == [.assigned: "Terdisposisi"])
        #expect(office.calendars.map(\.code) == ["6hari"])
        #expect(office.calendars.first?.jointLeave == .work)
        #expect(office.channels.first?.validFrom == CivilDate(year: 2019, month: 9, day: 27))
        #expect(office.channels.first?.isLeaders == true)
        #expect(office.dangerWords == [.fire: ["kobong", "-kobong lampu"]])
        #expect(office.agencies.map(\.kind) == [.internal, .company])
        #expect(office.agencies.map(\.short) == ["DLH", "PAM"])
        #expect(office.officers.first?.roles == [.officer, .supervisor])
        #expect(office.officers.first?.areas == ["31.71.06", "31.71", "31.71.01.1001"])
        #expect(office.holidays.map(\.kind) == [.joint, .local])
        #expect(office.seasons.first?.season.week[.friday]?.text == "08:00-11:30, 13:00-15:30")
        #expect(office.categories.first?.priority == .high)
        #expect(office.answers.first?.text.contains("{nomor}") == true)
        #expect(office.answers.first?.review == CivilDate(year: 2026, month: 12, day: 31))
        #expect(
            office.contacts == [
                Contact(area: "31.71.06.1003", role: .lurah, name: "Lurah Contoh", phone: "0800-0000-001"),
                Contact(area: nil, role: .emergency, phone: "112"),
            ])
        #expect(
            office.roster == [
                RosterEntry(date: CivilDate(year: 2026, month: 11, day: 21)!, shift: 25_200, officers: ["piket1"])
            ])
        #expect(
            office.accounts.first
                == OfficeAccount(
                    agency: "dlh", platform: "instagram", handle: "contoh_dlh", listsContact: true,
                    givesCaseNumbers: false))
    }

    @Test func `reads every part of a profile`() throws {
        let entry = try #require(OfficeFile.read(OfficeFixture.full).description.profiles.first)
        let profile = entry.profile
        #expect(entry.jointLeave == .skip)
        #expect(profile[.verify] == SLAProfile.Term(Allowance(3, .hk)))
        #expect(profile[.answer] == SLAProfile.Term(Allowance(5, .hk), from: .disposed))
        #expect(profile[.solve] == SLAProfile.Term(Allowance(60, .hk), from: .fileComplete))
        #expect(profile[.review] == SLAProfile.Term(Allowance(2, .jk)))
        #expect(profile[.close] == SLAProfile.Term(Allowance(10, .hk), from: .answered))
        #expect(profile.steps == [.answered])
        #expect(profile.aim == Allowance(24, .jam))
        #expect(profile.pause == PauseLimit(times: 1, total: Allowance(5, .hk)))
        #expect(profile.promise == SLAProfile.PromiseLimit(times: 3, total: Allowance(90, .hari)))
        #expect(profile.extend == Allowance(7, .hk))
        #expect(profile.silence == Allowance(30, .hari))
        #expect(profile.reopen == Allowance(4, .hk))
        #expect(profile.afterHours == .nextDay)
        #expect(profile.evidence == .after)
        #expect(profile.visibility == .rahasia)
        #expect(profile.urgencyFirst)
    }

    @Test func `an export says the same`() {
        let office = OfficeFile.read(OfficeFixture.full).description
        let text = OfficeFile.write(office)
        let again = OfficeFile.read(text)
        #expect(again.faults == [])
        #expect(again.description == office)
        #expect(OfficeDiff(from: office, to: again.description).isEmpty)
        #expect(OfficeFile.write(again.description) == text)
    }

    @Test func `an export of nothing but defaults says the same`() {
        let office = OfficeDescription()
        #expect(OfficeFile.read(OfficeFile.write(office)).description == office)
    }

    @Test func `every shipped profile can be written and read`() {
        var office = OfficeDescription()
        office.profiles = SLAProfile.shipped.map { ProfileDescription(profile: $0) }
        office.profiles[0].jointLeave = .work
        #expect(OfficeFile.read(OfficeFile.write(office)).description.profiles == office.profiles)
    }

    @Test func `hostile words survive in quotes`() {
        var office = OfficeDescription(name: "a\"b\\c\n\t[31m")
        office.answers = [PreparedAnswer(code: "x", text: "[[agency]]\r\ncode = \"y\" # no")]
        let again = OfficeFile.read(OfficeFile.write(office))
        #expect(again.faults == [])
        #expect(again.description == office)
    }

    @Test func `a profile may say how cuti bersama counts, a promise needs no office hours`() {
        let reading = OfficeFile.read(
            """
            [office]
            name = "Uji"
            region = "dki-jakarta"
            zone = "Asia/Jakarta"
            profile = "uji"
            [office.hours]
            mon-thu = "07:30-16:00"
            fri = "07:30-16:30"
            [[profile]]
            code = "uji"
            verify = "3 hk"
            answer = "48 jam"
            solve = "5 hk"
            joint_leave = "skip"
            [[holiday]]
            date = 2026-03-18
            name = "Cuti Bersama Nyepi"
            kind = "joint"
            """)
        #expect(reading.faults == [])
        #expect(reading.description.profiles.first?.jointLeave == .skip)
    }

    @Test func `the earlier of two entries for a day is kept and both are named`() {
        let reading = OfficeFile.read(
            """
            [office]
            name = "A"
            [[holiday]]
            date = 2026-03-18
            name = "Cuti bersama Nyepi"
            kind = "cuti bersama"
            [[holiday]]
            date = "2026-03-18"
            name = "Masuk"
            kind = "masuk"
            """)
        #expect(reading.faults == [])
        #expect(reading.description.holidays.map(\.kind) == [.joint])
        #expect(reading.notices.map(\.line) == [8])
        #expect(reading.notices.first?.reason.english.contains("Cuti bersama Nyepi") == true)
    }

    @Test(arguments: [
        ("2026-12-25", "work", ["Hari Raya Natal", "national"]), ("2026-12-24", "national", ["Cuti Bersama", "joint"]),
        ("2026-12-25", "national", []), ("2026-12-26", "local", []),
    ])
    func `a holiday unlike the built-in one is told and holds`(_ date: String, _ kind: String, _ words: [String]) {
        let reading = OfficeFile.read(
            "[office]\nname = \"A\"\n[[holiday]]\ndate = \(date)\nname = \"Edaran\"\nkind = \"\(kind)\"\n")
        #expect(reading.faults == [])
        #expect(reading.description.holidays.map(\.kind.rawValue) == [kind])
        #expect(reading.notices.map(\.line) == (words.isEmpty ? [] : [6]))
        let notice = reading.notices.first?.reason.english ?? ""
        #expect(words.allSatisfy { notice.contains($0) } && (words.isEmpty || notice.contains("Edaran")), "\(notice)")
    }

    @Test func `codes the office already has may be referred to`() {
        var known = OfficeDescription()
        known.agencies = [Agency(code: "dlh", name: "DLH", isFromImport: true)]
        let text = "[office]\nname = \"A\"\n[[account]]\nagency = \"dlh\"\nplatform = \"x\"\nhandle = \"y\"\n"
        #expect(OfficeFile.read(text, known: known).faults == [])
        #expect(OfficeFile.read(text).faults.map(\.key) == ["account[1].agency"])
    }
}
