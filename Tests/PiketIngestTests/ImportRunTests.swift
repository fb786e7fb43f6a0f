import Foundation
import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import PlainText
import Testing

@Suite struct ImportRunTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private static let csv = """
        external_id,channel,received_at,category,title,status,answered_at
        1,jaki,2026-11-20 08:00:00,Sampah,"Sampah, menumpuk",,
        2,jaki,2022-02-30,Sampah,x,,
        3,sms,2026-11-20 09:00:00,Baru,"baris
        dua",digantung,
        4,sms,2026-11-20 09:00:00,,,,2026-11-19
        5,sms
        6,jaki,,Sampah,y,,

        """

    @Test func theGuardOfAnExportIsTakenAway() async throws {
        let store = Sample.store()
        let rows = ["'=1+1,'- lubang", "x,''-dua", "'y,-5", "z,'kata"]
        let file = try folder.file(
            "ekspor.csv", "external_id,description,received_at\n" + rows.map { $0 + ",2026-11-20\n" }.joined())
        #expect(try await Sample.run(file).run(into: store).accepted == 4)
        let viewer = await store.office().viewer(login: "kasi")
        var (texts, ids): ([String], [String?]) = ([], [])
        for number in Int64(10_001)...10_004 {
            texts.append(try #require(await store.original(number: number)).text)
            ids.append(try await store.caseFile(number: number, viewer: viewer, now: Sample.now)?.complaint.externalID)
        }
        #expect(texts == ["- lubang", "'-dua", "-5", "'kata"])
        #expect(ids == ["=1+1", "x", "'y", "z"])
    }

    @Test(arguments: ["satu.json", "satu.xml"]) func anIDTwiceOnOneLineChangesNothingTheSecondTime(name: String)
        async throws
    {
        let rows = ["satu", "dua"].map { words in
            name.hasSuffix("json")
                ? #"{"service_request_id":"z","requested_datetime":"2026-11-20T08:00:00Z","description":"\#(words)"}"#
                : "<request><service_request_id>z</service_request_id><requested_datetime>2026-11-20T08:00:00Z"
                    + "</requested_datetime><description>\(words)</description></request>"
        }
        let text =
            name.hasSuffix("json")
            ? "[\(rows.joined(separator: ","))]" : "<service_requests>\(rows.joined())</service_requests>"
        let (store, file) = (Sample.store(), try folder.file(name, text))
        let first = try await Sample.run(file).run(into: store)
        #expect(first.accepted == 1 && first.updated == 1)
        #expect(try await Sample.run(file).run(into: store).unchanged == 2)
    }

    @Test func aFileIsTakenAndTakenAgain() async throws {
        let store = Sample.store()
        let messages = Messages()
        var run = Sample.run(try folder.file("in.csv", Self.csv))
        run.report = { messages.add($0) }
        let first = try await run.run(into: store)
        #expect(first.read == 6)
        #expect(first.accepted == 3)
        #expect(first.rejected == 3)
        #expect(first.faults == 2)
        #expect(first.uncategorised == 1)
        #expect(first.unplaced == 3)
        #expect(first.rejectsPath == folder.path + "/in.csv.rejected.csv")
        #expect(await store.office().category("baru")?.name == "Baru")
        #expect(
            messages.all == [
                .rejected(
                    Rejection(
                        at: 3, field: "received_at", reason: .impossibleDate("2022-02-30"),
                        original: Array("2,jaki,2022-02-30,Sampah,x,,".utf8))),
                .fault(at: 4, .unknownStatus, word: "digantung"), .fault(at: 6, .answeredBeforeReceived),
                .rejected(
                    Rejection(
                        at: 7, field: "", reason: .tooFewFields(found: 2, expected: 7), original: Array("5,sms".utf8))
                ),
                .rejected(
                    Rejection(
                        at: 8, field: "received_at", reason: .missing, original: Array("6,jaki,,Sampah,y,,".utf8))),
            ])
        let second = try await run.run(into: store)
        #expect(second.unchanged == 3)
        #expect(second.accepted == 0)
        #expect(second.rejectsPath == folder.path + "/in.csv.rejected-2.csv")
        #expect(folder.names == ["in.csv", "in.csv.rejected-2.csv", "in.csv.rejected.csv"])
    }

    @Test func aDryRunWritesNothing() async throws {
        let store = Sample.store()
        var run = Sample.run(try folder.file("in.csv", Self.csv))
        run.isDryRun = true
        let summary = try await run.run(into: store)
        #expect(summary.accepted == 3)
        #expect(summary.rejected == 3)
        #expect(summary.rejectsPath == nil)
        #expect(folder.names == ["in.csv"])
        #expect(await store.office().category("baru") == nil)
        #expect(await store.revision() == Revision())
    }

    @Test func mendedRejectsAreTaken() async throws {
        let store = Sample.store()
        _ = try await Sample.run(try folder.file("in.csv", Self.csv)).run(into: store)
        let rejects = try folder.text("in.csv.rejected.csv")
        #expect(
            rejects == #"""
                piket_line,piket_field,piket_reason,external_id,channel,received_at,category,title,status,answered_at
                3,received_at,"""2022-02-30"" is a date that does not exist",2,jaki,2022-02-30,Sampah,x,,
                7,,"has 2 fields where the heading has 7",5,sms
                8,received_at,"is empty but needed",6,jaki,,Sampah,y,,

                """#)
        let again = try await Sample.run(try folder.file("again.csv", rejects)).run(into: store)
        #expect(again.rejected == 3)
        let twice = try folder.text("again.csv.rejected.csv")
        #expect(twice.split(separator: "\n")[0] == rejects.split(separator: "\n")[0])
        #expect(
            twice.contains("\n2,received_at,\"\"\"2022-02-30\"\" is a date that does not exist\",2,jaki,2022-02-30,"))
        let mended = rejects.replacingOccurrences(of: "2022-02-30,", with: "2022-02-28,")
            .replacingOccurrences(of: "5,sms\n", with: "5,sms,2026-11-20,,,,\n")
            .replacingOccurrences(of: "6,jaki,,", with: "6,jaki,2026-11-20,")
        let summary = try await Sample.run(try folder.file("mended.csv", mended)).run(into: store)
        #expect(summary.accepted == 3)
        #expect(summary.rejected == 0)
        let whole = Self.csv.replacingOccurrences(of: "2022-02-30,", with: "2022-02-28,")
            .replacingOccurrences(of: "5,sms\n", with: "5,sms,2026-11-20,,,,\n")
            .replacingOccurrences(of: "6,jaki,,", with: "6,jaki,2026-11-20,")
        #expect(try await Sample.run(try folder.file("whole.csv", whole)).run(into: store).unchanged == 6)
    }

    @Test func mendedRejectsOfJSONAreTaken() async throws {
        let store = Sample.store()
        let text = """
            {"external_id":"1","received_at":"2022-02-30","note":{"a":1}}
            {"external_id":"2","received_at":"2026-11-20"
            {}
            "kata"
            {"external_id":"4","received_at":"2026-11-20"}
            """
        let first = try await Sample.run(try folder.file("in.ndjson", text)).run(into: store)
        #expect(first.rejected == 4)
        let rejects = try folder.text("in.ndjson.rejected.ndjson")
        let again = try await Sample.run(try folder.file("again.ndjson", rejects)).run(into: store)
        #expect(again.rejected == 4)
        let twice = try folder.text("again.ndjson.rejected.ndjson")
        #expect(twice.split(separator: "\n").allSatisfy { $0.ranges(of: "piket_reason").count == 1 })
        let mended = twice.replacingOccurrences(of: "2022-02-30", with: "2022-02-28")
            .replacingOccurrences(of: #"2026-11-20\""#, with: #"2026-11-20\"}"#)
        let summary = try await Sample.run(try folder.file("mended.ndjson", mended)).run(into: store)
        #expect(summary.accepted == 2)
        #expect(summary.rejected == 2)
    }

    @Test func nothingIsWrittenOver() async throws {
        let input = try folder.file("in.csv", Self.csv)
        let kept = try folder.file("kept.csv", "lama\n")
        let ready = try folder.file("ready", "")
        for (wanted, found) in [
            (kept, folder.path + "/kept-2.csv"), (ready, ready), (input, folder.path + "/in-2.csv"),
        ] {
            var run = Sample.run(input)
            run.rejectsPath = wanted
            #expect(try await run.run(into: Sample.store()).rejectsPath == found)
        }
        #expect(try folder.text("kept.csv") == "lama\n")
        #expect(try folder.text("in.csv") == Self.csv)
        var run = Sample.run(input)
        run.rejectsPath = folder.path + "/none/x.csv"
        await #expect(throws: IngestTrouble.cannotWriteRejects(folder.path + "/none/x.csv")) {
            try await run.run(into: Sample.store())
        }
    }

    @Test func aRejectsFileIsItsOwnersAlone() async throws {
        let summary = try await Sample.run(try folder.file("in.csv", Self.csv)).run(into: Sample.store())
        let path = try #require(summary.rejectsPath)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anIDThatComesTwiceIsAnUpdate() async throws {
        let messages = Messages()
        var run = Sample.run(
            try folder.file(
                "in.csv",
                "external_id,channel,received_at,title\n1,sms,2026-11-20,a\n1,sms,2026-11-20,b\n1,jaki,2026-11-20,c\n"))
        run.report = { messages.add($0) }
        let summary = try await run.run(into: Sample.store())
        #expect(summary.accepted == 2)
        #expect(summary.updated == 1)
        #expect(messages.all == [.repeatedID(at: 3, id: "1", first: 2)])
    }

    @Test func anIDOfAnotherComplaintIsToldAndCountedOnce() async throws {
        let store = Sample.store()
        let head = "external_id,channel,received_at,description,reporter_contact\n"
        let first = try folder.file("a.csv", head + "1,sms,2026-11-10,Jalan rusak depan pasar,0811-1\n")
        _ = try await Sample.run(first).run(into: store)
        let messages = Messages()
        var run = Sample.run(try folder.file("b.csv", head + "1,sms,2026-11-19,Pohon tumbang menutup gang,0822-2\n"))
        run.report = { messages.add($0) }
        let summary = try await run.run(into: store)
        #expect(summary.addsUp && summary.accepted == 1 && summary.faults == 1)
        #expect(summary.unplaced == 1 && summary.uncategorised == 1)
        #expect(messages.all == [.reusedID(at: 2, id: "1", case: 10_001)])
        #expect(try await run.run(into: store).unchanged == 1)
    }

    @Test(arguments: [
        ("three versions", ["a", "b", "c"], 2), ("one version three times", ["a", "a", "a"], 0),
        ("back to the first", ["a", "b", "a"], 2),
    ]) func aFileOfVersionsChangesNothingTheSecondTime(name: String, titles: [String], updated: Int) async throws {
        let store = Sample.store()
        let lines = titles.map { "1,sms,2026-11-20,\($0)\n" }.joined()
        let run = Sample.run(try folder.file("in.csv", "external_id,channel,received_at,title\n" + lines))
        let first = try await run.run(into: store)
        #expect(first.accepted == 1)
        #expect(first.updated == updated)
        let before = await store.revision()
        #expect(try await run.run(into: store).unchanged == 3)
        #expect(await store.revision() == before)
        #expect(try await title(in: store) == titles.last)
    }

    @Test func aSourceMayGoBackToWhatItSaidBefore() async throws {
        let store = Sample.store()
        for title in ["a", "b", "a"] {
            let text = "external_id,channel,received_at,title\n1,sms,2026-11-20,\(title)\n"
            _ = try await Sample.run(try folder.file("in.csv", text)).run(into: store)
        }
        #expect(try await title(in: store) == "a")
    }

    private func title(in store: MemoryStore) async throws -> String? {
        try await store.complaints(
            QueueQuery(view: .everything), viewer: await store.office().viewer(login: "kasi"), now: Sample.now
        ).first?.title.string
    }

    @Test func brokenCharactersAreTold() async throws {
        let messages = Messages()
        var run = Sample.run(
            try folder.file(
                "in.csv",
                Array("external_id,received_at,title,description\n1,2026-11-20,baik,utuh\n2,2026-11-20,ba".utf8)
                    + [0xFF, 0xFE] + Array("ik,".utf8) + [0xC3] + Array("\n3,2026-11-20,nul,di".utf8) + [0]
                    + Array("sini\n".utf8)))
        run.report = { messages.add($0) }
        let summary = try await run.run(into: Sample.store())
        #expect(summary.accepted == 3)
        #expect(summary.faults == 0)
        #expect(
            messages.all == [
                .brokenCharacters(at: 3, columns: ["title", "description"], isMisencoded: true),
                .brokenCharacters(at: 4, columns: ["description"], isMisencoded: false),
            ])
    }

    /// Places are known in the sample's office: a kelurahan that is not among them is told, none at all is not.
    @Test func wordsThatNothingFitsAreTold() async throws {
        let messages = Messages()
        var run = Sample.run(
            try folder.file(
                "in.csv",
                """
                external_id,received_at,kelurahan,visibility,type,latitude,longitude
                1,2026-11-20,Antahberantah,aneh,zzz,abc,1
                2,2026-11-20,,,,,
                """))
        run.report = { messages.add($0) }
        let summary = try await run.run(into: Sample.store(region: Sample.kelurahan))
        #expect(summary.accepted == 2)
        #expect(summary.unplaced == 2)
        #expect(
            Set(messages.all) == [
                .unknownWord(at: 2, field: "latitude", word: "abc, 1"),
                .unknownWord(at: 2, field: "kelurahan", word: "Antahberantah"),
                .unknownWord(at: 2, field: "visibility", word: "aneh"),
                .unknownWord(at: 2, field: "type", word: "zzz"),
            ])
    }

    @Test(arguments: [
        ("90 days", "2026-08-22T00:00:00Z", "", false), ("over 90 days", "2026-08-21T23:59:59Z", "", true),
        ("over 90 days, closed", "2026-08-21T23:59:59Z", "selesai", false),
    ]) func oldOpenRecordsAreBacklog(name: String, received: String, status: String, isBacklog: Bool) async throws {
        let store = Sample.store()
        let file = try folder.file(
            "in.csv",
            "external_id,received_at,status\n1,\(received),\(status)\n2,2026-11-20T00:00:00Z,\n3,2031-01-01,\n")
        // The record of the future must not make everything else old.
        var run = Sample.run(file, now: try #require(Instant(iso8601: "2026-11-20T00:00:00Z", zone: .utc)))
        run.channel = "sms"
        _ = try await run.run(into: store)
        let all = try await store.complaints(
            QueueQuery(view: .everything), viewer: await store.office().viewer(login: "kasi"), now: Sample.now)
        #expect(all.first { $0.externalID == "1" }?.isBacklog == isBacklog)
    }

    @Test func aPipeByNameIsReadOnce() async throws {
        let path = folder.path + "/pipe.csv"
        try #require(mkfifo(path, 0o600) == 0)
        let writer = Task.detached {
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: Data("external_id,received_at\n1,2026-11-20\n2,2022-02-30\n".utf8))
            try handle.close()
        }
        let summary = try await Sample.run(path).run(into: Sample.store())
        try await writer.value
        #expect(summary.read == 2)
        #expect(summary.accepted == 1)
    }
}
