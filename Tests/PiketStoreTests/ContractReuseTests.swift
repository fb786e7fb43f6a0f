import PiketDomain
import PlainText
import Testing

@Suite("Contract: an id that its source gives to another complaint")
struct ContractReuseTests {
    private let now = ContractOffice.now

    private func record(_ text: String, daysAgo: Int64, from contact: String = "") -> IntakeRecord {
        ContractOffice.record("1", received: now - daysAgo * 86_400) {
            ($0.title, $0.text, $0.reporterContact, $0.reporterName) = ("", text, contact, "")
            $0.fingerprint = Array((text + contact).utf8)
        }
    }

    struct Row: CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var daysAgo: Int64
        var contact: String
        var isAnother: Bool
    }

    static let rows = [
        Row(
            testDescription: "other words, time and reporter", text: "Pohon tumbang menutup gang", daysAgo: 2,
            contact: "0822-2", isAnother: true),
        Row(
            testDescription: "the same reporter", text: "Pohon tumbang menutup gang", daysAgo: 2, contact: "0811-1",
            isAnother: false),
        Row(
            testDescription: "the same time", text: "Pohon tumbang menutup gang", daysAgo: 9, contact: "0822-2",
            isAnother: false),
        Row(
            testDescription: "more words", text: "Jalan rusak depan pasar, makin dalam", daysAgo: 2, contact: "0822-2",
            isAnother: false),
        Row(testDescription: "no words", text: "", daysAgo: 2, contact: "0822-2", isAnother: false),
    ]

    @Test("it writes nobody's words over, and finds its own case again", arguments: rows, StoreKind.allCases)
    func reused(row: Row, kind: StoreKind) async throws {
        let store = try await kind.make()
        var first = record("Jalan rusak depan pasar", daysAgo: 9, from: "0811-1")
        first.updatedAt = now - 86_400
        var other = record(row.text, daysAgo: row.daysAgo, from: row.contact)
        // An older version tells nothing new, and another complaint is none.
        if row.isAnother { other.updatedAt = now - 20 * 86_400 }
        _ = try await store.take([first], now: now)
        let outcome = try await store.take([other], now: now)
        guard row.isAnother else {
            #expect(outcome == [.updated(number: 10_001)])
            return
        }
        #expect(outcome == [.another(number: 10_002, than: 10_001)])
        #expect(try await store.take([first, other], now: now) == [10_001, 10_002].map { .unchanged(number: $0) })
        var answered = other
        (answered.answeredAt, answered.fingerprint) = (now - 86_400, [7])
        #expect(try await store.take([answered], now: now) == [.updated(number: 10_002)])
        let viewer = try await store.office().viewer(login: "penyelia")
        for (number, text, fault) in [(10_001, first.text, nil), (10_002, other.text, IntakeFault.reusedID)] {
            let file = try #require(try await store.caseFile(number: Int64(number), viewer: viewer, now: now))
            #expect(file.complaint.text.string == text && file.complaint.fault == fault)
        }
    }
}
