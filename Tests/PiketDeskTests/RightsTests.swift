import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

struct RightsTests {
    enum Answer: String { case yes, asks, no }

    struct Row: NamedRow {
        var name: String
        var act: DeskAct
        var status = Status.inProgress
        var assignee: String?
        /// What a supervisor did before.
        var first: [DeskAct] = []
        /// Seconds since then.
        var after: Int64 = 1
        /// Officer, supervisor, operator, inspector, admin.
        var answers: [Answer]
    }

    private static let work: [Answer] = [.yes, .yes, .no, .no, .no]
    private static let decide: [Answer] = [.asks, .yes, .no, .no, .no]

    static let rows = [
        Row(name: "verify", act: .verify, status: .awaiting, answers: work),
        Row(name: "take", act: .take, answers: work),
        Row(name: "take another's", act: .take, assignee: "lain", answers: decide),
        Row(name: "dispose", act: .assign(to: .agency("dbm"), reason: ""), answers: work),
        Row(
            name: "dispose another's", act: .assign(to: .agency("dbm"), reason: "x"), assignee: "lain", answers: decide),
        Row(name: "hand to", act: .assign(to: .officer("menteng"), reason: ""), answers: work),
        Row(name: "reassign", act: .assign(to: .officer("menteng"), reason: "x"), assignee: "lain", answers: decide),
        Row(name: "set state", act: .setState(.inReview, reason: ""), answers: work),
        Row(name: "categorise", act: .categorise("api"), answers: work),
        Row(name: "place", act: .place("31.71.06.1003"), answers: work),
        Row(name: "note", act: .note("catatan"), answers: work),
        Row(name: "answer", act: .answer("Sudah"), answers: work),
        Row(name: "draft", act: .draft("Konsep"), answers: [.yes, .yes, .yes, .no, .no]),
        Row(name: "ask", act: .ask("Di mana?"), answers: work),
        Row(name: "reply", act: .reply("Di sini", nil), answers: work),
        Row(name: "merge", act: .merge(into: 10_002), answers: work),
        Row(name: "dismiss", act: .dismiss(.prank), status: .awaiting, answers: work),
        Row(name: "refer", act: .refer(receiver: "PLN", number: "1", reason: "x"), answers: work),
        Row(name: "acknowledge", act: .acknowledge("tahu"), answers: work),
        Row(name: "complete file", act: .completeFile, answers: work),
        Row(name: "evidence", act: .addEvidence(url: "https://contoh.invalid", .after), answers: work),
        Row(name: "support", act: .support(agency: "dbm", request: "alat", due: nil), answers: work),
        Row(
            name: "support reply", act: .supportReply(agency: "dbm", text: "siap"),
            first: [.support(agency: "dbm", request: "alat", due: nil)], answers: work),
        Row(name: "endanger", act: .endanger, answers: work),
        Row(name: "approve", act: .review(approved: true, reason: ""), status: .inReview, answers: decide),
        Row(name: "send back", act: .review(approved: false, reason: "x"), status: .inReview, answers: decide),
        Row(name: "done from review", act: .setState(.done, reason: ""), status: .inReview, answers: decide),
        Row(name: "reopen", act: .setState(.inProgress, reason: "x"), status: .done, answers: decide),
        Row(name: "reopen rejected", act: .setState(.awaiting, reason: "x"), status: .rejected, answers: decide),
        Row(name: "promise", act: .promise(Self.nextMonth, reason: "alat"), answers: decide),
        Row(name: "extend", act: .extend(reason: "rumit"), answers: decide),
        Row(
            name: "carried", act: .send(item: 101, at: CaseFixture.now + 60, reference: "SMS-1"),
            first: [.answer("Sudah")], after: 120, answers: work),
        Row(name: "judge", act: .judge(.hoax, reason: "foto lama", link: ""), answers: work),
        Row(
            name: "hand out", act: .handOut(item: 101, form: .text, token: "t", again: false),
            first: [.answer("Sudah")], after: 120, answers: work),
        Row(name: "forward", act: .forward(to: "Grup Menteng", request: "cek"), answers: work),
        Row(name: "mask by hand", act: .redact("Rumah nomor tiga", reason: "x"), answers: work),
        Row(name: "forget", act: .forget(reason: "permintaan"), answers: [.no, .no, .no, .no, .yes]),
        Row(name: "unmask", act: .unmask(reason: "kunjungan"), answers: [.no, .yes, .no, .yes, .no]),
    ]

    private static let nextMonth = Zone.wib.date(of: CaseFixture.now) + 30

    @Test(arguments: rows) func `who may do it`(row: Row) throws {
        for (login, answer) in zip(["petugas", "penyelia", "operator", "pengawas", "admin"], row.answers) {
            let bench = try bench(row)
            switch (answer, bench.decide(row.act, by: login)) {
            case (.yes, .success(let change)): #expect(change.events.map(\.act) != [.requested], "\(login)")
            case (.asks, .success(let change)): #expect(change.events.map(\.act) == [.requested], "\(login)")
            case (.no, .failure(.needsRole)): break
            case (_, let outcome): Issue.record("\(login): \(outcome)")
            }
        }
        let bench = try bench(row)
        #expect(bench.refusal(row.act, by: "tamu") == .unknownLogin("tamu"))
        #expect(bench.refusal(row.act, by: "pensiun") == .unknownLogin("pensiun"))
    }

