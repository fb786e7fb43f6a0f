import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import Testing

@Suite struct MentionsRunTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private static func run(_ file: String) -> MentionsRun {
        MentionsRun(RecordFile(file), now: Sample.now)
    }

    private static let csv = """
        platform,post_id,url,author,posted_at,text,repost_of,repeats,latitude,longitude
        X,11,https://x.com/warga/status/11,@warga,2026-11-01 10:00:00,"Banjir di depan rumah,
        tolong",,12,,
        ,,https://twitter.com/i/status/11?s=20,@lain,2026-11-01 10:05:00,Banjir,,,,
        x,12,,@lain,2026-11-01 10:05:00,ulang,https://mobile.x.com/warga/status/11,,,
        x,,,@lain,2026-11-01 10:05:00,tanpa id,,,,
        ,13,,@lain,2026-11-01 10:05:00,tanpa platform,,,,
        x,14,,@lain,kemarin,waktu,,,,
        x,15,,@lain,2026-11-01,,,,,
        x,16,,@lain,2026-11-01,angka,,banyak,,
        x,17,,@lain,2036-11-01,masa depan,,,-6.19,106.84

        """

    @Test func aFileIsTakenAndTakenAgain() async throws {
        let store = Sample.store()
        let messages = Messages()
        var run = Self.run(try folder.file("pantauan.csv", Self.csv))
        run.file.report = { messages.add($0) }
        let first = try await run.run(into: store)
        #expect(first.read == 9 && first.accepted == 2 && first.rejected == 5)
        #expect(first.unchanged == 1, "the same post by its link")
        #expect(first.updated == 1 && first.repeats == 1)
        let fields = messages.all.compactMap { message -> String? in
            guard case .rejected(let rejection) = message else { return nil }
            return "\(rejection.position.line) \(rejection.field)"
        }
        #expect(fields == ["6 post_id", "7 platform", "8 posted_at", "9 text", "10 repeats"])
        let page = await store.mentions(MentionQuery(), viewer: Viewer(login: "x", officer: nil))
        #expect(page.mentions.map(\.id) == [2, 1] && page.mentions.map(\.repeats) == [0, 12])
        #expect(page.mentions.first?.postedAt == Sample.now, "a clock that runs ahead")
        #expect(page.mentions.first?.point == GeoPoint(latitude: -6.19, longitude: 106.84))
        let second = try await run.run(into: store)
        #expect(second.unchanged == 4 && second.accepted + second.updated == 0)
    }

    @Test func linesOfJSONAreTakenToo() async throws {
        let store = Sample.store()
        let text = """
            {"platform":"instagram","id":7,"caption":"Sampah menumpuk di taman","posted_at":"2026-11-01","shares":5}
            {"platform":"instagram","id":7,"caption":"Sampah menumpuk di taman","posted_at":"2026-11-01","shares":9.0}
            {"platform":"instagram","posted_at":"2026-11-01"}
            """
        let summary = try await Self.run(try folder.file("pantauan.ndjson", text)).run(into: store)
        #expect(summary.accepted == 1 && summary.updated == 1 && summary.rejected == 1 && summary.repeats == 0)
    }

    @Test func aFileWithoutANeededColumnIsRefused() async throws {
        let file = try folder.file("pantauan.csv", "platform,post_id,posted_at\nx,1,2026-11-01\n")
        let trouble = IngestTrouble.missingColumn(
            file, field: "text", wanted: ["text", "caption", "description"],
            found: ["platform", "post_id", "posted_at"])
        await #expect(throws: trouble) { try await Self.run(file).run(into: Sample.store()) }
    }
}
