import PiketDomain
import Testing

@Suite struct `Who administers an office` {
    private static let founder = OfficeDescription.founder(login: "a")

    private static func office(_ officers: Officer...) -> OfficeDescription {
        var office = OfficeDescription()
        office.officers = officers
        return office
    }

    private static func officer(_ login: String, _ roles: Set<OfficerRole>, isActive: Bool = true) -> Officer {
        Officer(login: login, name: "Officer", roles: roles, isActive: isActive)
    }

    @Test(arguments: [
        ("a file that names the login", office(founder), office(officer("a", [.admin])), false),
        ("a file that leaves it out", office(officer("a", [.admin])), office(officer("b", [.admin])), true),
        ("a file without an administrator", office(officer("a", [.admin])), office(officer("b", [.officer])), true),
        ("a file that takes the role", office(founder), office(officer("a", [.supervisor])), true),
        (
            "a file that sends the login away", office(founder), office(officer("a", [.admin], isActive: false)), true
        ),
        ("the first administrator of all", office(), office(officer("b", [.admin])), true),
        ("no administrator, as before", office(officer("a", [.officer])), office(officer("b", [.officer])), false),
        (
            "who was none", office(officer("a", [.officer]), officer("b", [.admin])), office(officer("b", [.admin])),
            false
        ),
    ])
    func `is locked out by`(_ name: String, _ old: OfficeDescription, _ new: OfficeDescription, _ isOut: Bool) {
        #expect(new.locksOut("a", of: old) == isOut)
    }

    @Test func `the founder stays beside officers that do not name that login`() {
        var named = Self.office(Self.officer("b", [.admin]))
        let isKept = named.keepFounder("a", of: Self.office(Self.founder))
        #expect(isKept)
        #expect(named.officers.map(\.login) == ["a", "b"])
        #expect(!named.locksOut("a", of: Self.office(Self.founder)))
        let kept = named
        let isAdded = named.keepFounder("a", of: kept)
        #expect(!isAdded)
        #expect(named == kept)
    }

    @Test func `an officer a file described is no founder any more`() {
        var named = Self.office(Self.officer("b", [.admin]))
        let isKept = named.keepFounder("a", of: Self.office(Self.officer("a", [.officer, .supervisor, .admin])))
        #expect(!isKept)
        #expect(named.officers.map(\.login) == ["b"])
    }
}
