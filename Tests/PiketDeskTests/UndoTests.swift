import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

struct UndoTests {
    struct Row: NamedRow {
        var name: String
        var act: DeskAct
        var from = Status.inProgress
    }

    static let rows = [
        Row(name: "verify", act: .verify, from: .awaiting),
        Row(name: "take", act: .take),
        Row(name: "dispose", act: .assign(to: .agency("dbm"), reason: "")),
        Row(name: "hand", act: .assign(to: .officer("petugas"), reason: "")),
        Row(name: "review", act: .review(approved: true, reason: ""), from: .inReview),
        Row(name: "reopen", act: .setState(.inProgress, reason: "x"), from: .done),
        Row(name: "categorise", act: .categorise("api")),
        Row(name: "place", act: .place("31.71.06.1003")),
        Row(name: "note", act: .note("x")),
        Row(name: "answer", act: .answer("x")),
        Row(name: "draft", act: .draft("x")),
        Row(name: "ask", act: .ask("x")),
        Row(name: "reply", act: .reply("x", .dissatisfied), from: .answered),
        Row(name: "merge", act: .merge(into: 10_002)),
        Row(name: "dismiss", act: .dismiss(.spam), from: .awaiting),
        Row(name: "refer", act: .refer(receiver: "PLN", number: "1", reason: "x")),
        Row(name: "acknowledge", act: .acknowledge("x")),
        Row(name: "complete file", act: .completeFile),
        Row(name: "promise", act: .promise(Zone.wib.date(of: CaseFixture.now) + 20, reason: "x")),
        Row(name: "extend", act: .extend(reason: "x")),
        Row(name: "endanger", act: .endanger),
    ]

    @Test(arguments: rows) func `undo leaves the case as it was, redo as it had become`(row: Row) throws {
        var bench = Bench(row.from, agency: "dlh")
        var before = bench.complaint
        try bench.act(row.act)
        var done = bench.complaint
        try bench.act(.undo, after: 0)
        before.version = 3
        #expect(bench.complaint == before)
        #expect(bench.events.last?.payload.number(.event) == 101)
        try bench.act(.redo, after: 0)
        done.version = 4
        #expect(bench.complaint == done)
        #expect(bench.events.map(\.version) == [1, 2, 3, 4])
        #expect(bench.events[3].payload.number(.event) == 101)
        #expect(bench.events[3].reason == bench.events[1].reason)
        try bench.act(.undo, after: 0)
        before.version = 5
        #expect(bench.complaint == before)
    }

    @Test func `it lasts a minute`() throws {
        var bench = Bench(.inProgress)
        try bench.act(.take)
        bench.now = bench.now + 60
        #expect(bench.refusal(.undo) == nil)
        bench.now = bench.now + 1
        #expect(bench.refusal(.undo) == .nothingToUndo)
    }

    @Test func `only one's own, and only while nobody else touched it`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        #expect(bench.refusal(.undo) == .nothingToUndo)
        #expect(bench.refusal(.redo) == .nothingToRedo)
        #expect(bench.refusal(.undo, by: "tamu") == .unknownLogin("tamu"))
        try bench.act(.take, by: "petugas")
        #expect(bench.refusal(.undo, by: "lain") == .nothingToUndo)
        try bench.act(.unmask(reason: "x"), by: "pengawas")
        #expect(bench.refusal(.undo, by: "pengawas") == .nothingToUndo)
        #expect(bench.refusal(.undo, by: "petugas") == nil)
        try bench.act(.note("x"), by: "lain")
        #expect(bench.refusal(.undo, by: "petugas") == .nothingToUndo)
        try bench.act(.undo, by: "lain")
        #expect(bench.refusal(.undo, by: "petugas") == .nothingToUndo)
        #expect(bench.refusal(.redo, by: "petugas") == .nothingToRedo)
        #expect(bench.refusal(.redo, by: "lain") == nil)
    }

    @Test func `several own acts are taken back one by one`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.take)
        try bench.act(.verify)
        try bench.act(.undo)
        try bench.act(.undo)
        #expect(bench.complaint.status == .awaiting)
        #expect(bench.complaint.assignee == nil)
        #expect(!bench.complaint.isTouched)
        #expect(bench.refusal(.undo) == .nothingToUndo)
    }

    @Test func `what was taken back one by one is done again one by one`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.take)
        try bench.act(.verify)
        try bench.act(.undo)
        try bench.act(.undo)
        try bench.act(.redo)
        #expect(bench.complaint.assignee == "penyelia")
        #expect(bench.complaint.status == .awaiting)
        try bench.act(.redo)
        #expect(bench.complaint.status == .coordinating)
        #expect(bench.refusal(.redo) == .nothingToRedo)
        try bench.act(.undo)
        try bench.act(.redo)
        #expect(bench.complaint.status == .coordinating)
    }

    @Test func `something new ends doing again`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.take)
        try bench.act(.undo)
        try bench.act(.note("x"))
        #expect(bench.refusal(.redo) == .nothingToRedo)
    }

    @Test func `the newest act is that of its whole order`() {
        func entry(_ id: Int64, _ number: Int64, _ act: Act, batch: Int64? = nil, of undone: Int64? = nil) -> LogEntry {
            LogEntry(
                event: Event(
                    id: id, complaint: number, version: 2, at: CaseFixture.now, actor: .officer(login: "penyelia"),
                    act: act, payload: EventPayload().with(.batch, batch).with(.event, undone)), number: number)
        }
        let order = [entry(3, 12, .taken, batch: 7), entry(2, 11, .taken, batch: 7), entry(1, 10, .taken, batch: 6)]
        #expect(OwnActs(order).undoable == [11, 12])
        #expect(OwnActs([entry(4, 11, .noted)] + order).undoable == [11])
        #expect(OwnActs([entry(5, 12, .undone, batch: 7, of: 3)] + order).undoable == [11])
        #expect(OwnActs([]).undoable.isEmpty)
    }

    @Test func `news from the source ends it`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.take)
        bench.take(CaseFixture.record { $0.title = "baru" })
        #expect(bench.refusal(.undo) == .nothingToUndo)
    }
}
