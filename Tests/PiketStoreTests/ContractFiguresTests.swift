import PiketDomain
import PlainText
import Testing

@Suite("Contract: figures and sight")
struct ContractFiguresTests {
    private let now = ContractOffice.now
    private let supervisor = ContractOffice.supervisor

    @Test("The header counts what the lists hold", arguments: StoreKind.allCases)
    func headline(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let headline = try await store.headline(viewer: supervisor, now: now)
        let all = try await store.complaints(
            QueueQuery(view: .everything, sort: .number, limit: 0), viewer: supervisor, now: now)
        let open = all.filter(\.status.isOpen)
        let late = open.filter { complaint in complaint.deadlines.contains { $0.isBroken(at: now) } }
        let fresh = late.filter { !$0.isBacklog }
        #expect(headline.open == open.count)
        #expect(headline.overdue == late.count)
        #expect(headline.backlog == late.count - fresh.count)
        let threefold = fresh.filter { complaint in
            complaint.deadlines.contains { $0.isBroken(at: now) && ($0.lateness(at: now) ?? 0) >= 3 }
        }
        #expect(headline.overdueThreefold == threefold.count)
        #expect(headline.untouched == open.count { $0.status == .awaiting && !$0.isTouched })
        #expect(headline.mine == open.count { $0.assignee == "penyelia" })
        #expect(headline.unplaced == open.count { $0.kelurahan == nil })
        #expect(headline.answerTrend.count == 14)
        for view in QueueView.allCases {
            let count = try await store.count(QueueQuery(view: view), viewer: supervisor, now: now)
            #expect(headline.views[view] == count, "\(view)")
        }
        let page = try await store.overdue(OverdueQuery(limit: 0), viewer: supervisor, now: now)
        #expect(page.total == fresh.count)
        #expect(page.threefold == threefold.count)
        #expect(page.rows.map(\.x) == page.rows.map(\.x).sorted(by: >))
        let tiles = try await store.tiles(now: now)
        #expect(tiles.values.map(\.open).reduce(0, +) == headline.open - headline.unplaced)
        #expect(tiles.values.map(\.overdue).reduce(0, +) == fresh.count { $0.kelurahan != nil })
    }

    @Test("Workload counts the open cases of everybody", arguments: StoreKind.allCases)
    func workload(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let open = try await store.complaints(
            QueueQuery(view: .everything, sort: .number, limit: 0), viewer: supervisor, now: now
        ).filter(\.status.isOpen)
        let load = try await store.workload(now: now)
        #expect(load.officers.values.map(\.open).reduce(0, +) == open.count { $0.assignee != nil })
        #expect(load.agencies.values.map(\.open).reduce(0, +) == open.count { $0.agency != nil })
        for (login, count) in load.officers {
            let own = open.filter { $0.assignee == login }
            #expect(count.open == own.count)
            #expect(count.overdue == own.count { $0.deadlines.hasBroken(at: now) })
        }
    }

    @Test(
        "Shares look at answered rows only and leave out those answered before they were asked",
        arguments: StoreKind.allCases)
    func shares(kind: StoreKind) async throws {
        let store = try await kind.make()
        let received = now - 100 * 3600
        let answers: [(String, Int64?)] = [
            ("in time", 86_400), ("a second late", 86_401), ("two days", 2 * 86_400), ("before it was asked", -60),
            ("unanswered", nil),
        ]
        let records = answers.map { id, after in
            ContractOffice.record(id, received: received) { record in
                guard let after else { return }
                record.status = .done
                record.answeredAt = received + after
                record.closedAt = received + after
            }
        }
        _ = try await store.take(records, now: now)
        let statistics = try await store.statistics(days: nil, now: now)
        #expect(statistics.answeredWithin24h.share == Share(part: 1, n: 3))
        #expect(statistics.answeredWithin48h.share == Share(part: 3, n: 3))
        #expect(statistics.answeredWithin24h.unansweredDue == 1)
        #expect(statistics.answeredWithin24h.from == received)
        #expect(statistics.firstAnswerMedian == 86_401)
        #expect(statistics.open == 1)
        #expect(try await store.statistics(days: 2, now: now).answeredWithin24h.share.n == 0)
    }

    @Test("A channel past its longest usual gap is silent, one with few arrivals never", arguments: StoreKind.allCases)
    func silence(kind: StoreKind) async throws {
        let store = try await kind.make()
        let sms = (0..<40).map {
            ContractOffice.record("s\($0)", channel: "sms", received: now - 20_000 - Int64($0) * 600)
        }
        let jaki = (0..<40).map {
            ContractOffice.record("j\($0)", channel: "jaki", received: now - Int64($0) * 7200 - 60)
        }
        let wa = [ContractOffice.record("w", channel: "wa", received: now - 900_000)]
        _ = try await store.take(sms + jaki + wa, now: now)
        let silent = try await store.headline(viewer: supervisor, now: now).silent
        #expect(silent == SilentChannel(channel: "sms", lastArrivalAt: now - 20_000, usualGap: 3600))
        #expect(try await store.statistics(days: nil, now: now).silentChannels.map(\.channel) == ["sms"])
        let turnover = try await store.turnover(in: now..<now, now: now)
        #expect(turnover.silent == [silent].compactMap(\.self))
        let next = try #require(turnover.nextSilenceAt)
        #expect(next == now - 60 + 7200 + 1)
        #expect(try await store.turnover(in: now..<now, now: next - 1).silent.map(\.channel) == ["sms"])
        let then = try await store.turnover(in: now..<now, now: next)
        #expect(then.silent.map(\.channel) == ["sms", "jaki"] && then.nextSilenceAt == nil)
    }

