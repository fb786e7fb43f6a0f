import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Every pair of states through the desk, by name and by the acts that bring more than a reason.
struct StateTableTests {
    struct Row: NamedRow {
        var from: Status
        var leadsTo: String
        /// Arrows that exist and need another act, as state=refusal.
        var elsewhere = ""
        var name: String { from.rawValue }
    }

    static let rows = [
        Row(
            from: .awaiting, leadsTo: "coordinating assigned in_progress in_review rejected",
            elsewhere: "awaiting_reporter=text referred=receiver archived=reason"),
        Row(
            from: .coordinating, leadsTo: "assigned in_progress rejected",
            elsewhere: "awaiting_reporter=text referred=receiver"),
        Row(
            from: .assigned, leadsTo: "in_progress coordinating awaiting in_review",
            elsewhere: "awaiting_reporter=text referred=receiver"),
        Row(
            from: .inProgress, leadsTo: "coordinating in_review answered",
            elsewhere: "awaiting_reporter=text referred=receiver"),
        Row(
            from: .awaitingReporter, leadsTo: "awaiting coordinating assigned in_progress in_review rejected",
            elsewhere: "referred=receiver"),
        Row(from: .inReview, leadsTo: "answered done in_progress"),
        Row(from: .answered, leadsTo: ""),
        Row(from: .done, leadsTo: "in_progress"),
        Row(from: .rejected, leadsTo: "awaiting"),
        Row(from: .referred, leadsTo: "awaiting"),
        Row(from: .duplicate, leadsTo: "awaiting"),
        Row(from: .archived, leadsTo: "awaiting"),
    ]

    @Test(arguments: rows) func `a state by its name is reached as the table says or refused`(row: Row) throws {
        let elsewhere = Dictionary(
            uniqueKeysWithValues: row.elsewhere.split(separator: " ").map {
                let parts = $0.split(separator: "=")
                return (String(parts[0]), String(parts[1]))
            })
        for target in Status.allCases {
            var bench = Bench(row.from, agency: "dlh")
            let refusal = bench.refusal(.setState(target, reason: "sebab"))
            let isAllowed = row.leadsTo.split(separator: " ").contains { $0 == target.rawValue }
            let expected: Refusal? =
                switch elsewhere[target.rawValue] {
                case "text": .textMissing
                case "receiver": .receiverMissing
                case "reason": .reasonMissing
                default:
                    isAllowed
                        ? nil : target == row.from ? .already(.state(target)) : .transition(from: row.from, to: target)
                }
            #expect(refusal == expected, "\(row.from) to \(target)")
            guard isAllowed else { continue }
            try bench.act(.setState(target, reason: "sebab"))
            #expect(bench.complaint.status == target)
            #expect(bench.complaint.version == 2)
            #expect((bench.complaint.closedAt == nil) == target.isOpen)
        }
    }

    struct ActRow: NamedRow {
        var name: String
        var act: DeskAct
        var to: Status
        var from: [Status]
    }

    static let acts = [
        ActRow(name: "verify", act: .verify, to: .coordinating, from: [.awaiting]),
        ActRow(
            name: "ask", act: .ask("Di mana?"), to: .awaitingReporter,
            from: [.awaiting, .coordinating, .assigned, .inProgress]),
        ActRow(
            name: "merge", act: .merge(into: 10_002), to: .duplicate,
            from: [.awaiting, .coordinating, .assigned, .inProgress, .awaitingReporter]),
        ActRow(name: "dismiss", act: .dismiss(.spam), to: .archived, from: [.awaiting]),
        ActRow(
            name: "refer", act: .refer(receiver: "PLN", number: "R-1", reason: "bukan kami"), to: .referred,
            from: [.awaiting, .coordinating, .assigned, .inProgress, .awaitingReporter]),
        ActRow(name: "review", act: .review(approved: true, reason: ""), to: .answered, from: [.inReview]),
        ActRow(name: "send back", act: .review(approved: false, reason: "kurang"), to: .inProgress, from: [.inReview]),
    ]

