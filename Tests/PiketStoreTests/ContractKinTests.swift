import PiketDesk
import PiketDomain
import PiketStore
import PlainText
import Testing

@Suite("Contract: cases that belong together")
struct ContractKinTests {
    private let now = ContractOffice.now
    private let lead = ContractOffice.supervisor

    @Test(
        "An answer to an incident goes to every reporter, and undo takes all of it back", arguments: StoreKind.allCases)
    func relay(kind: StoreKind) async throws {
        let store = try await filled(kind, 4)
        for child: Int64 in [10_002, 10_004] { try await act(.merge(into: 10_001), on: child, in: store) }
        try await act(.answer("Perahu sudah jalan"), on: 10_001, after: 10, in: store)
        var items = try await store.outbox(.whole, viewer: lead, limit: 10)
        #expect(items.map(\.number) == [10_001, 10_002, 10_004])
        #expect(items.allSatisfy { $0.text == "Perahu sudah jalan" && $0.event.actor == .officer(login: "penyelia") })
        let child = try #require(try await file(10_002, in: store))
        #expect(child.complaint.status == .duplicate && child.complaint.firstAnswerAt == now + 10)
        #expect(child.words.values.map(\.string) == ["Perahu sudah jalan"])
        #expect(try await count(.unsent, in: store) == 3)
        if kind == .sqlite, let store = store as? SQLiteStore {
            #expect(try await store.verifyAudit().isWhole)
        }
        try await act(.undo, on: 10_001, after: 20, in: store)
        #expect(try await store.outbox(.whole, viewer: lead, limit: 10).isEmpty)
        #expect(try await file(10_004, in: store)?.complaint.firstAnswerAt == nil)
        try await act(.redo, on: 10_001, after: 25, in: store)
        items = try await store.outbox(.whole, viewer: lead, limit: 10)
        #expect(items.map(\.text) == Array(repeating: "Perahu sudah jalan", count: 3))
        let acts = try await store.acts(by: "penyelia", since: now, limit: 50)
        #expect(OwnActs(acts).undoable == [10_001], "what went on to the children goes back with it")
    }

    @Test("An incident that is merged itself hands the answer on", arguments: StoreKind.allCases)
    func grandchildren(kind: StoreKind) async throws {
        let store = try await filled(kind, 3)
        try await act(.merge(into: 10_002), on: 10_003, in: store)
        try await act(.merge(into: 10_001), on: 10_002, in: store)
        try await act(.answer("Sudah"), on: 10_001, after: 10, in: store)
        #expect(try await store.outbox(.whole, viewer: lead, limit: 10).map(\.number) == [10_001, 10_002, 10_003])
    }

    @Test("A parent counts its reporters, and the header tells the largest", arguments: StoreKind.allCases)
    func family(kind: StoreKind) async throws {
        let store = try await kind.make()
        let contacts = ["0811-1", "0811-2", "0811-2", "", ""]
        let records = contacts.enumerated().map { index, contact in
            ContractOffice.record("A\(index)") {
                ($0.category, $0.kelurahan, $0.reporterContact) = ("banjir", "31.71.06.1003", contact)
            }
        }
        _ = try await store.take(records, now: now)
        #expect(try await store.headline(viewer: lead, now: now).incident == nil)
        for child in 10_002...10_005 { try await act(.merge(into: 10_001), on: Int64(child), in: store) }
        let parent = try #require(try await file(10_001, in: store))
        #expect(parent.family == CaseFamily(children: [10_002, 10_003, 10_004, 10_005], reporters: 4))
        let incident = Incident(number: 10_001, category: "banjir", kelurahan: "31.71.06.1003", reports: 5)
        #expect(try await store.headline(viewer: lead, now: now).incident == incident)
        #expect(try await store.headline(viewer: lead, now: now + 4 * 86_400).incident == nil, "it is over")
        try await act(.undo, on: 10_005, after: 5, in: store)
        try await act(.undo, on: 10_004, after: 5, in: store)
        #expect(try await file(10_001, in: store)?.family.reporters == 2)
        #expect(try await store.headline(viewer: lead, now: now).incident == nil)
    }

