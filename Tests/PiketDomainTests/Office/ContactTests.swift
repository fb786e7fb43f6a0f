import PiketDomain
import Testing

struct ContactTests {
    static let office: Office = {
        var description = OfficeDescription()
        description.contacts = [
            Contact(area: nil, role: .emergency, phone: "112"),
            Contact(area: "31.71", role: .liaison, phone: "1"), Contact(area: "31.71.06", role: .camat, phone: "2"),
            Contact(area: "31.71.06.1003", role: .lurah, phone: "3"),
            Contact(area: "31.71.06.1001", role: .lurah, phone: "4"),
        ]
        let region = Region(
            [
                ("31.71.06.1001", "Menteng", "Menteng"), ("31.71.06.1003", "Cikini", "Menteng"),
                ("31.71.07.1001", "Kebon Melati", "Tanah Abang"), ("31.71.07.1002", "Kebon Kacang", "Tanah Abang"),
            ].map { Place(code: $0.0, name: $0.1, kecamatan: $0.2, kota: "Jakarta Pusat", point: nil) })
        return Office(description: description, region: region)
    }()

    @Test(arguments: [
        ("31.71.06.1003", ["3", "2", "1", "112"]), ("31.71.06", ["2", "1", "112"]), ("31.71", ["1", "112"]),
        ("31.71.07.1001", ["1", "112"]), (nil, ["112"]),
    ])
    func theNearestComeFirst(_ area: String?, _ phones: [String]) {
        #expect(Self.office.contacts(of: area).map(\.phone) == phones)
    }

    @Test(arguments: [
        ("31.71.06.1003", ["31.71.06.1003"]), ("317106", ["31.71.06"]), ("cikini", ["31.71.06.1003"]),
        ("menteng", ["31.71.06.1001"]), ("Tanah Abang", ["31.71.07"]), ("jakarta pusat", ["31.71"]),
        ("kebon", ["31.71.07.1002", "31.71.07.1001"]), ("31.99", []), ("zzz", []), ("pusat", ["31.71"]),
    ])
    func anAreaIsMeant(_ words: String, _ codes: [String]) {
        #expect(Self.office.areas(meant: words).map(\.code) == codes)
    }

    @Test func theRosterOfAShift() {
        var description = OfficeDescription()
        let day = CivilDate(year: 2026, month: 11, day: 21)!
        description.roster = [
            RosterEntry(date: day, shift: 7 * 3600, officers: ["a", "b"]),
            RosterEntry(date: day, shift: 23 * 3600, officers: ["c"]),
        ]
        let office = Office(description: description)
        func at(_ hour: Int, _ days: Int = 0) -> Instant { office.zone.instant(day + days, secondOfDay: hour * 3600) }
        #expect(office.rostered(at: at(7)) == ["a", "b"] && office.rostered(at: at(14)) == ["a", "b"])
        #expect(office.rostered(at: at(15)) == nil, "nobody wrote this shift down")
        #expect(office.rostered(at: at(3, 1)) == ["c"], "the night belongs to the day it began on")
    }
}