    @Test(arguments: acts) func `an act moves a case from its own states only`(row: ActRow) throws {
        for status in Status.allCases {
            var bench = Bench(status, agency: "dlh")
            guard row.from.contains(status) else {
                let refusal = bench.refusal(row.act)
                switch row.act {
                case .review: #expect(refusal == .nothingToReview(nil, status))
                case .ask where status == .awaitingReporter:
                    #expect(refusal == .questionOpen(since: Zone.wib.date(of: bench.complaint.receivedAt)))
                default:
                    #expect(
                        refusal == .transition(from: status, to: row.to) || refusal == .already(.state(status)),
                        "\(status)")
                }
                continue
            }
            try bench.act(row.act)
            #expect(bench.complaint.status == row.to)
            #expect(bench.events.last?.payload.fromStatus == status)
        }
    }

    @Test(arguments: [
        (Status.awaiting, Status.rejected), (.assigned, .awaiting), (.inReview, .inProgress), (.done, .inProgress),
        (.rejected, .awaiting), (.archived, .awaiting),
    ]) func `a way back and a rejection need a reason that can be read`(from: Status, to: Status) {
        for blank in ["", "  \n\t ", "\u{200B}\u{FEFF}\u{202E}"] {
            #expect(Bench(from, agency: "dlh").refusal(.setState(to, reason: blank)) == .reasonMissing)
        }
    }

    struct StepRow: NamedRow {
        var name: String
        var category: String
        var from: Status
        var act: DeskAct
        var to: Status?
    }

    static let steps = [
        StepRow(
            name: "no review", category: "lapor", from: .inProgress, act: .setState(.inReview, reason: ""),
            to: .answered),
        StepRow(name: "neither", category: "izin", from: .inProgress, act: .setState(.inReview, reason: ""), to: .done),
        StepRow(
            name: "answered left out by name", category: "izin", from: .inProgress,
            act: .setState(.answered, reason: ""), to: nil),
        StepRow(
            name: "approved without answered", category: "lampu", from: .inReview,
            act: .setState(.inProgress, reason: "x"), to: .inProgress),
        StepRow(
            name: "left-over review", category: "izin", from: .inReview, act: .review(approved: true, reason: ""),
            to: .done),
    ]

    @Test(arguments: steps) func `left out steps lead on`(row: StepRow) throws {
        var bench = Bench(row.from, category: row.category, agency: "dlh")
        guard let target = row.to else {
            #expect(bench.refusal(row.act) == .transition(from: row.from, to: .answered))
            return
        }
        try bench.act(row.act)
        #expect(bench.complaint.status == target)
    }

    @Test(arguments: [Status.awaiting, .coordinating, .assigned, .inProgress])
    func `a reply leads back to where the question came from`(from: Status) throws {
        var bench = Bench(from, agency: "dlh")
        try bench.act(.ask("Di mana?"))
        for other in [Status.awaiting, .coordinating, .assigned, .inProgress] where other != from {
            #expect(
                bench.refusal(.setState(other, reason: "x")) == .transition(from: .awaitingReporter, to: other))
        }
        try bench.act(.reply("Di depan pasar", nil))
        #expect(bench.complaint.status == from)
    }

    @Test func `a question a source asked comes back to the agency, else to the desk`() throws {
        for (agency, status) in [("dlh", Status.assigned), (nil, .awaiting)] {
            var bench = Bench(.awaitingReporter, agency: agency)
            try bench.act(.reply("Ini fotonya", nil))
            #expect(bench.complaint.status == status)
        }
    }

    @Test func `a disposition needs an agency`() {
        #expect(Bench(.awaiting).refusal(.setState(.assigned, reason: "")) == .receiverMissing)
        #expect(Bench(.awaiting).refusal(.assign(to: .agency("tidak-ada"), reason: "")) == .unknownAgency("tidak-ada"))
    }

    struct EvidenceRow: NamedRow {
        var name: String
        var from: Status
        var act: DeskAct
        var needsPicture = true
    }

    static let finishing = [
        EvidenceRow(name: "to review", from: .inProgress, act: .setState(.inReview, reason: "")),
        EvidenceRow(name: "straight from awaiting", from: .awaiting, act: .setState(.inReview, reason: "")),
        EvidenceRow(name: "done from review", from: .inReview, act: .setState(.done, reason: "")),
        EvidenceRow(name: "approve", from: .inReview, act: .review(approved: true, reason: "")),
        EvidenceRow(
            name: "send back", from: .inReview, act: .review(approved: false, reason: "foto"), needsPicture: false),
        EvidenceRow(name: "begin", from: .assigned, act: .setState(.inProgress, reason: ""), needsPicture: false),
        EvidenceRow(name: "answer", from: .inProgress, act: .answer("Sudah"), needsPicture: false),
        EvidenceRow(name: "reject", from: .awaiting, act: .setState(.rejected, reason: "x"), needsPicture: false),
        EvidenceRow(name: "merge", from: .inProgress, act: .merge(into: 10_002), needsPicture: false),
    ]

    @Test(arguments: finishing) func `finished work shows a picture where the profile wants one`(row: EvidenceRow)
        throws
    {
        var bench = Bench(row.from, category: "lampu", agency: "dlh")
        #expect(bench.refusal(row.act) == (row.needsPicture ? .evidenceMissing : nil))
        #expect(Bench(row.from, category: "sampah", agency: "dlh").refusal(row.act) == nil, "no profile asks for it")
        try bench.act(.addEvidence(url: "https://contoh.invalid/1.jpg", .before))
        #expect(bench.refusal(row.act) == (row.needsPicture ? .evidenceMissing : nil))
        try bench.act(.addEvidence(url: "https://contoh.invalid/2.jpg", .after))
        #expect(bench.refusal(row.act) == nil)
    }

    @Test func `a picture after the work comes before done, and not a taken back one`() throws {
        var bench = Bench(.inReview, category: "lampu", agency: "dlh")
        let approve = DeskAct.review(approved: true, reason: "")
        #expect(bench.refusal(approve) == .evidenceMissing)
        #expect(bench.refusal(.setState(.done, reason: "")) == .evidenceMissing)
        try bench.act(.addEvidence(url: "https://contoh.invalid/1.jpg", .before))
        #expect(bench.refusal(approve) == .evidenceMissing)
        try bench.act(.addEvidence(url: "https://contoh.invalid/2.jpg", .after))
        #expect(bench.refusal(approve) == nil)
        try bench.act(.undo)
        #expect(bench.refusal(approve) == .evidenceMissing)
        #expect(bench.refusal(.review(approved: false, reason: "foto")) == nil)
    }
}
