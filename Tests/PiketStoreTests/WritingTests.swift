import GRDB
import PiketDomain
import PiketFixtures
import PlainText
import Testing

@testable import PiketStore

@Suite struct WritingTests {
    let now = StoreFixture.now

    @Test func recordsAreTakenOnce() async throws {
        let store = try await TemporaryStore().office()
        let records = [StoreFixture.record(1), StoreFixture.record(2)]
        #expect(
            try await store.take(records, now: now) == [.accepted(number: 10_001), .accepted(number: 10_002)])
        #expect(
            try await store.take(records, now: now) == [.unchanged(number: 10_001), .unchanged(number: 10_002)])
        let changed = StoreFixture.record(2, status: .done, revision: 1)
        #expect(try await store.take([changed], now: now) == [.updated(number: 10_002)])
        #expect(try await store.complaint(number: 10_002).status == .done)
        #expect(try await store.value("SELECT count(*) FROM event WHERE complaint = 2") == 2)
    }

    @Test func whatIsShownIsMaskedAndTheRestLiesApart() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1)], now: now)
        let complaint = try await store.complaint(number: 10_001)
        #expect(!complaint.text.string.contains("3456"))
        #expect(complaint.reporter?.name.string != "Budi Santoso")
        let search = "SELECT count(*) FROM wording_search WHERE wording_search MATCH "
        #expect(try await store.value(search + "'menumpuk'") == 1)
        #expect(try await store.value(search + "'3456'") == 0)
        let kept = "SELECT count(*) FROM person JOIN original USING (complaint) WHERE name = 'Budi Santoso'"
        #expect(try await store.value(kept + " AND body LIKE '%3456%'") == 1)
        #expect(try await store.value("SELECT count(*) FROM event WHERE payload LIKE '%Budi%'") == 0)
    }

    @Test func aSecondWriterMeetsTheFirst() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1)], now: now)
        let seen = try await store.complaint(number: 10_001)
        let taken = StoreFixture.change(seen, .taken, EventPayload().with(.officer, "piket1"))
        let after = try await store.commit(taken, now: now)
        #expect(after.assignee == "piket1")
        #expect(after.version == 2)
        let late = StoreFixture.change(seen, by: "kasi", .noted, text: "Sudah dicek")
        await #expect {
            try await store.commit(late, now: now)
        } throws: { error in
            guard let conflict = error as? Conflict else { return false }
            return conflict.number == 10_001 && conflict.version == 2 && conflict.latest.actor.code == "piket1"
        }
        #expect(try await store.value("SELECT count(*) FROM event_text") == 0)
    }

    @Test func undoFoldsBackToWhatWas() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1)], now: now)
        let before = try await store.complaint(number: 10_001)
        var payload = EventPayload().with(.category, "banjir").with(.from, "sampah")
        payload = payload.with(.kelurahan, "31.71.01.1001")
        let changed = try await store.commit(StoreFixture.change(before, .categorised, payload), now: now)
        #expect(changed.category == "banjir")
        let event = try #require(try await store.value("SELECT max(id) FROM event"))
        let undo = StoreFixture.change(changed, .undone, EventPayload().with(.event, event))
        var after = try await store.commit(undo, now: now)
        #expect(after.version == 3)
        after.version = before.version
        #expect(after == before)
        #expect(try await store.complaint(number: 10_001).category == "sampah")
    }

    @Test func storedCasesReadBackAsTheyWereFolded() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1), StoreFixture.record(2, status: .done)], now: now)
        var open = try await store.complaint(number: 10_001)
        open = try await store.commit(
            StoreFixture.change(open, .assigned, EventPayload().with(.agency, "dlh").with(.status, .assigned)), now: now
        )
        open = try await store.commit(
            StoreFixture.change(
                open, .asked, EventPayload().with(.from, .assigned).with(.status, .awaitingReporter),
                text: "Di mana tepatnya?"), now: now)
        #expect(try await store.complaint(number: 10_001) == open)
        #expect(open.deadlines.isEmpty == false)
        let next = try await store.value("SELECT next_due FROM complaint WHERE id = 1")
        #expect(next == open.deadlines.next?.limit?.seconds)
        #expect(try await store.complaint(number: 10_002).deadlines.allSatisfy { !$0.isUnmet })
    }

    @Test func countersFollowEveryWrite() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take((1...5).map { StoreFixture.record($0) }, now: now)
        _ = try await store.take([StoreFixture.record(3, status: .done, revision: 1)], now: now)
        let before = try await counters(store)
        #expect(before["all awaiting"] == 4)
        #expect(before["category sampah done"] == 1)
        #expect(before["daily"] == 5)
        #expect(before["daily answered"] == 1)
        try await store.rebuild()
        #expect(try await counters(store) == before)
    }

    private func counters(_ store: SQLiteStore) async throws -> [String: Int] {
        try await store.read { db in
            var found: [String: Int] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT topic, code, status, n FROM counter WHERE n <> 0") {
                let key = [row[0] as String, row[1], row[2]].filter { !$0.isEmpty }.joined(separator: " ")
                found[key] = row[3]
            }
            found["daily"] = try Int.fetchOne(db, sql: "SELECT sum(arrived) FROM daily")
            found["daily answered"] = try Int.fetchOne(db, sql: "SELECT sum(answered) FROM daily")
            return found
        }
    }

    @Test func aChangedOfficeProjectsOpenCasesAgain() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1)], now: now)
        let before = try await store.complaint(number: 10_001)
        var office = StoreFixture.office()
        office.profile = "lapor"
        try await store.apply(office, by: .officer(login: "adm"), now: now)
        let after = try await store.complaint(number: 10_001)
        #expect(after.profile == "lapor")
        #expect(after.deadlines != before.deadlines)
        #expect(after.version == before.version)
    }

    @Test func aNewRegionPlacesWhatWasUnplaced() async throws {
        let store = try await TemporaryStore().office()
        var record = StoreFixture.record(1)
        record.placeWords = "Gambir, Gambir"
        _ = try await store.take([record, StoreFixture.record(2)], now: now)
        let region = Region([
            Place(code: "31.71.01.1001", name: "Gambir", kecamatan: "Gambir", kota: "Jakarta Pusat", point: nil)
        ])
        try await store.setRegion(
            region, layout: TileLayout.compute(region.places), by: .officer(login: "adm"), now: now)
        #expect(try await store.complaint(number: 10_001).kelurahan == "31.71.01.1001")
        #expect(try await store.complaint(number: 10_002).kelurahan == nil)
        #expect(try await store.office().region == region)
        #expect(try await store.verifyAudit().isWhole)
    }

    @Test func aMapOfAnOlderVersionIsLaidOutAnew() async throws {
        let store = try await TemporaryStore().office()
        let region = Region([
            Place(code: "31.71.01.1001", name: "Gambir", kecamatan: "Gambir", kota: "Jakarta Pusat", point: nil),
            Place(code: "31.71.01.1002", name: "Cideng", kecamatan: "Gambir", kota: "Jakarta Pusat", point: nil),
        ])
        let score = TileLayout.Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 1)
        let cells: [String: TileLayout.Cell] = [
            "31.71.01.1001": .init(row: 0, column: 0), "31.71.01.1002": .init(row: 3, column: 3),
        ]
        let old = TileLayout(cells: cells, score: score, version: TileLayout.currentVersion - 1)
        try await store.setRegion(region, layout: old, by: .officer(login: "adm"), now: now)
        let before = try await store.revision()
        try await store.renewLayout { TileLayout.compute($0) }
        let renewed = try await store.office().layout
        #expect(renewed == TileLayout.compute(region.places) && renewed.version == TileLayout.currentVersion)
        let after = try await store.revision()
        #expect(after.map > before.map && after.office > before.office, "open screens read it again")
        try await store.renewLayout { _ in
            Issue.record("there is nothing to lay out")
            return old
        }
        #expect(try await store.verifyAudit().isWhole)
    }

    @Test func postsKeepASnapshotForEachTimeTheyWereSeen() async throws {
        let store = try await TemporaryStore().office()
        var post = PostRecord(
            platform: "instagram", account: "dlh", postID: "1", postedAt: now - 7200, seenAt: now - 3600)
        post.likes = 10
        #expect(try await store.take(posts: [post], now: now).accepted == 1)
        #expect(try await store.take(posts: [post], now: now).unchanged == 1)
        post.seenAt = now
        post.likes = 12
        #expect(try await store.take(posts: [post], now: now).updated == 1)
        #expect(try await store.value("SELECT count(*) FROM metric") == 2)
        #expect(try await store.revision().engagement == 2)
    }

    @Test func aBulkLoadIsWhatSingleWritesWouldBe() async throws {
        let (fast, slow) = (try await TemporaryStore().office(), try await TemporaryStore().office())
        let office = try await slow.office()
        let records = (1...40).map {
            Intake.completed(
                StoreFixture.record($0, hours: Int64($0), status: $0 % 3 == 0 ? .done : .awaiting), office: office)
        }
        _ = try await slow.take(records, now: now)
        var batches = [records[..<25], records[25...]].map { batch in
            batch.map { BulkCase(record: $0, events: IntakeRule.events(for: $0, existing: nil, now: now)) }
        }
        #expect(try fast.bulkLoad { batches.isEmpty ? nil : batches.removeFirst() } == 40)
        for number in Int64(10_001)...10_040 {
            #expect(try await fast.complaint(number: number) == slow.complaint(number: number))
        }
        #expect(try await counters(fast) == counters(slow))
        #expect(try await fast.verifyAudit().isWhole)
        #expect(try await fast.value("SELECT count(*) FROM wording_search WHERE wording_search MATCH 'pasar'") == 40)
        #expect(throws: (any Error).self) { try fast.bulkLoad { nil } }
        #expect(try await fast.take([records[0]], now: now) == [.unchanged(number: 10_001)])
        let mode = try await fast.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }
}
