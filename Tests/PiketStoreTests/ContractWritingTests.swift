import PiketDesk
import PiketDomain
import PlainText
import Testing

@Suite("Contract: writing")
struct ContractWritingTests {
    private let now = ContractOffice.now

    @Test("The same record again changes nothing, a changed one updates", arguments: StoreKind.allCases)
    func idempotence(kind: StoreKind) async throws {
        let store = try await kind.make()
        let record = ContractOffice.record("A1") { $0.kelurahan = "31.71.01.1001" }
        #expect(try await store.take([record], now: now) == [.accepted(number: 10_001)])
        let before = try await store.revision()
        #expect(try await store.take([record], now: now) == [.unchanged(number: 10_001)])
        #expect(try await store.revision() == before)
        let changed = ContractOffice.record("A1") {
            $0.kelurahan = "31.71.06.1003"
            $0.status = .inProgress
        }
        #expect(try await store.take([changed], now: now + 60) == [.updated(number: 10_001)])
        let file = try #require(await file(10_001, in: store))
        #expect(file.complaint.kelurahan == "31.71.06.1003")
        #expect(file.complaint.status == .inProgress)
        #expect(file.complaint.version == 2)
        #expect(try await store.revision().queue > before.queue)
        #expect(try await store.count(QueueQuery(view: .everything), viewer: ContractOffice.supervisor, now: now) == 1)
    }

    @Test("What an officer wrote down is received by that officer, and untouched", arguments: StoreKind.allCases)
    func takenByHand(kind: StoreKind) async throws {
        let store = try await kind.make()
        let record = ContractOffice.record("A1") {
            $0.takenBy = "piket1"
            $0.category = "jalan"
        }
        #expect(try await store.take([record], now: now) == [.accepted(number: 10_001)])
        let file = try #require(await file(10_001, in: store))
        #expect(file.events.map(\.act) == [.received])
        #expect(file.events.first?.actor == .officer(login: "piket1"))
        #expect(file.complaint.receivedAt == record.receivedAt && file.complaint.category == "jalan")
        #expect(!file.complaint.isTouched && file.complaint.status == .awaiting)
        #expect(file.complaint.deadlines.contains { $0.clock == .verify })
    }

