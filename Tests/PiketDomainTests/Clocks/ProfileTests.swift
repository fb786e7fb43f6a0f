import PiketDomain
import Testing

struct ProfileTests {
    struct Row: NamedRow {
        var name: String
        /// Verify, answer, solve, close; `-` where the profile has none.
        var terms: String
    }

    @Test(arguments: [
        Row(name: "jakarta-crm", terms: "6 jam | 24 jam | 7 hari | -"),
        Row(name: "sp4n", terms: "3 hk | 5 hk disposed | 5 hk disposed | 10 hk answered"),
        Row(name: "lapor-pengawasan", terms: "3 hk | 5 hk disposed | 60 hk file_complete | -"),
        Row(name: "lapor", terms: "3 hk | 5 hk disposed | 14 hk disposed | 10 hk answered"),
        Row(name: "laporgub", terms: "24 jam | 48 jam | 14 hk | -"),
        Row(name: "jss", terms: "- | 2 jk | 48 jam | -"),
        Row(name: "street-light", terms: "- | - | 24 jam | -"),
        Row(name: "information", terms: "- | 10 hk | 10 hk | -"),
        Row(name: "humanitarian", terms: "1 jam | 2 jam | 24 jam | -"),
    ])
    func shippedTable(row: Row) throws {
        let profile = try #require(SLAProfile.shipped(code: row.name))
        let terms = [Clock.verify, .answer, .solve, .close].map { clock in
            guard let term = profile[clock] else { return "-" }
            return term.allowance.text + (term.from == .received ? "" : " " + term.from.rawValue)
        }
        #expect(terms.joined(separator: " | ") == row.terms)
    }

    @Test func allAreListedOnce() {
        #expect(SLAProfile.shipped.count == 9)
        #expect(Set(SLAProfile.shipped.map(\.code)).count == 9)
        #expect(SLAProfile.shipped(code: "lapor-pengawasan")?.visibility == .rahasia)
        #expect(SLAProfile.shipped(code: "humanitarian")?.urgencyFirst == true)
        #expect(SLAProfile.shipped(code: "none") == nil)
    }
}