    @Test("Near-equal words by whatever channel, and the same reporter, are told", arguments: StoreKind.allCases)
    func likeness(kind: StoreKind) async throws {
        let store = try await kind.make()
        let flood = "Banjir sepaha di RW 04 Cikini, warga minta perahu sekarang juga"
        func record(_ id: String, _ text: String, channel: String = "sms", contact: String = "") -> IntakeRecord {
            ContractOffice.record(id, channel: channel) { ($0.text, $0.reporterContact) = (text, contact) }
        }
        _ = try await store.take(
            [
                record("1", flood, contact: "0811"), record("2", flood + " ya", contact: "0811"),
                record("3", flood, channel: "wa"), record("4", "Lampu jalan mati di depan stasiun", contact: "0811"),
            ], now: now)
        let file = try #require(try await file(10_001, in: store))
        #expect(file.similar.map(\.number) == [10_003, 10_002])
        let similar = try #require(file.similar.last)
        #expect((similar.likeness ?? 0) > 90 && similar.distance == nil && similar.isOfReporter)
        #expect(similar.score == similar.likeness)
        #expect(file.ofReporter == [10_004, 10_002])
    }

    @Test("What was lost finds what was found", arguments: StoreKind.allCases)
    func lostAndFound(kind: StoreKind) async throws {
        let store = try await kind.make()
        func record(_ id: String, _ text: String, _ place: String? = nil, name: String = "") -> IntakeRecord {
            ContractOffice.record(id) {
                ($0.type, $0.text, $0.kelurahan, $0.reporterName) = (.lostFound, text, place, name)
            }
        }
        let cikini = "31.71.06.1003"
        _ = try await store.take(
            [
                record("1", "KTP saya hilang, NIK 3171012345678901", cikini, name: "Contoh Warga"),
                record("2", "Ditemukan KTP no. 3171-0123-4567-8901 di halte"),
                record("3", "Menemukan dompet a.n. Contoh Warga"),
                record("4", "Menemukan KTP di taman", cikini), record("5", "KTP hilang di pasar", cikini),
                record("6", "Menemukan kunci motor", cikini),
            ], now: now)
        let lost = try #require(try await file(10_001, in: store))
        #expect(
            lost.matches == [
                LostMatch(number: 10_002, basis: .number), LostMatch(number: 10_003, basis: .name),
                LostMatch(number: 10_004, basis: .place),
            ])
        #expect(!lost.complaint.text.string.contains("12345678901"), "the number is masked")
        let found = try #require(try await file(10_004, in: store))
        #expect(found.matches.map(\.number) == [10_005, 10_001])
        try await act(.dismiss(.spam), on: 10_002, in: store)
        #expect(try await file(10_001, in: store)?.matches.map(\.number) == [10_003, 10_004])
    }

    @Test("A repeat on the leader's account goes first and names the case", arguments: StoreKind.allCases)
    func ignored(kind: StoreKind) async throws {
        let store = try await kind.make()
        var office = ContractOffice.description
        office.channels.append(Channel(code: "gub", name: "Gubernur", isLeaders: true))
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        let day: Int64 = 86_400
        func record(
            _ id: String, _ text: String, _ channel: String = "gub", ago: Int64 = 60, contact: String = "0811",
            category: String? = nil
        ) -> IntakeRecord {
            ContractOffice.record(id, channel: channel, received: now - ago) {
                ($0.text, $0.reporterContact, $0.category, $0.kelurahan) = (text, contact, category, "31.71.06.1003")
            }
        }
        _ = try await store.take(
            [
                record("1", "Sampah menumpuk di depan pasar Cikini sejak Kamis", "jaki", ago: 9 * day),
                record("2", "Pak, sampah menumpuk di depan pasar Cikini sejak Kamis belum diangkut"),
                record("3", "Laporan 10001 kok didiamkan", contact: "0899"),
                record("4", "Sampah menumpuk di depan pasar Cikini sejak Kamis", contact: "0899"),
                record("5", "Sampah menumpuk di depan pasar Cikini sejak Kamis", "wa"),
            ], now: now)
        for (number, isRepeat) in [(10_002, true), (10_003, true), (10_004, false), (10_005, false)] as [(Int64, Bool)]
        {
            let file = try #require(try await file(number, in: store))
            #expect(file.complaint.ignored == (isRepeat ? 10_001 : nil), "\(number)")
            #expect(file.complaint.priority == (isRepeat ? .high : .normal))
            #expect(!file.complaint.isTouched)
        }
        let flagged = try await store.queue(query("is:ulangan"), viewer: lead, now: now)
        #expect(
            Set(flagged.rows.map(\.number)) == [10_002, 10_003] && flagged.rows.allSatisfy { $0.ignored == 10_001 })
    }

    @Test("Danger is told on arrival; violence is for few to read", arguments: StoreKind.allCases)
    func danger(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(
            [
                ContractOffice.record("1") { $0.text = "Ada kebakaran di gang kami" },
                ContractOffice.record("2") { $0.text = "Tetangga dipukuli suami tiap malam" },
                ContractOffice.record("3") { $0.text = "Mobil pemadam kebakaran parkir sembarangan" },
                ContractOffice.record("4") { ($0.text, $0.status) = ("Kebakaran kemarin", .done) },
            ], now: now)
        func complaint(_ number: Int64, _ viewer: Viewer) async throws -> Complaint? {
            try await store.caseFile(number: number, viewer: viewer, now: now)?.complaint
        }
        #expect(try await complaint(10_001, ContractOffice.officer)?.danger == .fire)
        #expect(try await complaint(10_003, lead)?.danger == nil)
        #expect(try await complaint(10_004, lead)?.danger == nil)
        let veiled = try #require(try await complaint(10_002, ContractOffice.officer))
        #expect(veiled.shown == .restricted && veiled.text.isEmpty && veiled.callsFor112)
        #expect(try await complaint(10_002, lead)?.shown == .whole)
        let rows = try await store.queue(query("is:bahaya"), viewer: ContractOffice.officer, now: now).rows
        #expect(Set(rows.map(\.number)) == [10_001, 10_002] && rows.allSatisfy(\.callsFor112))
        for (filter, found) in [("dipukuli", []), ("is:terbatas", [10_002]), ("kebakaran gang", [10_001])]
            as [(String, Set<Int64>)]
        {
            let page = try await store.queue(query(filter), viewer: ContractOffice.officer, now: now)
            #expect(Set(page.rows.map(\.number)) == found, "\(filter)")
        }
        try await act(.endanger, on: 10_001, in: store)
        #expect(try await complaint(10_001, lead)?.callsFor112 == false)
        #expect(try await store.count(query("is:bahaya"), viewer: lead, now: now) == 1)
    }

    @Test("A verdict is kept with its link and found by the filter", arguments: StoreKind.allCases)
    func verdict(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(
            [ContractOffice.record("1") { $0.type = .hoax }, ContractOffice.record("2") { $0.type = .hoax }], now: now)
        let judge = DeskAct.judge(.hoax, reason: "foto lama", link: "https://contoh.go.id/klarifikasi")
        try await act(judge, on: 10_001, in: store)
        let file = try #require(try await file(10_001, in: store))
        #expect(file.complaint.verdict == .hoax)
        #expect(file.events.last.flatMap(file.words)?.string == "https://contoh.go.id/klarifikasi")
        #expect(try await store.queue(query("putusan:hoaks"), viewer: lead, now: now).rows.map(\.number) == [10_001])
        try await act(.undo, on: 10_001, after: 5, in: store)
        #expect(try await self.file(10_001, in: store)?.complaint.verdict == nil)
    }

    private func query(_ filter: String) throws -> QueueQuery {
        QueueQuery(filter: try Filter(parsing: filter))
    }

    private func count(_ view: QueueView, in store: any ContractStore) async throws -> Int {
        try await store.headline(viewer: lead, now: now).views[view] ?? 0
    }

    private func filled(_ kind: StoreKind, _ count: Int) async throws -> any ContractStore {
        let store = try await kind.make()
        _ = try await store.take((1...count).map { ContractOffice.record("A\($0)") }, now: now)
        return store
    }

    private func file(_ number: Int64, in store: any ContractStore) async throws -> CaseFile? {
        try await store.caseFile(number: number, viewer: lead, now: now)
    }

    private func act(
        _ act: DeskAct, on number: Int64, after seconds: Int64 = 0, in store: any ContractStore
    ) async throws {
        let file = try #require(try await file(number, in: store))
        let change = try Desk(office: await store.office()).decide(act, on: file, by: lead, now: now + seconds).get()
        _ = try await store.commit(change, now: now + seconds)
    }
}
