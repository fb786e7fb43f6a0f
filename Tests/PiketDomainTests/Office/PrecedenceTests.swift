import PiketDomain
import Testing

struct PrecedenceTests {
    private static let office: Office = {
        var office = OfficeDescription(name: "Kantor Uji")
        office.profile = "jakarta-crm"
        office.categories = [
            Category(code: "sampah", name: "Sampah", profile: "jss"), Category(code: "lain", name: "Lain"),
        ]
        office.channels = [Channel(code: "lapor", name: "LAPOR", profile: "sp4n"), Channel(code: "wa", name: "WA")]
        office.agencies = [
            Agency(code: "dlh", name: "DLH", profile: "laporgub"), Agency(code: "bm", name: "BM", profile: "lapor"),
            Agency(code: "sda", name: "SDA"),
        ]
        return Office(description: office)
    }()

    private func profile(
        category: String? = nil, type: ComplaintType = .complaint, channel: String = "wa", agency: String? = nil,
        firstAgency: String? = nil
    ) -> String {
        var complaint = Complaint(
            id: 1, number: 1, version: 1, type: type, status: .awaiting, priority: .normal, visibility: .privat,
            profile: "", channel: channel, receivedAt: Instant(seconds: 0))
        (complaint.category, complaint.agency) = (category, agency)
        return Self.office.profile(for: complaint, firstAgency: firstAgency).code
    }

    @Test func `category before type before channel before agency before the office`() {
        #expect(profile(category: "sampah", type: .information, channel: "lapor", agency: "dlh") == "jss")
        #expect(profile(category: "lain", type: .information, channel: "lapor", agency: "dlh") == "information")
        #expect(profile(category: "lain", channel: "lapor", agency: "dlh") == "sp4n")
        #expect(profile(category: "lain", agency: "dlh") == "laporgub")
        #expect(profile(category: "lain", agency: "sda") == "jakarta-crm")
        #expect(profile() == "jakarta-crm")
    }

    @Test func `a transfer makes no other promise`() {
        #expect(profile(agency: "bm", firstAgency: "dlh") == "laporgub")
    }
}
