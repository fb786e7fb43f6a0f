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
        PostsRun(file: file, format: ImportFormat(guessing: file), now: Sample.now)
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
        run.report = { messages.add($0) }
        let first = try await run.run(into: store)
        #expect(first.read == 6)
        #expect(first.accepted == 2)
        #expect(first.rejected == 4)
        let fields = messages.all.compactMap { message -> String? in
            guard case .rejected(let rejection) = message else { return nil }
            return "\(rejection.line) \(rejection.field)"
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

    @Test func aFileWithoutAccountsIsRefused() async throws {
        let file = try folder.file("posts.csv", "url,taken_at\nx,2026-11-01\n")
        let trouble = IngestTrouble.missingColumn(
            file, field: "account", wanted: ["account"], found: ["url", "taken_at"])
        await #expect(throws: trouble) { try await Self.run(file).run(into: Sample.store()) }
    }

    @Test func anAccountOfTheOfficeIsLinked() async throws {
        var description = StoreFixture.office()
        description.accounts = [OfficeAccount(agency: "dlh", platform: "Instagram", handle: "@Contoh_DLH")]
        let store = MemoryStore(office: Office(description: description))
        let file = try folder.file(
            "posts.csv",
            "account,url,posted_at,seen_at,likes\ncontoh_dlh,https://instagram.com/p/A,2026-11-20,2026-11-20,1\n")
        #expect(try await Self.run(file).run(into: store).accepted == 1)
        let figures = try await store.engagement(days: 30, now: Sample.now)
        #expect(figures.first { $0.code == "dlh" }?.posts == 1)
    }
}
