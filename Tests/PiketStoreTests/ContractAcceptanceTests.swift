import PiketDesk
import PiketDomain
import PiketStore
import Testing

@Suite("Contract: a shift is taken over")
struct ContractAcceptanceTests {
    /// Saturday 21 November 2026, 14.02: in the last hour of the shift that began at 07.00.
    private let now = ContractOffice.now
    private var shift: Instant { now - (7 * 3600 + 133) }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        _ = try await store.take(
            [
                ContractOffice.record("A1", received: now - 8 * 3600),
                ContractOffice.record("A2", received: now - 7 * 3600) {
                    ($0.agency, $0.kelurahan) = ("dlh", "31.71.06.1003")
                },
                ContractOffice.record("A3", received: now - 2 * 3600) { $0.visibility = .rahasia },
            ], now: now - 3600)
        return store
    }

    private func read(_ store: any ContractStore, _ login: String = "penyelia") async throws -> Handover {
        let viewer = try await store.office().viewer(login: login)
        return try await HandoverReader(store, viewer: viewer, now: now).read()
    }

    private func accept(
        _ choice: HandoverChoice, from: [String] = [], by login: String = "penyelia", in store: any ContractStore,
        at time: Int64 = 0
    ) async throws -> HandoverOutcome {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        let order = try Desk(office: office).accept(choice, of: try await read(store, login), from: from, by: viewer)
            .get()
        return try await store.accept(order, now: now + time)
    }

    private func events(_ store: any ContractStore, _ act: Act) async throws -> [Event] {
        try await store.log(number: nil, after: 0, limit: 1000, viewer: ContractOffice.supervisor).map(\.event)
            .filter { $0.act == act }
    }

    @Test("One event holds both names and what was ticked; whoever accepts is there", arguments: StoreKind.allCases)
    func event(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let before = try await store.revision()
        let outcome = try await accept(.items(["10002", "missed"]), from: ["piket1", "menteng"], in: store)
        let acceptance = HandoverAcceptance(
            by: "penyelia", from: ["menteng", "piket1"], at: now, shift: shift, numbers: [10_001, 10_002])
        #expect(outcome.acceptance == acceptance && outcome.isCheckedIn && outcome.already.isEmpty)
        let events = try await events(store, .handoverAccepted)
        #expect(
            events.map(\.payload.json) == [
                #"{"from":"menteng piket1","items":"10001 10002","shift":\#(shift.seconds)}"#
            ])
        #expect(events[0].actor.code == "penyelia" && events[0].complaint == nil && events[0].at == now)
        #expect(try await store.acceptances(of: shift) == [acceptance])
        #expect(try await store.acceptances(of: shift - 8 * 3600).isEmpty)
        #expect(try await store.duty()["penyelia"] == DutyMark(isIn: true, at: now))
        #expect(try await store.revision().people != before.people)
        let handover = try await read(store)
        #expect(handover.open == [10_003] && handover.acceptances.byNumber[10_001] == acceptance)
        if let store = store as? SQLiteStore { #expect(try await store.verifyAudit().broken == nil) }
    }

    @Test("What was accepted stays as it is, whoever accepts again", arguments: StoreKind.allCases)
    func twice(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let first = try #require(
            try await accept(.items(["10001"]), from: ["piket1"], in: store).acceptance)
        try await store.keep(Draft(complaint: 1, kind: "note", text: "x"), of: "piket1", now: now)
        let again = try await accept(.items(["10001"]), from: ["piket1"], in: store, at: 60)
        #expect(again.acceptance == nil && again.already == [10_001: first] && again.words == 0)
        #expect(try await store.drafts(of: "piket1").count == 1 && !again.isCheckedIn)
        #expect(try await events(store, .handoverAccepted).count == 1)
        let rest = try await accept(.all, from: ["penyelia"], by: "piket1", in: store, at: 90)
        #expect(rest.acceptance?.numbers == [10_002] && rest.already == [10_001: first])
        #expect(try await read(store).open == [10_003], "it was on no sheet of theirs")
    }

    @Test("A sheet without items is accepted once", arguments: StoreKind.allCases)
    func empty(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await store.mark(isIn: true, of: "penyelia", now: now - 60)
        let outcome = try await accept(.all, from: ["piket1"], in: store)
        #expect(outcome.acceptance?.numbers == [] && !outcome.isCheckedIn, "was there already")
        #expect(try await accept(.all, from: ["piket1"], in: store, at: 5).acceptance == nil)
        #expect(try await events(store, .dutyChanged).count == 1)
    }

    @Test("Words move, and none replace others", arguments: StoreKind.allCases)
    func words(kind: StoreKind) async throws {
        let store = try await filled(kind)
        func draft(_ id: Int64, _ kind: String, _ text: String) -> Draft {
            Draft(complaint: id, kind: kind, text: text)
        }
        try await store.keep(draft(1, "answer", "dari A"), of: "piket1", now: now)
        try await store.keep(draft(1, "note", "catatan A"), of: "piket1", now: now)
        try await store.keep(draft(2, "answer", "dari B"), of: "menteng", now: now)
        try await store.keep(draft(1, "answer", "milik sendiri"), of: "penyelia", now: now)
        try await store.keep(draft(2, "note", "orang lain"), of: "admin", now: now)
        var call = CallNotes(id: "p-1", openedAt: now - 60)
        call.text = "telepon"
        try await store.keep(call, of: "piket1")
        try await store.keep(CallNotes(id: "p-2", openedAt: now), of: "menteng")
        try await store.keep(CallNotes(id: "p-2", openedAt: now), of: "penyelia")
        let outcome = try await accept(.all, from: ["piket1", "menteng"], in: store)
        #expect(outcome.words == 3)
        #expect(
            outcome.kept.sorted { $0.officer > $1.officer } == [
                .init(officer: "piket1", number: 10_001, reason: .both),
                .init(officer: "menteng", number: nil, reason: .both),
            ])
        #expect(
            try await store.drafts(of: "penyelia") == [
                draft(1, "answer", "milik sendiri"), draft(1, "note", "catatan A"), draft(2, "answer", "dari B"),
            ])
        #expect(try await store.drafts(of: "piket1") == [draft(1, "answer", "dari A")])
        #expect(try await store.drafts(of: "menteng").isEmpty)
        #expect(try await store.drafts(of: "admin").count == 1)
        #expect(try await store.calls(of: "penyelia").map(\.id) == ["p-2", "p-1"])
        #expect(try await store.calls(of: "penyelia").last == call)
        #expect(try await store.calls(of: "piket1").isEmpty)
        #expect(try await store.calls(of: "menteng").map(\.id) == ["p-2"])
    }

    @Test("Words on a case that is hidden from whoever accepts stay", arguments: StoreKind.allCases)
    func hidden(kind: StoreKind) async throws {
        let store = try await filled(kind)
        for id in 1...3 as ClosedRange<Int64> {
            try await store.keep(Draft(complaint: id, kind: "note", text: "t"), of: "penyelia", now: now)
        }
        let outcome = try await accept(.all, from: ["penyelia"], by: "menteng", in: store)
        #expect(outcome.words == 1 && outcome.kept.map(\.number) == [10_001, 10_003])
        #expect(outcome.kept.allSatisfy { $0.reason == .hidden })
        #expect(try await store.drafts(of: "menteng").map(\.complaint) == [2])
    }

    @Test("Who hands on: who was there, else the roster, else who acted last", arguments: StoreKind.allCases)
    func outgoing(kind: StoreKind) async throws {
        let store = try await filled(kind)
        #expect(try await read(store).outgoing.isEmpty)
        try await note(by: "piket1", at: now - 8 * 3600, in: store)
        #expect(try await read(store).outgoing.isEmpty, "that was the shift before")
        try await note(by: "menteng", at: now - 1200, in: store)
        try await note(by: "piket1", at: now - 600, in: store)
        try await note(by: "penyelia", at: now - 60, in: store)
        #expect(try await read(store).outgoing == ["piket1"])
        #expect(try await read(store, "piket1").outgoing == ["penyelia"])
        var description = try await store.office().description
        let day = try #require(CivilDate(year: 2026, month: 11, day: 21))
        description.roster = [
            RosterEntry(date: day, shift: 7 * 3600, officers: ["menteng", "penyelia"]),
            RosterEntry(date: day, shift: 15 * 3600, officers: ["piket1"]),
        ]
        try await store.apply(description, by: .officer(login: "admin"), now: now)
        #expect(try await read(store).outgoing == ["menteng"])
        try await store.mark(isIn: true, of: "piket1", now: now - 7 * 3600)
        try await store.mark(isIn: true, of: "menteng", now: now - 60)
        #expect(try await read(store).outgoing == ["piket1"], "who came in the last hour came for the next shift")
        try await store.mark(isIn: false, of: "piket1", now: now - 30)
        try await store.keep(Draft(complaint: 1, kind: "note", text: "x"), of: "piket1", now: now)
        try await store.keep(CallNotes(id: "p", openedAt: now), of: "piket1")
        #expect(try await read(store).outgoing == ["piket1"], "and has gone")
        #expect(try await read(store).words == 2)
    }

    private func note(by login: String, at time: Instant, in store: any ContractStore) async throws {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        let file = try #require(try await store.caseFile(number: 10_002, viewer: viewer, now: time))
        let change = try Desk(office: office).decide(.note("x"), on: file, by: viewer, now: time).get()
        _ = try await store.commit(change, now: time)
    }

    @Test("Who came for the shift is due the sheet until somebody accepts it", arguments: StoreKind.allCases)
    func due(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let start = now + 3600 - 133
        func isDue(_ login: String, after seconds: Int64) async throws -> Bool {
            let viewer = try await store.office().viewer(login: login)
            return try await HandoverReader(store, viewer: viewer, now: start + seconds).readIfDue() != nil
        }
        #expect(try await !isDue("penyelia", after: 60), "nobody is known who hands it on")
        try await note(by: "piket1", at: now - 600, in: store)
        #expect(try await isDue("penyelia", after: 60))
        #expect(try await !isDue("penyelia", after: -60), "the shift has not begun")
        #expect(try await !isDue("penyelia", after: 2 * 3600), "without a roster the shift is young")
        #expect(try await !isDue("admin", after: 60))
        #expect(try await !isDue("tamu", after: 60))
        try await store.mark(isIn: true, of: "penyelia", now: start + 60)
        #expect(try await isDue("penyelia", after: 3 * 3600), "who said they are there")
        let order = HandoverOrder(
            by: try await store.office().viewer(login: "menteng"), from: ["piket1"], shift: shift, numbers: [10_001])
        _ = try await store.accept(order, now: start + 120)
        #expect(try await !isDue("penyelia", after: 180))
    }

    @Test(
        "Refused, and nothing changes",
        arguments: [
            ("tamu", HandoverChoice.all, ["piket1"], Refusal.unknownLogin("tamu")),
            ("admin", .all, ["piket1"], .needsRole([.officer, .supervisor])),
            ("piket1", .all, ["piket1"], .handoverToSelf), ("piket1", .all, ["hantu"], .unknownOfficer("hantu")),
            ("piket1", .all, [], .outgoingUnknown),
            (
                "piket1", .items(["10001", "10009", "sore", "replies"]), ["penyelia"],
                .notOnSheet(["10009", "sore", "replies"])
            ),
        ])
    func refused(login: String, choice: HandoverChoice, from: [String], refusal: Refusal) async throws {
        let store = try await filled(.memory)
        await #expect(throws: refusal) { try await accept(choice, from: from, by: login, in: store) }
        #expect(try await events(store, .handoverAccepted).isEmpty)
    }
}
