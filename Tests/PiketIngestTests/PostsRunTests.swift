import Foundation
import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import Testing

@Suite struct PostsRunTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private static func run(_ file: String) -> PostsRun {
        PostsRun(RecordFile(file), now: Sample.now)
    }

    private static let csv = """
        id,account,url,followers,likes,taken_at,scraped_at,agency,caption
        1,@contoh_dlh,https://www.instagram.com/p/B5XVKF-mA/?x=1,100,12,2026-11-01 10:00:00,2026-11-02 10:00:00,DLH,"baris

        dua"
        2,lain,https://instagram.com/p/ABC,,,2026-11-01 10:00:00,2026-11-02 10:00:00,Tak Dikenal,
        3,contoh_dlh,https://instagram.com/p/DEF,100,banyak,2026-11-01,2026-11-02,,
        4,contoh_dlh,,1,2,2026-11-01,2026-11-02,,
        5,contoh_dlh,https://x.com/contoh/status/99,-1,,2026-11-01,2026-11-02,,
        6,contoh_dlh,https://x.com/contoh/status/99,1,,2026-11-31,2026-11-02,,

        """

    @Test func aFileIsTakenAndTakenAgain() async throws {
        let store = Sample.store()
        let messages = Messages()
        var run = Self.run(try folder.file("posts.csv", Self.csv))
        run.file.report = { messages.add($0) }
        let first = try await run.run(into: store)
        #expect(first.read == 6)
        #expect(first.accepted == 2)
        #expect(first.rejected == 4)
        let fields = messages.all.compactMap { message -> String? in
            guard case .rejected(let rejection) = message else { return nil }
            return "\(rejection.position.line) \(rejection.field)"
        }
        #expect(fields == ["6 likes", "7 platform", "8 followers", "9 posted_at"])
        #expect(first.rejectsPath == folder.path + "/posts.csv.rejected.csv")
        #expect(first.unlinked == 1)
        let second = try await run.run(into: store)
        #expect(second.unlinked == 1)
        #expect(second.unchanged == 2)
        #expect(second.accepted + second.updated == 0)
    }

    @Test func linesOfJSONAreTakenToo() async throws {
        let store = Sample.store()
        let text = """
            {"platform":"Instagram","account":"a","post_id":"7","posted_at":"2026-11-01","seen_at":"2026-11-02","likes":5}
            {"platform":"Instagram","account":"a","post_id":"7","posted_at":"2026-11-01","seen_at":"2026-11-03","likes":9.0}
            {"platform":"Instagram","account":"a","post_id":8,"posted_at":"2026-11-01","likes":null}
            {"account":"a","post_id":8,"posted_at":"2026-11-01"}
            """
        let run = Self.run(try folder.file("posts.ndjson", text))
        let first = try await run.run(into: store)
        #expect(first.accepted == 2)
        #expect(first.updated == 1)
        #expect(first.rejected == 1)
        // Without seen_at the file's own time counts, so taking it again changes nothing.
        #expect(try await run.run(into: store).unchanged == 3)
    }

    @Test(arguments: [
        ("url,taken_at", "account", ["account"]), ("account,url,likes", "posted_at", ["posted_at", "taken_at"]),
    ])
    func aFileWithoutANeededColumnIsRefused(heads: String, field: String, wanted: [String]) async throws {
        let file = try folder.file("posts.csv", heads + "\nx,2026-11-01,1\n")
        let trouble = IngestTrouble.missingColumn(
            file, field: field, wanted: wanted, found: heads.split(separator: ",").map(String.init))
        await #expect(throws: trouble) { try await Self.run(file).run(into: Sample.store()) }
    }

    /// Columns of figures may be missing: what nobody counted is unknown, not 0.
    @Test func missingFiguresAreUnknown() async throws {
        let store = Sample.store()
        let file = try folder.file(
            "posts.csv", "account,url,posted_at,seen_at\ndlh,https://instagram.com/p/A,2026-11-01,2026-11-05\n")
        #expect(try await Self.run(file).run(into: store).faults == 0)
        let figures = try #require(
            try await store.engagement(days: 30, withReporters: true, now: Sample.now).first {
                $0.code == "instagram:dlh"
            })
        #expect(figures.posts == 1 && figures.engagementRate.value == nil && figures.responseRate.value == nil)
        #expect(figures.silentPosts.value == nil && figures.conversation.value == nil && figures.followers == nil)
    }

    @Test func anUnknownAgencyIsSaidOnceAndTheAccountStaysUnlinked() async throws {
        let store = Sample.store()
        let messages = Messages()
        var run = Self.run(
            try folder.file(
                "posts.csv",
                """
                account,url,posted_at,agency
                dlh,https://instagram.com/p/A,2026-11-01,Dinas Entah
                dlh,https://instagram.com/p/B,2026-11-02,dinas entah
                lain,https://instagram.com/p/C,2026-11-02,Badan Entah
                bm,https://instagram.com/p/D,2026-11-02,

                """))
        run.file.report = { messages.add($0) }
        let summary = try await run.run(into: store)
        #expect(summary.accepted == 4 && summary.unlinked == 3 && summary.faults == 0)
        #expect(
            messages.all == [
                .unknownAgency(at: 2, name: "Dinas Entah"), .unknownAgency(at: 4, name: "Badan Entah"),
            ])
    }

    private static let faulty = """
        account,url,posted_at,seen_at,followers,likes,reach
        dlh,https://instagram.com/p/A,2026-11-01,2026-11-05,0,10,
        dlh,https://instagram.com/p/B,2026-11-01,2026-11-05,100,10,9
        dlh,https://instagram.com/p/C,2031-11-01,2031-11-05,100,10,
        dlh,https://instagram.com/p/D,2026-11-01,2026-11-05,100,10,
        dlh,https://instagram.com/p/D,2026-11-01,2026-11-06,100,8,
        dlh,https://instagram.com/p/D,2026-11-01,2026-11-04,100,9,

        """

    @Test func countsThatContradictEachOtherAreTakenAndSaid() async throws {
        let store = Sample.store()
        let messages = Messages()
        var run = Self.run(try folder.file("faulty.csv", Self.faulty))
        run.file.report = { messages.add($0) }
        let summary = try await run.run(into: store)
        #expect(summary.rejected == 0 && summary.accepted == 4 && summary.updated == 2)
        #expect(summary.faults == 5)
        #expect(
            messages.all == [
                .postFault(at: 2, .noFollowers), .postFault(at: 3, .reachUnderInteractions),
                .postFault(at: 4, .postedInFuture), .postFault(at: 6, .countsFell),
                .postFault(at: 7, .countsFell),
            ])
        let figures = try #require(
            try await store.engagement(days: 30, withReporters: true, now: Sample.now).first {
                $0.code == "instagram:dlh"
            })
        // B and D: 10 and 8 of 100 followers each. A's followers are unknown, C is not posted yet.
        #expect(figures.posts == 3)
        #expect(figures.engagementRate == Figure(9, n: 2, isLowerBound: true, basis: .followers))
        #expect(figures.followers == 100)
        let later = try #require(Instant(iso8601: "2031-11-06T00:00:00Z", zone: .utc))
        #expect(
            try await store.engagement(days: 30, withReporters: true, now: later).first { $0.code == "instagram:dlh" }?
                .posts == 1)
    }

    private static let whole = """
        account,url,posted_at,seen_at,followers,likes,comments,shares,saves,questions,answered,reply_delays,format,topic,partner
        a,https://instagram.com/p/1,2026-11-01,2026-11-05,1000,50,6,3,1,4,3,3600;7200;90000,video,x,
        a,https://instagram.com/p/2,2026-11-02,2026-11-06,1000,20,0,1,0,2,0,,image,x,
        a,https://instagram.com/p/3,2026-11-03,2026-11-07,1000,30,3,2,2,4,4,60;1800;180000;200000,video,y,b
        b,https://instagram.com/p/4,2026-11-04,2026-11-08,500,70,2,2,0,,,,image,y,a

        """

    /// Each figure as one would reckon it on the lines above with a pencil.
    @Test func everyFigureReckonedByHand() async throws {
        let store = Sample.store()
        _ = try await Self.run(try folder.file("whole.csv", Self.whole)).run(into: store)
        let all = try await store.engagement(days: 30, withReporters: true, now: Sample.now)
        let a = try #require(all.first { $0.code == "instagram:a" })
        #expect(a.engagementRate == Figure((60 + 21 + 37) * 100.0 / 3000, n: 3, basis: .followers))
        #expect(a.conversation == Figure(3, n: 3, basis: .posts))
        #expect(a.amplification == Figure(2, n: 3, basis: .posts))
        #expect(a.responseRate == Figure(7.0 / 10, n: 10, basis: .questions))
        // 60, 1800, 3600, 7200, 90000, 180000, 200000: the fourth; the seventh; four, then five of seven.
        #expect(a.firstReply.median == 7200 && a.firstReply.p90 == 200_000 && a.firstReply.n == 7)
        #expect(a.firstReply.within24h == 4.0 / 7 && a.firstReply.within48h == 5.0 / 7)
        #expect(a.silentPosts == Figure(1, n: 3, basis: .posts))
        #expect(a.formats.map(\.format) == ["video", "image"])
        #expect(a.formats.map(\.interactions.value) == [48.5, 21] && a.formats.map(\.interactions.n) == [2, 1])
        // b took post 3 up: 74 interactions against 37, one pair, which is not enough.
        #expect(a.partners.map(\.partner) == ["b"] && a.uplift == Figure(nil, n: 1, basis: .pairs))
        #expect(a.band == .under10k && a.followers == 1000)
        #expect(a.participation.value == nil, "nobody tells the citizens apart")
    }

    @Test func anAccountOfTheOfficeIsLinked() async throws {
        var description = StoreFixture.office()
        description.accounts = [OfficeAccount(agency: "dlh", platform: "Instagram", handle: "@Contoh_DLH")]
        let store = MemoryStore(office: Office(description: description))
        let file = try folder.file(
            "posts.csv",
            "account,url,posted_at,seen_at,likes\ncontoh_dlh,https://instagram.com/p/A,2026-11-20,2026-11-20,1\n")
        #expect(try await Self.run(file).run(into: store).accepted == 1)
        let figures = try await store.engagement(days: 30, withReporters: true, now: Sample.now)
        #expect(figures.first { $0.code == "dlh" }?.posts == 1)
    }
}
