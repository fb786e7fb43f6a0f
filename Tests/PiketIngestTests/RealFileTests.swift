import Foundation
import PiketDomain
import PiketFixtures
import PiketIngest
import PiketOffice
import PiketStore
import Testing

/// Where real files lie; unset where they may not be.
private let realData = ProcessInfo.processInfo.environment["PIKET_TEST_DATA"]

@Suite(.enabled(if: realData != nil)) struct RealFileTests {
    private let data = realData ?? ""

    private func region(_ name: String) throws -> Region {
        RegionFile.read(Array(try Data(contentsOf: URL(fileURLWithPath: "\(data)/regions/\(name).csv")))).region
    }

    private func taken(
        _ name: String, _ mapName: String, region: Region = Region([])
    ) async throws -> (first: ImportSummary, second: ImportSummary, store: MemoryStore) {
        let store = MemoryStore(office: Office(description: OfficeDescription(name: "Uji"), region: region))
        let map = try #require(ShippedMaps.map(named: mapName))
        var run = Sample.run("\(data)/complaints/\(name)", map: map)
        // Nothing may appear beside the real files.
        run.rejectsPath = NSTemporaryDirectory() + "piket-rejects-\(UUID().uuidString).csv"
        let first = try await run.run(into: store)
        return (first, try await run.run(into: store), store)
    }

    @Test func surabaya() async throws {
        let (first, second, store) = try await taken(
            "surabaya-mediacenter.csv", "surabaya-mediacenter", region: try region("kota-surabaya"))
        #expect(first.read == 8353)
        #expect(first.accepted == 8353)
        #expect(first.rejected == 0)
        #expect(first.faults == 4)
        #expect(second.unchanged == 8353)
        #expect(first.unplaced == 57)
        let now = try #require(Instant(iso8601: "2022-12-17T08:00:00+07:00", zone: .utc))
        let statistics = try await store.statistics(days: nil, now: now)
        #expect(statistics.open == 776)
        #expect(statistics.dataFaults == 4)
    }

    /// 48 hours run nights and holidays, so Foundation's calendar can count them from the bare lines: a date is the second
    /// column, an answered one's third is not empty, and no field of this file is quoted before them.
    @Test func surabayaUnderAProvincesPromise() async throws {
        let now = try #require(Instant(iso8601: "2022-12-17T08:00:00+07:00", zone: .utc))
        let file = "\(data)/complaints/surabaya-mediacenter.csv"
        let lines = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8).split(separator: "\n")
            .dropFirst()
        let reader = DateFormatter()
        reader.dateFormat = "yyyy-MM-dd HH:mm:ss"
        reader.timeZone = TimeZone(secondsFromGMT: 7 * 3600)
        let late = lines.compactMap { line -> String? in
            let columns = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
            guard columns[2].isEmpty, let asked = reader.date(from: String(columns[1])) else { return nil }
            return asked.timeIntervalSince1970 + 48 * 3600 < Double(now.seconds) ? String(columns[0]) : nil
        }
        var office = OfficeDescription(name: "Uji")
        office.profile = "laporgub"
        let store = MemoryStore(office: Office(description: office, region: try region("kota-surabaya")))
        let map = try #require(ShippedMaps.map(named: "surabaya-mediacenter"))
        var run = Sample.run("\(data)/complaints/surabaya-mediacenter.csv", map: map)
        run.rejectsPath = NSTemporaryDirectory() + "piket-rejects-\(UUID().uuidString).csv"
        _ = try await run.run(into: store)
        let viewer = Viewer(login: "x", officer: Officer(login: "x", name: "X", roles: [.supervisor, .inspector]))
        let query = QueueQuery(view: .all, limit: 10_000)
        let open = try await store.complaints(query, viewer: viewer, now: now)
        let broken = open.filter { complaint in
            complaint.deadlines.contains { $0.clock == .answer && $0.state(at: now) == .broken }
        }
        #expect(late.count == 757)
        #expect(Set(broken.compactMap(\.externalID)) == Set(late))
    }

    @Test(arguments: [
        ("nyc-311-2024.csv", "nyc311", 1000), ("nyc-311-2023-date-anomaly.csv", "nyc311", 5),
        ("boston-311-2022-01.csv", "boston311", 100),
    ])
    func otherCities(name: String, map: String, count: Int) async throws {
        let (first, second, _) = try await taken(name, map)
        #expect(first.read == count)
        #expect(first.rejected == 0)
        #expect(first.addsUp)
        #expect(second.unchanged == count)
        #expect(first.faults <= 3)
    }

    /// Boston's targets are promises: by when the city's own column calls a case late, so do we. Cases without a target are
    /// always on time there; ours follow the profile.
    @Test func bostonsOwnTargets() async throws {
        let file = "\(data)/complaints/boston-311-2022-01.csv"
        let lines = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8).split(separator: "\n")
            .dropFirst()
        var late: [String: Bool] = [:]
        for line in lines {
            let columns = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
            if !columns[2].isEmpty { late[String(columns[0])] = columns[4] == "OVERDUE" }
        }
        let (_, _, store) = try await taken("boston-311-2022-01.csv", "boston311")
        // After the last of the targets, as the file was: every open case is late in it.
        let now = try #require(Instant(iso8601: "2022-06-01T00:00:00-04:00", zone: .utc))
        let viewer = Viewer(login: "x", officer: Officer(login: "x", name: "X", roles: [.supervisor, .inspector]))
        let cases = try await store.complaints(QueueQuery(view: .everything, limit: 1000), viewer: viewer, now: now)
        var ours: [String: Bool] = [:]
        for complaint in cases {
            guard let solve = complaint.deadlines.first(where: { $0.clock == .solve }), let promised = solve.promised
            else { continue }
            ours[complaint.externalID ?? ""] = (solve.metAt ?? now) > promised
        }
        #expect(ours.count == 89 && late.count == 89)
        #expect(ours == late)
    }

    @Test func posts() async throws {
        let store = Sample.store()
        let run = PostsRun(RecordFile("\(data)/engagement/instagram-government-2019-11.csv"), now: Sample.now)
        let first = try await run.run(into: store)
        #expect(first.read == 49)
        #expect(first.accepted == 49)
        #expect(first.rejected == 0)
        #expect(try await run.run(into: store).unchanged == 49)
        #expect(first.faults == 0)
    }

    /// What 49 lines of followers and likes allow, from the lines themselves: captions are quoted and hold line breaks, but
    /// every record begins with its number and has its figures before the caption.
    @Test func figuresOfThePostsByHand() async throws {
        let file = "\(data)/engagement/instagram-government-2019-11.csv"
        let lines = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8).split(separator: "\n")
            .map { $0.split(separator: ",", maxSplits: 8, omittingEmptySubsequences: false).map(String.init) }
            .filter { $0.count == 9 && Int($0[0]) != nil && $0[3].hasPrefix("https://") }
        #expect(lines.count == 49)
        let store = Sample.store()
        _ = try await PostsRun(RecordFile(file), now: Sample.now).run(into: store)
        let now = try #require(Instant(iso8601: "2019-12-05T12:00:00Z", zone: .utc))
        let figures = try await store.engagement(days: 30, withReporters: true, now: now).filter { !$0.isLinked }
        let byAccount = Dictionary(grouping: lines) { $0[1].lowercased() }
        #expect(Set(figures.map(\.code)) == Set(byAccount.keys.map { "instagram:" + $0 }))
        for agency in figures {
            let own = try #require(byAccount[String(agency.code.dropFirst("instagram:".count))])
            let followers = own.compactMap { Double($0[4]) }
            let likes = own.compactMap { Double($0[5]) }
            #expect(followers.count == own.count && likes.count == own.count)
            let rate = try #require(agency.engagementRate.value)
            #expect(abs(rate - likes.reduce(0, +) * 100 / followers.reduce(0, +)) < 1e-9, "\(agency.code)")
            // Comments, saves and shares are not in the file.
            #expect(agency.engagementRate.isLowerBound && agency.engagementRate.basis == .followers)
            #expect(agency.n == own.count && agency.posts == own.count)
            let newest = own.max { $0[7] < $1[7] }
            #expect(agency.followers == newest.flatMap { Int($0[4]) }, "\(agency.code)")
            #expect(agency.conversation.value == nil && agency.amplification.value == nil)
            #expect(agency.silentPosts.value == nil && agency.responseRate.value == nil && agency.firstReply.n == 0)
            #expect(agency.formats.isEmpty && agency.partners.isEmpty && agency.uplift.n == 0)
            #expect(agency.stage.stage == .publish && agency.stage.rule == .questionsUnknown)
        }
    }
}