    @Test("A version of a record that was seen before is news only as the newest", arguments: StoreKind.allCases)
    func versions(kind: StoreKind) async throws {
        let store = try await kind.make()
        let newest = ContractOffice.record("A1") { $0.text = "c" }
        let older = ["a", "b"].map { text in
            ContractOffice.record("A1") {
                $0.text = text
                $0.isSuperseded = true
            }
        }
        #expect(
            try await store.take(older + [newest], now: now) == [
                .accepted(number: 10_001), .updated(number: 10_001), .updated(number: 10_001),
            ])
        let before = try await store.revision()
        #expect(try await store.take(older + [newest], now: now).allSatisfy { $0 == .unchanged(number: 10_001) })
        #expect(try await store.revision() == before)
        var back = older[0]
        back.isSuperseded = false
        #expect(try await store.take([back], now: now) == [.updated(number: 10_001)])
        #expect(try await file(10_001, in: store)?.complaint.text.string == "a")
    }

    @Test("After an officer's act a source's state is only a mark", arguments: StoreKind.allCases)
    func sourceMark(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1")], now: now)
        _ = try await act(.verify, on: 10_001, in: store)
        let news = ContractOffice.record("A1") {
            $0.status = .done
            $0.closedAt = now
            $0.text = "Sudah beres"
        }
        #expect(try await store.take([news], now: now + 60) == [.updated(number: 10_001)])
        let file = try #require(await file(10_001, in: store))
        #expect(file.complaint.status == .coordinating)
        #expect(file.complaint.isTouched)
        #expect(file.complaint.text.string == "Sudah beres")
        #expect(file.events.last?.payload.text(.kind) == IntakeRule.sourceMark)
    }

    @Test("A write that saw another version is a conflict that says who", arguments: StoreKind.allCases)
    func conflict(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1")], now: now)
        let seen = try #require(await file(10_001, in: store))
        let desk = Desk(office: try await store.office())
        let mine = try desk.decide(.verify, on: seen, by: ContractOffice.supervisor, now: now).get()
        _ = try await act(.take, on: 10_001, by: ContractOffice.officer, in: store)
        let conflict = await #expect(throws: Conflict.self) { try await store.commit(mine, now: now) }
        #expect(conflict?.number == 10_001)
        #expect(conflict?.version == 2)
        #expect(conflict?.latest.actor == .officer(login: "piket1"))
        #expect(try await file(10_001, in: store)?.complaint.status == .awaiting)
    }

    @Test("An undo leaves the case as it was, with both events", arguments: StoreKind.allCases)
    func undo(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1") { $0.category = "jalan" }], now: now)
        let before = try #require(await file(10_001, in: store)).complaint
        _ = try await act(.take, on: 10_001, in: store)
        var after = try await act(.undo, on: 10_001, in: store)
        #expect(after.version == 3)
        after.version = before.version
        #expect(after == before)
        #expect(try await file(10_001, in: store)?.events.map(\.act) == [.imported, .taken, .undone])
    }

    @Test("Names from a file are known from then on", arguments: StoreKind.allCases)
    func names(kind: StoreKind) async throws {
        let store = try await kind.make()
        var names = IntakeNames()
        names.categories = ["trotoar": "Trotoar", "jalan": "Jalan lain"]
        names.channels = ["qlue": "Qlue"]
        names.agencies = ["pam": "PAM Jaya"]
        let before = try await store.revision()
        try await store.register(names, now: now)
        let office = try await store.office()
        #expect(office.category("trotoar")?.isFromImport == true)
        #expect(office.category("jalan")?.name == "Jalan rusak")
        #expect(office.channel("qlue")?.name == "Qlue")
        #expect(office.agency("pam")?.name == "PAM Jaya")
        #expect(try await store.revision().office > before.office)
        let again = try await store.revision()
        try await store.register(names, now: now)
        #expect(try await store.revision() == again)
    }

    @Test("A new region places what had no place", arguments: StoreKind.allCases)
    func placing(kind: StoreKind) async throws {
        let store = try await kind.make()
        let record = ContractOffice.record("A1") { $0.placeWords = "Cideng, Gambir" }
        _ = try await store.take([record], now: now)
        let cideng = Place(
            code: "31.71.01.1002", name: "Cideng", kecamatan: "Gambir", kota: "Kota Adm. Jakarta Pusat", point: nil)
        let region = Region(ContractOffice.region.places + [cideng])
        try await store.setRegion(
            region, layout: TileLayout.compute(region.places), by: .officer(login: "penyelia"), now: now + 60)
        let file = try #require(await file(10_001, in: store))
        #expect(file.complaint.kelurahan == "31.71.01.1002")
        #expect(file.events.map(\.act) == [.imported, .placed])
    }

    @Test("A kecamatan alone is no kelurahan of the same name", arguments: StoreKind.allCases)
    func kecamatanAlone(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1") { $0.placeWords = ", Cideng" }], now: now)
        let region = Region([
            Place(code: "31.71.01.1002", name: "Cideng", kecamatan: "Gambir", kota: "Jakarta Pusat", point: nil),
            Place(code: "31.71.09.1001", name: "Duri", kecamatan: "Cideng", kota: "Jakarta Pusat", point: nil),
        ])
        try await store.setRegion(
            region, layout: TileLayout.compute(region.places), by: .officer(login: "penyelia"), now: now + 60)
        #expect(try await file(10_001, in: store)?.complaint.kelurahan == nil)
    }

    @Test("A record whose place is known only now places its case, once", arguments: StoreKind.allCases)
    func lateRegion(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1")], now: now)
        // The same content, hence the same fingerprint.
        var placed = ContractOffice.record("A1")
        placed.kelurahan = "31.71.06.1003"
        #expect(try await store.take([ContractOffice.record("A1")], now: now) == [.unchanged(number: 10_001)])
        #expect(try await store.take([placed], now: now + 60) == [.updated(number: 10_001)])
        let file = try #require(await file(10_001, in: store))
        #expect(file.complaint.kelurahan == "31.71.06.1003")
        #expect(file.events.map(\.act) == [.imported, .placed])
        #expect(file.events.last?.actor == .importer)
        #expect(!file.complaint.isTouched)
        let before = try await store.revision()
        #expect(try await store.take([placed], now: now + 120) == [.unchanged(number: 10_001)])
        // The record alone tells nothing against a place found otherwise.
        #expect(try await store.take([ContractOffice.record("A1")], now: now) == [.unchanged(number: 10_001)])
        #expect(try await store.revision() == before)
    }

    @Test("No record moves a case that an officer placed", arguments: StoreKind.allCases)
    func placedByOfficer(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1")], now: now)
        _ = try await act(.place("31.71.01.1001"), on: 10_001, in: store)
        var elsewhere = ContractOffice.record("A1")
        elsewhere.kelurahan = "31.71.06.1003"
        #expect(try await store.take([elsewhere], now: now + 60) == [.unchanged(number: 10_001)])
        let file = try #require(await file(10_001, in: store))
        #expect(file.complaint.kelurahan == "31.71.01.1001")
        #expect(file.events.map(\.act) == [.imported, .placed])
    }

    @Test("A post seen again adds what was counted then", arguments: StoreKind.allCases)
    func posts(kind: StoreKind) async throws {
        let store = try await kind.make()
        var post = PostRecord(
            platform: "instagram", account: "contoh_dlh", postID: "p1", postedAt: now - 5 * 86_400,
            seenAt: now - 86_400)
        post.agency = "dlh"
        post.followers = 1000
        post.likes = 20
        post.comments = 5
        post.shares = 3
        post.saves = 2
        #expect(try await store.take(posts: [post], now: now).accepted == 1)
        #expect(try await store.take(posts: [post], now: now).unchanged == 1)
        post.seenAt = now
        post.likes = 30
        #expect(try await store.take(posts: [post], now: now).updated == 1)
        let figures = try await store.engagement(days: 30, withReporters: true, now: now)
        #expect(figures.map(\.code) == ["bm", "dlh"])
        #expect(figures.last?.engagementRate.value == 4)
        #expect(figures.first?.isMissing == true)
    }

    @Test("An account without an agency is listed behind the agencies", arguments: StoreKind.allCases)
    func unlinkedAccounts(kind: StoreKind) async throws {
        let store = try await kind.make()
        var posts = ["Humas_Jabar", "contoh_dlh"].map {
            PostRecord(
                platform: "instagram", account: $0, postID: "p", postedAt: now - 86_400, seenAt: now - 3600)
        }
        #expect(
            try await store.take(posts: posts, now: now).unlinked == ["instagram:humas_jabar", "instagram:contoh_dlh"])
        posts[1].agency = "dlh"
        #expect(try await store.take(posts: posts, now: now).unlinked == ["instagram:humas_jabar"])
        posts[1].agency = nil
        #expect(try await store.take(posts: posts, now: now).unlinked == ["instagram:humas_jabar"])
        let figures = try await store.engagement(days: 30, withReporters: true, now: now)
        #expect(figures.map(\.code) == ["bm", "dlh", "instagram:humas_jabar"])
        #expect(figures.map(\.isLinked) == [true, true, false])
        #expect(figures.last?.name == "@Humas_Jabar")
        #expect(figures.last?.posts == 1)
        #expect(figures.last?.lateCases == nil)
        #expect(try await store.statistics(days: nil, now: now).engagement.map(\.code) == figures.map(\.code))
    }

    @Test("What the office says of an account decides its stage", arguments: StoreKind.allCases)
    func stages(kind: StoreKind) async throws {
        let store = try await kind.make()
        var post = PostRecord(
            platform: "instagram", account: "contoh_dlh", postID: "p", postedAt: now - 86_400, seenAt: now - 3600)
        (post.questions, post.answered) = (4, 3)
        _ = try await store.take(posts: [post], now: now)
        var office = try await store.office().description
        for (contact, numbers, stage) in [
            (nil, nil, EngagementStage.publish), (true, nil, .interact), (true, true, .transact),
            (false, true, .publish),
        ] {
            office.accounts = [
                OfficeAccount(
                    agency: "dlh", platform: "Instagram", handle: "@contoh_dlh", listsContact: contact,
                    givesCaseNumbers: numbers)
            ]
            try await store.apply(office, by: .officer(login: "penyelia"), now: now)
            let figures = try await store.engagement(days: 30, withReporters: true, now: now)
            #expect(figures.first { $0.code == "dlh" }?.stage.stage == stage)
        }
    }

    private func file(_ number: Int64, in store: any ContractStore) async throws -> CaseFile? {
        try await store.caseFile(number: number, viewer: ContractOffice.supervisor, now: now)
    }

    private func act(
        _ act: DeskAct, on number: Int64, by viewer: Viewer = ContractOffice.supervisor, in store: any ContractStore
    ) async throws -> Complaint {
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: now))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now).get()
        return try await store.commit(change, now: now)
    }
}