    private func bench(_ row: Row) throws -> Bench {
        var bench = Bench(
            CaseFixture.record(row.status) {
                ($0.agency, $0.assignee, $0.title) = ("dlh", row.assignee, "Rumah nomor tiga bau")
                if case .judge = row.act { $0.type = .hoax }
            })
        for act in row.first { try bench.act(act) }
        if !row.first.isEmpty { bench.now = bench.now + row.after }
        return bench
    }

    /// The compiler asks for a name of every act there is.
    private static func name(_ act: DeskAct) -> String {
        switch act {
        case .verify: "verify"
        case .assign: "assign"
        case .take: "take"
        case .setState: "set state"
        case .categorise: "categorise"
        case .place: "place"
        case .note: "note"
        case .answer: "answer"
        case .draft: "draft"
        case .ask: "ask"
        case .reply: "reply"
        case .review: "review"
        case .merge: "merge"
        case .dismiss: "dismiss"
        case .acknowledge: "acknowledge"
        case .completeFile: "complete file"
        case .promise: "promise"
        case .extend: "extend"
        case .addEvidence: "evidence"
        case .refer: "refer"
        case .support: "support"
        case .supportReply: "support reply"
        case .endanger: "endanger"
        case .judge: "judge"
        case .unmask: "unmask"
        case .redact: "redact"
        case .forward: "forward"
        case .send: "send"
        case .handOut: "hand out"
        case .forget: "forget"
        case .undo: "undo"
        case .redo: "redo"
        }
    }

    /// Taking back and doing again are about one's own acts, whatever they were: see the tests of undo.
    private static let every: Set = [
        "verify", "assign", "take", "set state", "categorise", "place", "note", "answer", "draft", "ask", "reply",
        "review", "merge", "dismiss", "acknowledge", "complete file", "promise", "extend", "evidence", "refer",
        "support", "support reply", "endanger", "judge", "unmask", "redact", "forward", "send", "hand out", "forget",
    ]

    @Test func `the table walks every act`() {
        #expect(Set(Self.rows.map { Self.name($0.act) }) == Self.every)
    }

    @Test func `officers act inside their agencies and areas only`() {
        let note = DeskAct.note("catatan")
        #expect(Bench(.inProgress, agency: "dlh").refusal(note, by: "dinas") == nil)
        #expect(Bench(.inProgress, agency: "dbm").refusal(note, by: "dinas") == .outOfScope)
        #expect(Bench(.inProgress).refusal(note, by: "menteng") == .outOfScope)
        let near = Bench(CaseFixture.record { $0.kelurahan = "31.71.06.1003" })
        #expect(near.refusal(note, by: "menteng") == nil)
        let nowhere = Bench(CaseFixture.record { $0.kelurahan = nil })
        #expect(nowhere.refusal(note, by: "menteng") == .outOfScope)
    }

    @Test func `restricted cases are for their assignee and supervisors`() {
        let note = DeskAct.note("catatan")
        let secret = Bench(
            CaseFixture.record(.inProgress) {
                $0.visibility = .rahasia
                $0.assignee = "petugas"
            })
        #expect(secret.refusal(note, by: "petugas") == nil)
        #expect(secret.refusal(note, by: "lain") == .restricted)
        #expect(secret.refusal(.take, by: "lain") == .restricted)
        #expect(secret.refusal(note, by: "penyelia") == nil)
        #expect(secret.refusal(.draft("x"), by: "operator") == .restricted)
        #expect(secret.refusal(.unmask(reason: "x"), by: "penyelia") == .restricted)
        #expect(secret.refusal(.unmask(reason: "x"), by: "pengawas") == nil)
        let misconduct = Bench(.inProgress, category: "pungli")
        #expect(misconduct.refusal(note, by: "petugas") == .restricted)
        #expect(misconduct.refusal(.unmask(reason: "x"), by: "penyelia") == .restricted)
        #expect(Bench(.inProgress).refusal(.unmask(reason: " "), by: "pengawas") == .reasonMissing)
    }

    @Test func `a case is handed only to somebody who can work`() {
        let bench = Bench(.inProgress)
        func hand(_ login: String) -> Refusal? { bench.refusal(.assign(to: .officer(login), reason: "x")) }
        #expect(hand("petugas") == nil)
        #expect(hand("siapa") == .unknownOfficer("siapa"))
        #expect(hand("pensiun") == .inactiveOfficer("pensiun"))
        #expect(hand("admin") == .needsRole([.officer, .supervisor]))
        #expect(
            Bench(.inProgress, assignee: "lain").refusal(.assign(to: .officer("lain"), reason: "x"))
                == .already(.officer("lain")))
        #expect(
            Bench(.inProgress, assignee: "lain").refusal(.assign(to: .officer("petugas"), reason: " "))
                == .reasonMissing)
    }
}
