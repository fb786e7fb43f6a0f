import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What each act writes, to the letter: the payload is hashed.
struct EventTests {
    struct Row: NamedRow {
        var name: String { line }
        var act: DeskAct
        var from = Status.inProgress
        var assignee: String?
        var line: String
        var text: String?
        var check: @Sendable (Complaint) -> Bool = { _ in true }
    }

    private static let date = Zone.wib.date(of: CaseFixture.now)

    static let rows = [
        Row(act: .verify, from: .awaiting, line: #"verified {"from":"awaiting","status":"coordinating"}"#),
        Row(
            act: .take, line: #"taken {"officer":"penyelia"}"#,
            check: { $0.assignee == "penyelia" && $0.handovers == 0 }),
        Row(
            act: .assign(to: .agency("dbm"), reason: "wilayahnya"),
            line: #"assigned {"agency":"dbm","from_agency":"dlh"} wilayahnya"#,
            check: { $0.agency == "dbm" && $0.handovers == 1 && $0.status == .inProgress }),
        Row(
            act: .assign(to: .agency("dlh"), reason: ""), from: .coordinating,
            line: #"assigned {"agency":"dlh","from":"coordinating","from_agency":"dlh","status":"assigned"}"#,
            check: { $0.handovers == 0 && $0.status == .assigned }),
        Row(
            act: .assign(to: .officer("petugas"), reason: "ganti sif"), assignee: "lain",
            line: #"assigned {"from":"lain","officer":"petugas"} ganti sif"#, check: { $0.handovers == 1 }),
        Row(
            act: .setState(.inReview, reason: " "), line: #"state_set {"from":"in_progress","status":"in_review"}"#),
        Row(
            act: .setState(.inProgress, reason: "belum beres"), from: .done,
            line: #"reopened {"from":"done","status":"in_progress"} belum beres"#, check: { $0.closedAt == nil }),
        Row(
            act: .setState(.done, reason: ""), from: .inReview,
            line: #"reviewed {"from":"in_review","status":"done","verdict":true}"#),
        Row(
            act: .categorise("api"), line: #"categorised {"category":"api","from":"sampah","priority":"emergency"}"#,
            check: { $0.priority == .emergency }),
        Row(
            act: .categorise("izin"), line: #"categorised {"category":"izin","from":"sampah"}"#,
            check: { $0.profile == "polos" }),
        Row(
            act: .place("31.71.06.1003"), line: #"placed {"from":"31.71.01.1001","kelurahan":"31.71.06.1003"}"#,
            check: { $0.kelurahan == "31.71.06.1003" }),
        Row(act: .note(" tim di lokasi \r\n besok "), line: "noted {}", text: "tim di lokasi \n besok"),
        Row(
            act: .answer("Sudah"), line: "answered {}", text: "Sudah",
            check: { $0.firstAnswerAt == CaseFixture.now + 1 && $0.status == .inProgress }),
        Row(act: .draft("Konsep"), line: "drafted {}", text: "Konsep", check: { $0.firstAnswerAt == nil }),
        Row(
            act: .ask("Di mana?"), line: #"asked {"from":"in_progress","status":"awaiting_reporter"}"#,
            text: "Di mana?"),
        Row(
            act: .reply("Belum", .dissatisfied), from: .answered,
            line: #"replied {"from":"answered","rating":"dissatisfied","status":"in_progress"}"#, text: "Belum",
            check: { !$0.isTouched }),
        Row(
            act: .reply("", .satisfied), from: .answered, line: #"replied {"rating":"satisfied"}"#,
            check: { $0.status == .answered }),
        Row(act: .reply("Kapan?", nil), from: .done, line: "replied {}", text: "Kapan?"),
        Row(
            act: .reply("Rusak lagi", .dissatisfied), from: .done,
            line: #"replied {"from":"done","rating":"dissatisfied","status":"in_progress"}"#, text: "Rusak lagi"),
        Row(
            act: .review(approved: true, reason: ""), from: .inReview,
            line: #"reviewed {"from":"in_review","status":"answered","verdict":true}"#),
        Row(
            act: .review(approved: false, reason: "foto kurang"), from: .inReview,
            line: #"reviewed {"from":"in_review","status":"in_progress"} foto kurang"#),
        Row(
            act: .merge(into: 10_009), line: #"merged {"from":"in_progress","parent":10009,"status":"duplicate"}"#,
            check: { $0.parent == 10_009 && $0.closedAt == CaseFixture.now + 1 }),
        Row(
            act: .dismiss(.wrongNumber), from: .awaiting,
            line: #"dismissed {"from":"awaiting","kind":"wrong_number","status":"archived"}"#),
        Row(act: .acknowledge("menunggu alat"), line: "acknowledged {} menunggu alat", check: { $0.isAcknowledged }),
        Row(act: .completeFile, line: "file_completed {}"),
        Row(
            act: .promise(date + 20, reason: "alat datang"), line: #"promised {"promised_at":1795539599} alat datang"#,
            check: { complaint in
                complaint.deadlines.contains { $0.clock == .solve && $0.promised == Instant(seconds: 1_795_539_599) }
            }),
        Row(act: .extend(reason: "rumit"), line: "extended {} rumit"),
        Row(
            act: .addEvidence(url: "https://contoh.invalid/a.jpg", .after), line: #"evidence_added {"kind":"after"}"#,
            text: "https://contoh.invalid/a.jpg"),
        Row(
            act: .refer(receiver: " PLN UP3 ", number: "PLN-77", reason: "tiang PLN"),
            line:
                #"referred {"from":"in_progress","number":"PLN-77","receiver":"PLN UP3","status":"referred"} tiang PLN"#
        ),
        Row(
            act: .support(agency: "dbm", request: "pinjam alat", due: date),
            line: #"support_asked {"due":1793811599,"to":"dbm"}"#, text: "pinjam alat", check: { $0.agency == "dlh" }),
        Row(act: .endanger, line: #"endangered {"priority":"emergency"}"#, check: { $0.priority == .emergency }),
        Row(act: .unmask(reason: "kunjungan"), line: "unmasked {} kunjungan", check: { !$0.isTouched }),
    ]

    @Test(arguments: rows) func `an act writes one event`(row: Row) throws {
        var bench = Bench(row.from, agency: "dlh", assignee: row.assignee)
        let change = try bench.decide(row.act).get()
        #expect(change.text == row.text)
        #expect(change.version == 1)
        try bench.act(row.act)
        let event = try #require(bench.events.last)
        #expect(event.line == row.line)
        #expect(event.actor == .officer(login: "penyelia"))
        #expect(bench.events.map(\.version) == [1, 2])
        #expect(bench.complaint.version == 2)
        #expect(row.check(bench.complaint))
    }

    @Test func `reasons and receivers are masked before they are written`() throws {
        var bench = Bench(.assigned, agency: "dlh")
        try bench.act(.setState(.awaiting, reason: "hubungi 0812-3456-7890"))
        #expect(bench.events.last?.reason?.contains("3456") == false)
        try bench.act(.refer(receiver: "Pak Budi Santoso", number: "R-1", reason: "NIK 3171234567890001"))
        #expect(bench.events.last?.payload.text(.receiver)?.contains("Budi") == false)
        #expect(bench.events.last?.reason?.contains("317123") == false)
    }

    @Test func `texts are cleaned of what only machines read, and capped`() throws {
        let bench = Bench(.inProgress)
        func kept(_ text: String) throws -> String? { try bench.decide(.note(text)).get().text }
        #expect(try kept("a\u{1B}[31mb\u{0}c\u{202E}d\u{FEFF}") == "a[31mbcd")
        #expect(try kept("satu\r\ndua\rtiga\u{2028}empat\tlima") == "satu\ndua\ntiga\nempat\tlima")
        #expect(try kept("keluarga 👨‍👩‍👧 ❤️ ") == "keluarga 👨‍👩‍👧 ❤️")
        for blank in ["", " \n ", "\u{200B}\u{2060}", "\u{1B}\u{7}"] {
            #expect(bench.refusal(.note(blank)) == .textMissing)
            #expect(bench.refusal(.answer(blank)) == .textMissing)
            #expect(bench.refusal(.reply(blank, nil)) == .textMissing)
        }
        let long = String(repeating: "x", count: Desk.textLimit)
        #expect(bench.refusal(.note(long)) == nil)
        #expect(bench.refusal(.note(long + "x")) == .textTooLong(limit: Desk.textLimit))
        #expect(bench.refusal(.acknowledge(long + "x")) == .textTooLong(limit: Desk.textLimit))
        let stacked = "x" + String(repeating: "\u{301}", count: 500_000)
        #expect(bench.refusal(.note(stacked)) == .textTooLong(limit: Desk.textLimit))
        #expect(
            bench.refusal(.refer(receiver: "PLN", number: String(repeating: "1", count: 81), reason: "x"))
                == .textTooLong(limit: 80))
    }
}
