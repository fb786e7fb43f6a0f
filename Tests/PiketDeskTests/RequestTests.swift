import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What an officer may only ask for.
struct RequestTests {
    struct Row: NamedRow {
        var name: String
        var wish: DeskAct
        var from = Status.inProgress
        var request: String
        var granted: String

        /// The act that its request names.
        var wished: Act {
            let name = request.split(separator: "\"")[3]
            return Act(rawValue: String(name)) ?? .requested
        }
    }

    static let rows = [
        Row(
            name: "take another's", wish: .take,
            request: #"requested {"act":"taken","from":"lain","officer":"petugas"}"#,
            granted: #"assigned {"event":101,"from":"lain","officer":"petugas"}"#),
        Row(
            name: "transfer", wish: .assign(to: .agency("dbm"), reason: "wilayah"),
            request: #"requested {"act":"assigned","agency":"dbm","from_agency":"dlh"} wilayah"#,
            granted: #"assigned {"agency":"dbm","event":101,"from_agency":"dlh"} wilayah"#),
        Row(
            name: "reopen", wish: .setState(.inProgress, reason: "rusak lagi"), from: .done,
            request: #"requested {"act":"reopened","from":"done","status":"in_progress"} rusak lagi"#,
            granted: #"reopened {"event":101,"from":"done","status":"in_progress"} rusak lagi"#),
        Row(
            name: "approve", wish: .review(approved: true, reason: ""), from: .inReview,
            request: #"requested {"act":"reviewed","from":"in_review","status":"answered","verdict":true}"#,
            granted: #"reviewed {"event":101,"from":"in_review","status":"answered","verdict":true}"#),
        Row(
            name: "promise", wish: .promise(Zone.wib.date(of: CaseFixture.now) + 20, reason: "alat"),
            request: #"requested {"act":"promised","promised_at":1795539599} alat"#,
            granted: #"promised {"event":101,"promised_at":1795539599} alat"#),
        Row(
            name: "extend", wish: .extend(reason: "rumit"), request: #"requested {"act":"extended"} rumit"#,
            granted: #"extended {"event":101} rumit"#),
    ]

    @Test(arguments: rows) func `a wish changes nothing until it is granted`(row: Row) throws {
        var bench = Bench(row.from, agency: "dlh", assignee: "lain")
        let before = bench.complaint
        try bench.act(row.wish, by: "petugas")
        #expect(bench.events.last?.line == row.request)
        var after = bench.complaint
        #expect(after.isTouched)
        #expect(after.isToApprove)
        (after.version, after.isTouched) = (before.version, before.isTouched)
        after.isToApprove = before.isToApprove
        #expect(after == before)
        #expect(CaseProjection.pendingRequests(bench.events).map(\.id) == [101])
        #expect(bench.refusal(row.wish, by: "petugas") == .already(.requested(row.wished)))
        if case .success(let change) = bench.decide(.review(approved: true, reason: ""), by: "lain") {
            #expect(change.events.map(\.act) == [.requested])
        }
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.line == row.granted)
        #expect(bench.events.last?.actor == .officer(login: "penyelia"))
        #expect(CaseProjection.pendingRequests(bench.events).isEmpty)
        try bench.act(.undo)
        #expect(CaseProjection.pendingRequests(bench.events).map(\.id) == [101])
    }

    @Test(arguments: rows) func `a returned wish is over`(row: Row) throws {
        var bench = Bench(row.from, agency: "dlh", assignee: "lain")
        let before = bench.complaint
        try bench.act(row.wish, by: "petugas")
        #expect(bench.refusal(.review(approved: false, reason: " ")) == .reasonMissing)
        try bench.act(.review(approved: false, reason: "tidak perlu"))
        #expect(bench.events.last?.act == .reviewed)
        #expect(bench.complaint.status == before.status)
        #expect(bench.complaint.deadlines == before.deadlines)
        #expect(CaseProjection.pendingRequests(bench.events).isEmpty)
        #expect(bench.refusal(row.wish, by: "petugas") == nil)
    }

    @Test func `a wish that no longer fits is void, and only returned`() throws {
        var bench = Bench(.inReview, agency: "dlh")
        try bench.act(.review(approved: true, reason: ""), by: "petugas")
        try bench.act(.setState(.inProgress, reason: "foto kurang"))
        let gone = Refusal.transition(from: .inProgress, to: .answered)
        #expect(bench.waiting.map(\.void) == [gone])
        #expect(bench.refusal(.review(approved: true, reason: "")) == .requestVoid(.reviewed, because: gone))
        try bench.act(.review(approved: false, reason: "sudah lewat"))
        #expect(bench.waiting.isEmpty)
    }

    @Test func `a void wish stands in the way of nothing`() throws {
        var bench = Bench(.inReview, agency: "dlh")
        try bench.act(.review(approved: true, reason: ""), by: "petugas")
        try bench.act(.setState(.inProgress, reason: "foto kurang"))
        try bench.act(.draft("Sudah dijadwalkan"), by: "operator")
        try bench.act(.setState(.inReview, reason: ""))
        try bench.act(.setState(.inProgress, reason: "foto masih kurang"))
        #expect(bench.waiting.map(\.subject) == [.request(101), .draft])
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.act == .answered)
        #expect(bench.waiting.map(\.subject) == [.request(101)])
    }

    @Test func `what is decided can be said`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.extend(reason: "rumit"), by: "petugas")
        try bench.act(.draft("Sudah dijadwalkan"), by: "operator")
        try bench.act(.setState(.inReview, reason: ""))
        #expect(bench.waiting.map(\.subject) == [.request(101), .draft, .work])
        func decision(_ subject: ReviewSubject?, approved: Bool = true) throws -> ReviewDecision? {
            let change = try bench.decide(.review(approved: approved, reason: "x", of: subject)).get()
            return ReviewDecision(change.events[0], of: bench.events)
        }
        #expect(try decision(.work)?.subject == .work)
        #expect(try decision(.draft)?.subject == .draft)
        #expect(try decision(.request(101), approved: false)?.isApproved == false)
        #expect(throws: Refusal.nothingToReview(.request(99), .inReview)) { try decision(.request(99)) }
        #expect(
            bench.refusal(.review(approved: true, reason: "", of: .draft), by: "petugas") == .needsRole([.supervisor]))
    }

    @Test func `a date asked for in time is granted after the deadline`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        let date = Zone.wib.date(of: bench.now) + 30
        try bench.act(.promise(date, reason: "alat"), by: "petugas", after: 3600)
        bench.now = bench.now + 8 * CaseFixture.day
        #expect(bench.state(.solve) == .broken)
        #expect(
            bench.refusal(.promise(date, reason: "alat"), by: "petugas")
                == .promiseTooLate(Zone.wib.date(of: bench.deadline(.solve)?.due ?? bench.now)))
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.state(.solve) == .running)
    }

    @Test func `the oldest wish is decided first, and undoing one takes it off the list`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.extend(reason: "rumit"), by: "petugas")
        try bench.act(.promise(Zone.wib.date(of: bench.now) + 20, reason: "alat"), by: "lain")
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.act == .extended)
        #expect(CaseProjection.pendingRequests(bench.events).map(\.id) == [102])
        try bench.act(.undo)
        #expect(CaseProjection.pendingRequests(bench.events).map(\.id) == [101, 102])

        var own = Bench(.done)
        try own.act(.setState(.inProgress, reason: "rusak"), by: "petugas")
        try own.act(.undo, by: "petugas")
        #expect(CaseProjection.pendingRequests(own.events).isEmpty)
    }
}
