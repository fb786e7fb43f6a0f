import PiketDomain
import PiketFixtures
import Testing

struct OfficeLookupTests {
    struct Row: NamedRow {
        var name: String
        var category: String?
        var type = ComplaintType.complaint
        var profile: String
    }

    static let rows = [
        Row(name: "the office's", profile: "penuh"),
        Row(name: "a category without one", category: "sampah", profile: "penuh"),
        Row(name: "the category's", category: "izin", profile: "polos"),
        Row(name: "the type's", type: .information, profile: "information"),
        Row(name: "the type's, category silent", category: "sampah", type: .humanitarian, profile: "humanitarian"),
        Row(name: "the category before the type", category: "izin", type: .information, profile: "polos"),
        Row(name: "an unknown category", category: "tak-dikenal", profile: "penuh"),
        Row(name: "a type without one", type: .hoax, profile: "penuh"),
    ]

    @Test(arguments: rows) func `the profile of a case`(row: Row) {
        var complaint = CaseFixture.blank(CaseFixture.record())
        complaint.category = row.category
        complaint.type = row.type
        #expect(CaseFixture.office.profile(for: complaint).code == row.profile)
    }

    @Test func `a profile of the office replaces the shipped one`() {
        var description = OfficeDescription()
        var own = SLAProfile.jakartaCRM
        own.terms[.verify] = .init(Allowance(2, .jam))
        description.profiles = [ProfileDescription(profile: own)]
        let office = Office(description: description, region: CaseFixture.region)
        #expect(office.standardProfile.terms[.verify]?.allowance == Allowance(2, .jam))
        #expect(office.profile("sp4n") == SLAProfile.shipped(code: "sp4n"))
    }

    @Test func `answer and solve run in the calendar of the agency that has the case`() {
        let office = CaseFixture.office
        var complaint = CaseFixture.blank(CaseFixture.record())
        complaint.agency = "damkar"
        #expect(
            Clock.allCases.map { office.calendar(for: $0, of: complaint).code } == [
                "kantor", "24jam", "24jam", "kantor", "kantor",
            ])
        complaint.agency = "dlh"
        #expect(Clock.allCases.allSatisfy { office.calendar(for: $0, of: complaint).code == "kantor" })
        complaint.agency = "tak-dikenal"
        #expect(office.calendar(for: .solve, of: complaint).code == "kantor")
    }

    @Test func `a profile may work through cuti bersama in every calendar`() throws {
        var description = OfficeDescription()
        description.calendars = [CalendarDescription(code: "loket", week: .government, jointLeave: .skip)]
        description.profiles = [
            ProfileDescription(profile: SLAProfile(code: "jalan-terus"), jointLeave: .work),
            ProfileDescription(profile: SLAProfile(code: "ikut"), jointLeave: nil),
        ]
        let office = Office(description: description, region: CaseFixture.region)
        let joint = try date("2026-12-24 00:00")
        for code in ["kantor", "loket"] {
            #expect(office.calendar(code, profile: "jalan-terus").isOfficeDay(joint))
            #expect(!office.calendar(code, profile: "ikut").isOfficeDay(joint))
        }
        #expect(office.calendar("24jam", profile: "ikut").isOfficeDay(joint))
        #expect(office.calendar("24jam", profile: "jalan-terus").isOfficeDay(joint))
    }

    @Test func `the office's own entry of a date replaces the known one`() throws {
        var description = OfficeDescription()
        let christmas = try date("2026-12-25 00:00")
        let local = try date("2026-11-05 00:00")
        description.holidays = [
            Holiday(date: christmas, name: "Masuk", kind: .work), Holiday(date: local, name: "Hari jadi", kind: .local),
        ]
        let office = Office(description: description, region: CaseFixture.region)
        let calendar = office.calendar("kantor", profile: "")
        #expect(calendar.isOfficeDay(christmas))
        #expect(!calendar.isOfficeDay(local))
        #expect(try !calendar.isOfficeDay(date("2026-08-17 00:00")))
    }

    @Test func `what is restricted`() {
        let office = CaseFixture.office
        func isRestricted(_ fill: (inout Complaint) -> Void) -> Bool {
            var complaint = CaseFixture.blank(CaseFixture.record())
            fill(&complaint)
            return office.isRestricted(complaint)
        }
        #expect(!isRestricted { _ in })
        #expect(isRestricted { $0.visibility = .rahasia })
        #expect(isRestricted { $0.type = .humanitarian })
        #expect(isRestricted { $0.profile = "lapor-pengawasan" })
        #expect(!isRestricted { $0.visibility = .anonim })
    }
}