    @Test(
        "A restricted case keeps type, number and state, and no search finds its words", arguments: StoreKind.allCases)
    func restricted(kind: StoreKind) async throws {
        let store = try await kind.make()
        let secret = ContractOffice.record("A1") { record in
            record.text = "Rumahku di gang mawar, telepon 0812 3456 7890"
            record.category = "jalan"
            record.kelurahan = "31.71.06.1003"
            record.visibility = .rahasia
            record.photoURL = "https://example.invalid/a.jpg"
            record.agency = "dlh"
            record.assignee = "petugas-rahasia"
            record.priority = .emergency
        }
        _ = try await store.take([secret], now: now)
        let found = try Filter(parsing: "mawar kel:cikini")
        for (viewer, sees) in [(supervisor, true), (ContractOffice.officer, false), (ContractOffice.stranger, false)] {
            let page = try await store.queue(QueueQuery(), viewer: viewer, now: now)
            let row = try #require(page.rows.first)
            #expect(row.number == 10_001)
            #expect(row.status == .awaiting)
            #expect(row.gist.isEmpty != sees)
            #expect((row.kelurahan != nil) == sees)
            #expect((row.category != nil) == sees)
            #expect(row.hasPhoto == sees)
            #expect(row.shown == (sees ? .whole : .restricted))
            #expect([row.agency, row.assignee].allSatisfy { $0 == nil } != sees)
            #expect(row.channel.isEmpty != sees && (row.next == nil) != sees)
            for asked in ["kanal:jaki", "opd:dlh", "by:petugas-rahasia", "sla<9000h", "prio:darurat"] {
                let query = QueueQuery(filter: try Filter(parsing: asked))
                let count = try await store.count(query, viewer: viewer, now: now)
                if !sees { #expect(count == 0, "\(asked)") }
            }
            let hits = try await store.queue(QueueQuery(filter: found), viewer: viewer, now: now).rows.count
            #expect(hits == (sees ? 1 : 0))
            let file = try #require(await store.caseFile(number: 10_001, viewer: viewer, now: now))
            #expect(file.complaint.text.isEmpty != sees)
            #expect(file.events.isEmpty != sees && file.complaint.deadlines.isEmpty != sees)
            #expect(!file.complaint.text.string.contains("3456"))
        }
    }

    @Test(
        "Outside the officer's areas and agencies only number, category and state are shown",
        arguments: StoreKind.allCases)
    func scope(kind: StoreKind) async throws {
        let store = try await kind.make()
        let inside = ContractOffice.record("A1") { $0.kelurahan = "31.71.06.1003" }
        let outside = ContractOffice.record("A2") {
            $0.kelurahan = "31.71.01.1001"
            $0.category = "jalan"
        }
        _ = try await store.take([inside, outside], now: now)
        let rows = try await store.queue(QueueQuery(sort: .number), viewer: ContractOffice.scoped, now: now).rows
        #expect(rows.map(\.kelurahan) == ["31.71.06.1003", nil])
        #expect(rows.map(\.gist.isEmpty) == [false, true])
        #expect(rows.map(\.category) == [nil, "jalan"])
        #expect(rows.map(\.shown) == [.whole, .outOfScope])
        #expect(rows[1].channel.isEmpty && rows[1].next == nil && rows[1].agency == nil)
        // A page goes on behind a row whose due is not shown.
        var due = QueueQuery(sort: .due)
        due.limit = 1
        let first = try await store.queue(due, viewer: ContractOffice.scoped, now: now).rows
        due.start = .after(QueueKey(value: first[0].next?.limit?.seconds, id: first[0].id))
        let second = try await store.queue(due, viewer: ContractOffice.scoped, now: now).rows
        #expect(Set((first + second).map(\.number)) == [10_001, 10_002])
    }

    @Test("Whoever the office does not know sees no address, and finds none", arguments: StoreKind.allCases)
    func stranger(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1") { $0.address = "Gang Kenanga RT 05/RW 02" }], now: now)
        let query = QueueQuery(filter: try Filter(parsing: "rw"))
        for (viewer, sees) in [(ContractOffice.officer, true), (ContractOffice.stranger, false)] {
            let file = try #require(await store.caseFile(number: 10_001, viewer: viewer, now: now))
            #expect(file.complaint.address.isEmpty != sees)
            #expect(try await store.count(query, viewer: viewer, now: now) == (sees ? 1 : 0))
        }
    }

    @Test("Similar: same category, near in place and time, open", arguments: StoreKind.allCases)
    func similar(kind: StoreKind) async throws {
        let store = try await kind.make()
        func record(_ id: String, _ latitude: Double, _ category: String = "jalan", days: Int64 = 1) -> IntakeRecord {
            ContractOffice.record(id, received: now - days * 86_400) {
                $0.category = category
                $0.point = GeoPoint(latitude: latitude, longitude: 106.83)
                $0.text = id
            }
        }
        _ = try await store.take(
            [
                record("here", -6.2), record("100 m", -6.2009), record("200 m", -6.1982), record("1 km", -6.209),
                record("other category", -6.2, "sampah"), record("long ago", -6.2, days: 20),
            ], now: now)
        let file = try #require(await store.caseFile(number: 10_001, viewer: supervisor, now: now))
        #expect(file.similar.map(\.number) == [10_002, 10_003])
        #expect(file.similar.map(\.distance) == [100, 200])
    }
}
