import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What becomes of a call, from the screen or the command line.
struct CallTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var refusal: Refusal?
        var login: String
        var change: @Sendable (inout CallNotes) -> Void

        init(
            _ name: String, _ refusal: Refusal?, login: String = "penyelia",
            _ change: @escaping @Sendable (inout CallNotes) -> Void
        ) {
            (testDescription, self.refusal, self.login, self.change) = (name, refusal, login, change)
        }
    }

    static let rows = [
        Row("a text is enough", nil) { $0.text = "lampu padam" },
        Row("a category is enough", nil) { $0.category = "SAMPAH" },
        Row("neither is not", .textMissing) { $0.name = "Budi" },
        Row("blanks are no text", .textMissing) { $0.text = " \n\t" },
        Row("an unknown category", .unknownCategory("zzz")) { $0.category = "zzz" },
        Row("an unknown place", .unknownPlace("zzz")) {
            $0.text = "x"
            $0.kelurahan = "zzz"
        },
        Row("an unknown channel", .unknownChannel("zzz")) {
            $0.text = "x"
            $0.channel = "zzz"
        },
        Row("a text over the cap", .textTooLong(limit: 4000)) { $0.text = String(repeating: "a", count: 4001) },
        Row("a name over the cap", .textTooLong(limit: 400)) {
            $0.text = "x"
            $0.name = String(repeating: "a", count: 401)
        },
        Row("whom nobody knows", .unknownLogin("tamu"), login: "tamu") { $0.text = "x" },
    ]

    @Test(arguments: rows) func isWrittenDownOrRefused(_ row: Row) {
        var call = CallNotes(id: "piket-1", openedAt: CaseFixture.now)
        row.change(&call)
        let office = CaseFixture.office
        switch Desk(office: office).writeDown(call, by: office.viewer(login: row.login)) {
        case .success(let record):
            #expect(row.refusal == nil)
            #expect(record.receivedAt == CaseFixture.now && record.takenBy == row.login)
        case .failure(let refusal): #expect(refusal == row.refusal)
        }
    }

    @Test(arguments: [
        (["jaki", "telepon"], "telepon"), (["jaki", "sms"], "jaki"), (["sms", "callcenter112"], "callcenter112"),
        ([], "telepon"),
    ])
    func callsComeByTelephone(_ codes: [String], _ wanted: String) {
        var description = OfficeDescription()
        description.channels = codes.map { Channel(code: $0, name: $0.uppercased()) }
        #expect(Office(description: description).telephone.code == wanted)
    }
}
