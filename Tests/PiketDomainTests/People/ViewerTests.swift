import PiketDomain
import PiketFixtures
import Testing

struct ViewerTests {
    struct Row: NamedRow {
        var name: String
        var fill: @Sendable (inout Complaint) -> Void
        /// Who may read text, place and photo.
        var readers: [String]
    }

    private static let everybody = [
        "petugas", "lain", "penyelia", "operator", "pengawas", "admin", "dinas", "menteng", "pensiun", "tamu",
    ]
    private static let unlimited = ["petugas", "lain", "penyelia", "operator", "pengawas", "admin", "pensiun", "tamu"]
    private static let trusted = ["penyelia", "pengawas"]

    static let rows = [
        Row(name: "elsewhere", fill: { _ in }, readers: unlimited),
        Row(name: "of the agency", fill: { $0.agency = "dlh" }, readers: unlimited + ["dinas"]),
        Row(name: "of the area", fill: { $0.kelurahan = "31.71.06.1003" }, readers: unlimited + ["menteng"]),
        Row(
            name: "of both",
            fill: {
                $0.agency = "dlh"
                $0.kelurahan = "31.71.06.1003"
            }, readers: everybody),
        Row(name: "secret", fill: { $0.visibility = .rahasia }, readers: trusted),
        Row(
            name: "secret, with its assignee",
            fill: {
                $0.visibility = .rahasia
                $0.assignee = "lain"
            }, readers: trusted + ["lain"]),
        Row(
            name: "secret, its assignee has left",
            fill: {
                $0.visibility = .rahasia
                $0.assignee = "pensiun"
            }, readers: trusted),
        Row(
            name: "secret, assigned outside the scope",
            fill: {
                $0.visibility = .rahasia
                $0.assignee = "dinas"
                $0.agency = "dbm"
            }, readers: trusted),
        Row(name: "humanitarian", fill: { $0.type = .humanitarian }, readers: trusted),
        Row(name: "misconduct", fill: { $0.profile = "lapor-pengawasan" }, readers: trusted),
        Row(name: "anonymous", fill: { $0.visibility = .anonim }, readers: unlimited),
    ]

    @Test(arguments: rows) func `who may read a case`(row: Row) {
        var complaint = CaseFixture.blank(CaseFixture.record())
        row.fill(&complaint)
        let office = CaseFixture.office
        let readers = Self.everybody.filter { office.viewer(login: $0).maySeeText(of: complaint, office: office) }
        #expect(Set(readers) == Set(row.readers))
    }

    @Test(arguments: Right.allCases) func `admin alone may do nothing to cases`(right: Right) {
        #expect(right.roles.contains(.admin) == (right == .administer))
        #expect(!right.askingRoles.contains(.admin))
    }

    @Test func `a person with two roles has the rights of both`() {
        var description = CaseFixture.office.description
        description.officers.append(Officer(login: "dua", name: "Dua", roles: [.officer, .inspector]))
        let office = Office(description: description, region: CaseFixture.region)
        let complaint = CaseFixture.blank(CaseFixture.record())
        let viewer = office.viewer(login: "dua")
        #expect(viewer.refusal(of: .unmask, on: complaint, office: office) == nil)
        #expect(viewer.refusal(of: .work, on: complaint, office: office) == nil)
        #expect(viewer.grant(of: .review, on: complaint, office: office) == .success(.asks))
        #expect(viewer.refusal(of: .review, on: complaint, office: office) == .needsRole([.supervisor]))
        #expect(viewer.refusal(of: .administer, on: complaint, office: office) == .needsRole([.admin]))
    }
}
