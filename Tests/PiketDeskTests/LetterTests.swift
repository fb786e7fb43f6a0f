import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Letters that go with dispositions and answers.
struct LetterTests {
    private static let date = CivilDate(year: 2026, month: 11, day: 3)
    private static let letter = Letter(number: " 005/112/SDA ", date: date, signer: " Kepala Dinas ")

    struct Row: NamedRow {
        var name: String
        var act: DeskAct
        var line: String
    }

    static let rows = [
        Row(
            name: "disposition", act: .assign(to: .agency("dbm"), reason: "", letter: letter),
            line: #"assigned {"agency":"dbm","from_agency":"dlh","letter":"005/112/SDA","letter_date":"2026-11-03","#
                + #""signer":"Kepala Dinas"}"#),
        Row(
            name: "answer", act: .answer("Sudah", letter: letter),
            line: #"answered {"letter":"005/112/SDA","letter_date":"2026-11-03","signer":"Kepala Dinas"}"#),
        Row(
            name: "number alone", act: .answer("Sudah", letter: Letter(number: "7/X")),
            line: #"answered {"letter":"7/X"}"#),
        Row(
            name: "nothing filled in", act: .answer("Sudah", letter: Letter(number: " ", signer: "")),
            line: "answered {}"),
    ]

    @Test(arguments: rows) func `a letter stands in the event`(row: Row) throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(row.act)
        #expect(bench.events.last?.line == row.line)
        #expect(EventPayload(json: bench.events.last?.payload.json ?? "")?.letter == bench.events.last?.payload.letter)
    }

    @Test func `a letter without a number is refused, too long ones too`() {
        let bench = Bench(.inProgress, agency: "dlh")
        func refusal(_ letter: Letter) -> Refusal? { bench.refusal(.answer("Sudah", letter: letter)) }
        #expect(refusal(Letter(number: "", date: Self.date)) == .letterNumberMissing)
        #expect(refusal(Letter(number: " ", signer: "Kadis")) == .letterNumberMissing)
        #expect(refusal(Letter(number: String(repeating: "1", count: 81))) == .textTooLong(limit: 80))
    }

    @Test func `its number is a reference until it is taken back`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        func numbers() -> [String] { References.told(by: bench.events).map(\.number) }
        try bench.act(.assign(to: .agency("dbm"), reason: "", letter: Self.letter))
        #expect(References.told(by: bench.events) == [Reference(system: "surat", number: "005/112/SDA")])
        try bench.act(.answer("Sudah", letter: Letter(number: "9/XI")))
        #expect(numbers() == ["005/112/SDA", "9/XI"])
        try bench.act(.undo)
        #expect(numbers() == ["005/112/SDA"])
        try bench.act(.redo)
        #expect(numbers() == ["005/112/SDA", "9/XI"])
    }

    @Test func `a wish sends no letter, its approval does`() throws {
        var bench = Bench(.inProgress, agency: "dlh", assignee: "lain")
        try bench.act(.assign(to: .agency("dbm"), reason: "wilayah", letter: Self.letter), by: "petugas")
        #expect(bench.events.last?.act == .requested)
        #expect(References.told(by: bench.events).isEmpty)
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.complaint.agency == "dbm")
        #expect(References.told(by: bench.events).map(\.number) == ["005/112/SDA"])
    }

    @Test func `a draft's letter goes with the answer that is released`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.draft("Konsep", letter: Self.letter), by: "operator")
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.act == .answered)
        #expect(bench.events.last?.payload.letter?.signer == "Kepala Dinas")
    }
}
