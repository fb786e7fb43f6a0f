import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import PlainText
import Testing

/// Replies in files of ours and in Open311.
@Suite struct ReplyTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test func repliesOfAFileAddUpAndComeOnce() async throws {
        let file = try folder.file(
            "in.ndjson",
            """
            {"external_id":"r1","channel":"jaki","received_at":"2026-11-20 09:00","reply_to":"J-2","description":"Belum","rating":"tidak puas"}
            {"external_id":"J-2","channel":"jaki","received_at":"2026-11-20 08:00","title":"Sampah","reporter_contact":"0812345678"}
            {"external_id":"r2","channel":"sms","received_at":"2026-11-20 09:00","reply_to":"J-2","description":"Masih","reporter_contact":"+62812345678"}
            {"external_id":"r3","channel":"sms","received_at":"2026-11-20 09:00","reply_to":"J-2","description":"Saya juga","reporter_contact":"0899"}
            {"external_id":"r4","channel":"sms","received_at":"2026-11-20 09:00","reply_to":"J-9","description":"Hm","rating":"lumayan"}
            {"channel":"jaki","received_at":"2026-11-20 09:10","reply_to":"10001","rating":"puas"}
            {"external_id":"r5","channel":"sms","received_at":"kapan","reply_to":"J-2","description":"Masih"}
            """)
        let store = Sample.store()
        let messages = Messages()
        var run = Sample.run(file)
        run.report = { messages.add($0) }
        let first = try await run.run(into: store)
        #expect(first.addsUp)
        #expect(first.read == 7 && first.accepted == 3 && first.updated == 3 && first.rejected == 1)
        #expect(first.replies == 3 && first.faults == 1 && first.unplaced == 3)
        #expect(messages.all.contains(.apart(at: 4, named: "J-2", .otherSender(of: 10_001))))
        #expect(messages.all.contains(.apart(at: 5, named: "J-9", .unknownCase)))
        #expect(messages.all.contains(.unknownWord(at: 5, field: "rating", word: "lumayan")))
        let viewer = await store.office().viewer(login: "kasi")
        let found = try await store.caseFile(number: 10_001, viewer: viewer, now: Sample.now)
        #expect(found?.events.map(\.act) == [.imported, .replied, .replied, .replied])
        #expect(found?.events.map { $0.payload.text(.rating) } == [nil, "dissatisfied", nil, "satisfied"])
        let second = try await Sample.run(file).run(into: store)
        #expect(second.addsUp && second.unchanged == 6 && second.replies == 0 && second.faults == 0)
    }

    @Test(arguments: [
        ("Re: Sampah", "Sudah.\n\nPada 20 Nov 2026, Kantor menulis:\n> Apakah sudah?\n>\n> Salam", "Sudah."),
        ("Re: Sampah", "Sudah.\n\nOn Fri, 20 Nov 2026 at 10.00 Kantor\n<kota@contoh.id> wrote:\n\n> Apakah?", "Sudah."),
        ("RE: Sampah", "> Apakah sudah?\nSudah.", "> Apakah sudah?\nSudah."), ("Re: Sampah", "> Hm", "> Hm"),
        ("Re: Sampah", "", "Re: Sampah"), ("Tambahan", "Dekat pasar:", "Tambahan\nDekat pasar:"),
    ]) func aReplyIsShownWithoutTheLetterItAnswers(subject: String, text: String, shown: String) throws {
        let record = try Sample.record([
            "received_at": "2026-11-20", "reply_to": "10001", "title": subject, "description": text,
        ])
        #expect(record.reply?.text == shown)
        #expect(record.text == text, "as a complaint of its own it keeps all of it")
    }

    @Test func whatAReplyHasNoFieldForStaysInItsWords() throws {
        let record = try Sample.record([
            "received_at": "2026-11-20", "reply_to": "10001", "description": "Ini", "photo_url": "https://x.invalid/1",
            "lampu": "mati", "in_reply_to": "a@b",
        ])
        #expect(record.reply?.text == "Ini\nhttps://x.invalid/1\nlampu: mati")
        let plain = try Sample.record(["received_at": "2026-11-20", "rating": "puas"])
        #expect(plain.reply == nil && plain.rating == nil && plain.extra.contains { $0.name == "rating" })
    }

    private static let request = """
        {"service_request_id":"A-1","status":"open","requested_datetime":"2026-11-01T08:00:00+07:00",
         "description":"Lubang","email":"warga@contoh.id"NOTES}
        """

    /// The same request and its notes in both forms.
    static let notedRequests = [
        "b.json": "["
            + request.replacing(
                "NOTES",
                with: """
                    ,"notes":[{"id":1,"datetime":"2026-11-02T08:00:00+07:00","description":"Dijadwalkan"}],
                    "extended_attributes":{"comments":[
                    {"datetime":"2026-11-03T08:00:00+07:00","text":"Masih","email":"WARGA@contoh.id"},
                    {"created_at":"2026-11-03T09:00:00+07:00","comment":"Tolong","author_type":"reporter"}, 7]}
                    """) + "]",
        "b.xml": """
        <service_requests><request><service_request_id>A-1</service_request_id><status>open</status>
        <requested_datetime>2026-11-01T08:00:00+07:00</requested_datetime><description>Lubang</description>
        <email>warga@contoh.id</email>
        <notes><note><id>1</id><datetime>2026-11-02T08:00:00+07:00</datetime><description>Dijadwalkan</description></note>
        </notes><extended_attributes><comments>
        <comment><datetime>2026-11-03T08:00:00+07:00</datetime><text>Masih</text><email>WARGA@contoh.id</email></comment>
        <comment><created_at>2026-11-03T09:00:00+07:00</created_at><comment>Tolong</comment>
        <author_type>reporter</author_type></comment><comment/>
        </comments></extended_attributes></request></service_requests>
        """,
    ]

    @Test(arguments: notedRequests.keys.sorted()) func notesInsideARequest(name: String) async throws {
        let store = Sample.store()
        let plain = Self.request.replacing("NOTES", with: "")
        _ = try await Sample.run(try folder.file("a.json", "[\(plain)]")).run(into: store)
        let noted = try #require(Self.notedRequests[name])
        for run in 0..<2 {
            let summary = try await Sample.run(try folder.file("\(run)\(name)", noted)).run(into: store)
            #expect(summary.addsUp && (run == 0 ? summary.updated : summary.unchanged) == 1)
        }
        let viewer = await store.office().viewer(login: "kasi")
        let file = try #require(try await store.caseFile(number: 10_001, viewer: viewer, now: Sample.now))
        #expect(file.events.map(\.act) == [.imported, .imported, .noted, .replied, .replied])
        #expect(file.events.compactMap { file.words(of: $0)?.string } == ["Dijadwalkan", "Masih", "Tolong"])
        #expect(file.events[3].effectiveAt == Instant(iso8601: "2026-11-03T01:00:00Z", zone: .utc))
    }

    @Test(arguments: ["u.xml", "u.json"]) func updatesOfRequests(name: String) async throws {
        let store = Sample.store()
        let plain = Self.request.replacing("NOTES", with: "")
        _ = try await Sample.run(try folder.file("a.json", "[\(plain)]")).run(into: store)
        let updates = [
            ["1", "A-1", "2026-11-02T08:00:00Z", "Belum datang", "warga@contoh.id"],
            ["2", "A-1", "2026-11-03T08:00:00Z", "Dijadwalkan", ""],
            ["3", "A-1", "2026-11-03T08:00:00Z", "Saya juga", "lain@contoh.id"],
            ["4", "A-7", "2026-11-03T08:00:00Z", "Hm", "lain@contoh.id"],
        ]
        let keys = ["update_id", "service_request_id", "updated_datetime", "description", "email"]
        let text =
            name.hasSuffix("xml")
            ? "<service_request_updates>"
                + updates.map { row in
                    "<request_update>" + zip(keys, row).map { "<\($0)>\($1)</\($0)>" }.joined() + "</request_update>"
                }.joined() + "</service_request_updates>"
            : "["
                + updates.map { row in "{" + zip(keys, row).map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}" }
                .joined(separator: ",") + "]"
        let summary = try await Sample.run(try folder.file(name, text)).run(into: store)
        #expect(summary.addsUp && summary.read == 4 && summary.updated == 2 && summary.accepted == 2)
        #expect(summary.faults == 1)
        let viewer = await store.office().viewer(login: "kasi")
        let file = try await store.caseFile(number: 10_001, viewer: viewer, now: Sample.now)
        #expect(file?.events.map(\.act) == [.imported, .replied, .noted])
    }
}
