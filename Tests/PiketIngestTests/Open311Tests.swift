import Foundation
import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import PlainText
import Testing

@Suite struct Open311Tests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private let request = """
        [{"service_request_id": "A-1", "status": "closed", "status_notes": "Fixed.", "service_code": "009",
          "service_name": "Jalan berlubang", "description": "Di depan pasar", "agency_responsible": "Bina Marga",
          "requested_datetime": "2026-11-01T08:00:00+07:00", "updated_datetime": "2026-11-02T09:00:00+07:00",
          "expected_datetime": "2026-11-05T08:00:00+07:00", "address": "Jl. Cikini", "lat": -6.1921, "long": 106.8401,
          "media_url": "https://example.invalid/1.jpg", "first_name": "Contoh", "last_name": "Warga",
          "phone": "0800", "email": "c@example.invalid", "notes": [{"description": "x"}],
          "extended_attributes": {"title": "Lubang"}}]
        """

    @Test func aRequestBecomesAComplaint() async throws {
        let raw = try #require(try folder.records(list: request).first?.get())
        var mapper = try RecordMapper(
            map: .open311, office: Office(description: StoreFixture.office(), region: Sample.kelurahan),
            now: Sample.now)
        let record = try mapper.record(raw)
        #expect(record.externalID == "A-1")
        #expect(record.channel == "open311")
        #expect(record.status == .done)
        #expect(record.receivedAt == Instant(iso8601: "2026-11-01T01:00:00Z", zone: .utc))
        #expect(record.closedAt == Instant(iso8601: "2026-11-02T02:00:00Z", zone: .utc))
        #expect(record.promisedAt == Instant(iso8601: "2026-11-05T01:00:00Z", zone: .utc))
        #expect(record.category == "jalan-berlubang")
        #expect(record.agency == "bina-marga")
        #expect(record.kelurahan == "31.71.06.1003")
        #expect(record.title == "Lubang")
        #expect(record.photoURL == "https://example.invalid/1.jpg")
        #expect(record.reporterName == "Contoh Warga")
        #expect(record.reporterContact == "0800, c@example.invalid")
        let extra = Dictionary(record.extra.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(extra["status_notes"] == "Fixed.")
        #expect(record.notes.map(\.text) == ["x", "Fixed."])
        #expect(extra["service_code"] == "009")
        #expect(extra["notes"] == #"[{"description": "x"}]"#)
        #expect(extra["last_name"] == nil && extra["email"] == nil)
    }

    @Test(arguments: [
        ("fixed", Status.done), ("Fixed - Council", .done), ("RESOLVED", .done), ("In Process", .inProgress),
        ("investigating", .inProgress), ("acknowledged", .awaiting), ("duplicate", .duplicate), ("archived", .archived),
    ]) func theWordsOfOtherServers(word: String, status: Status) throws {
        let record = try Sample.record(
            ["service_request_id": "1", "requested_datetime": "2026-11-01T08:00:00Z", "status": word], map: .open311)
        #expect(record.status == status && record.fault == nil)
    }

    @Test(arguments: [
        (#"[{"recipient":["Dinas Taman","TfL"]}]"#, "dinas-taman"), (#"["Dinas Taman"]"#, "dinas-taman"),
        ("Dinas Taman", "dinas-taman"), ("[", nil), ("[]", nil),
    ]) func whomARequestWasSentTo(value: String, code: String?) throws {
        var fields = [
            "service_request_id": "1", "requested_datetime": "2026-11-01T08:00:00Z", "agency_responsible": value,
        ]
        #expect(try Sample.record(fields, map: .open311).agency == code)
        fields["agency_responsible.recipient"] = fields.removeValue(forKey: "agency_responsible")
        if !value.hasPrefix("[") { #expect(try Sample.record(fields, map: .open311).agency == code) }
    }

    @Test(arguments: [
        ("closed after an update", "closed", "2026-11-02T09:00:00Z", Status.done, Optional("2026-11-02T09:00:00Z")),
        ("open keeps open", "open", "2026-11-02T09:00:00Z", .awaiting, nil),
        ("in capitals", "Closed", "2026-11-02T09:00:00Z", .done, "2026-11-02T09:00:00Z"),
        ("updated before it came", "closed", "2026-10-02T09:00:00Z", .done, "2026-10-02T09:00:00Z"),
        ("never updated", "closed", "", .done, nil),
    ]) func whenItWasClosed(
        name: String, word: String, updated: String, status: Status, closed: String?
    ) throws {
        let record = try Sample.record(
            [
                "service_request_id": "1", "requested_datetime": "2026-11-01T08:00:00Z", "status": word,
                "updated_datetime": updated,
            ], map: .open311)
        #expect(record.status == status)
        #expect(record.closedAt == closed.flatMap { Instant(iso8601: $0, zone: .utc) })
        #expect(record.fault == (updated.hasPrefix("2026-10") ? .closedBeforeReceived : nil))
    }

    /// Our own fields know no such time: a column of that name is kept like any other, and refuses nobody.
    @Test func aColumnOfOursIsNoUpdate() throws {
        let record = try Sample.record([
            "received_at": "2026-11-01T08:00:00Z", "status": "done", "updated_at": "kemarin",
        ])
        #expect(record.closedAt == nil)
        #expect(record.extra.contains { $0.name == "updated_at" && $0.value == "kemarin" })
    }

    @Test func whatIsSaidOfAStateIsANoteOnce() async throws {
        let store = Sample.store()
        for (run, words) in ["awaiting", "Dijadwalkan", "Dijadwalkan", "Selesai"].enumerated() {
            let file = try folder.file(
                "\(run).json",
                #"[{"service_request_id":"1","requested_datetime":"2026-11-01T08:00:00Z","status_notes":"\#(words)","#
                    + #""media_url":"https://x.invalid/\#(run)"}]"#)
            _ = try await Sample.run(file).run(into: store)
        }
        let viewer = await store.office().viewer(login: "kasi")
        let file = try #require(try await store.caseFile(number: 10_001, viewer: viewer, now: Sample.now))
        #expect(file.events.compactMap { file.words(of: $0)?.string } == ["Dijadwalkan", "Selesai"])
        #expect(file.complaint.status == .awaiting && !file.complaint.isTouched)
    }

    @Test("On one line the number of a record tells which is meant", arguments: ["in.json", "in.xml"])
    func recordsOfOneLine(name: String) async throws {
        let times = ["2026-11-01T08:00:00Z", "kemarin", "2026-11-02T08:00:00Z", ""]
        let records = times.enumerated().map { index, time in
            name == "in.json"
                ? #"{"service_request_id":"\#(index)","requested_datetime":"\#(time)"}"#
                : "<request><service_request_id>\(index)</service_request_id><requested_datetime>\(time)"
                    + "</requested_datetime></request>"
        }
        let text =
            name == "in.json"
            ? "[" + records.joined(separator: ",") + "]"
            : "<service_requests>" + records.joined() + "</service_requests>"
        let messages = Messages()
        var run = Sample.run(try folder.file(name, text))
        run.report = { messages.add($0) }
        let summary = try await run.run(into: Sample.store())
        let rejections = messages.all.compactMap { if case .rejected(let one) = $0 { one } else { nil } }
        #expect(rejections.map(\.position) == [RecordPosition(line: 1, record: 2), RecordPosition(line: 1, record: 4)])
        let rejects = try String(contentsOfFile: try #require(summary.rejectsPath), encoding: .utf8)
        #expect(rejects.contains(name == "in.json" ? #"{"piket_line":1,"piket_record":4,"# : "<!-- piket: 1, 4: "))
    }

    @Test(
        "An update ends its case or takes it up again, until an officer has acted",
        arguments: ["update.json", "update.xml"])
    func updatesMoveTheirCase(name: String) async throws {
        let store = Sample.store()
        let request = #"[{"service_request_id":"C2","requested_datetime":"2026-11-01T08:00:00Z","status":"open"}]"#
        _ = try await Sample.run(try folder.file("request.json", request)).run(into: store)
        func take(_ id: String, _ status: String, _ day: Int) async throws -> Complaint {
            let fields = [
                ("service_request_id", "C2"), ("update_id", id), ("status", status),
                ("updated_datetime", "2026-11-0\(day)T08:00:00Z"), ("description", "Kabar \(id)"),
            ]
            let json = fields.map { #""\#($0)":"\#($1)""# }.joined(separator: ",")
            let xml = fields.map { "<\($0)>\($1)</\($0)>" }.joined()
            let text =
                name.hasSuffix("json")
                ? "[{\(json)}]"
                : "<service_request_updates><request_update>\(xml)</request_update></service_request_updates>"
            let summary = try await Sample.run(try folder.file(id + name, text)).run(into: store)
            #expect(summary.updated == 1 && summary.replies == 1)
            let viewer = await store.office().viewer(login: "kasi")
            return try #require(try await store.caseFile(number: 10_001, viewer: viewer, now: Sample.now)).complaint
        }
        let closed = try await take("u1", "CLOSED", 3)
        #expect(closed.status == .done && closed.closedAt == Instant(iso8601: "2026-11-03T08:00:00Z", zone: .utc))
        #expect(!closed.isTouched)
        #expect(try await take("old", "open", 2).status == .done, "older than the state it finds")
        #expect(try await take("u2", "open", 4).status == .awaiting)
        #expect(try await take("u3", "open", 5).status == .awaiting)
    }

    @Test func anExportBringsTheNamesOfItsCodes() async throws {
        let store = Sample.store()
        let file = try folder.file(
            "in.json",
            #"[{"service_request_id":"1","requested_datetime":"2026-11-01T08:00:00Z","service_name":"Trotoar retak","#
                + #""service_code":"trotoar","agency_responsible":"Dinas PU","extended_attributes":"#
                + #"{"piket_category":"trotoar","piket_agency":"pu"}},"#
                + #"{"service_request_id":"2","requested_datetime":"2026-11-02T08:00:00Z","service_name":"Trotoar retak"}]"#
        )
        _ = try await Sample.run(file).run(into: store)
        let office = await store.office()
        #expect(office.category("trotoar")?.name == "Trotoar retak")
        #expect(office.agency("pu")?.name == "Dinas PU")
        let viewer = office.viewer(login: "kasi")
        for number in [10_001, 10_002] as [Int64] {
            let file = try await store.caseFile(number: number, viewer: viewer, now: Sample.now)
            #expect(file?.complaint.category == "trotoar")
        }
    }

    @Test func servicesBecomeCategories() async throws {
        let services = """
            <services><service><service_code>015</service_code><service_name>Abwasser</service_name></service>
            <service><service_code>010</service_code><service_name>Sampah</service_name></service></services>
            """
        let store = Sample.store()
        let file = try folder.file("services.xml", services)
        let first = try await Sample.run(file).run(into: store)
        #expect(first.addsUp && first.read == 2 && first.rejected == 0)
        let office = await store.office()
        #expect(office.category("abwasser")?.name == "Abwasser")
        let second = try await Sample.run(file).run(into: store)
        #expect(second.unchanged == 2)
    }

    @Test(arguments: [
        ("in.json", "[{", ExchangeFormat.open311JSON), ("in.json", "\n [", .open311JSON),
        ("in.json", "{\"a\":1}\n{\"a\":2}", .ndjson), ("in.json", "{\n \"a\": 1\n}", .open311JSON),
        ("in.json", #"{"service_requests":[]}"#, .open311JSON), ("in.ndjson", #"{"service_code":"1"}"#, .ndjson),
        ("in.jsonl", "{\n", .ndjson), ("x.rejected.json", #"{"piket_line":1}"#, .open311JSON),
        ("x.rej", #"{"piket_line":1,"piket_original":"{\"service_request_id\": 1"}"#, .open311JSON),
        ("in.json", #"{"requests":[]}"#, .open311JSON), ("in.json", #"{"n":0,"data":{"items":[]}}"#, .open311JSON),
        ("in.json", #"{"external_id":"1","data":[1]}"#, .ndjson), ("in.ndjson", #"{"requests":[]}"#, .ndjson),
        ("in.xml", "<?xml", .open311XML), ("-", "<service_requests>", .open311XML), ("-", "{\"a\":1}", .ndjson),
        ("-", "a,b\n", .csv), ("in.txt", "a;b\n", .csv), ("in.csv", "", .csv), ("in.json", "x", .ndjson),
    ]) func aFormIsToldByItsBeginning(name: String, head: String, format: ExchangeFormat) {
        #expect(ExchangeFormat(guessing: name, head: Array(head.utf8)) == format, "\(name) \(head)")
    }

    /// What was rejected can be mended where it lies, and taken.
    @Test(arguments: ["in.json", "in.xml"]) func rejectsAreMendedAndTaken(name: String) async throws {
        let isXML = name.hasSuffix("xml")
        let text =
            isXML
            ? """
            <service_requests>
            <request><service_request_id>1</service_request_id><requested_datetime>kemarin</requested_datetime></request>
            <request><service_request_id>2</service_request_id><requested_datetime>2026-11-01T08:00:00Z</requested_datetime></request>
            <request><service_request_id>3</service_request_id><requested_datetime>x & y</requested_datetime></request>
            </service_requests>
            """
            : """
            [{"service_request_id":"1","requested_datetime":"kemarin"},
             {"service_request_id":"2","requested_datetime":"2026-11-01T08:00:00Z"},
             {"service_request_id":"3","requested_datetime":"x" & "y"}]
            """
        let store = Sample.store()
        let summary = try await Sample.run(try folder.file(name, text)).run(into: store)
        #expect(summary.addsUp && summary.read == 3 && summary.accepted == 1 && summary.rejected == 2)
        let path = try #require(summary.rejectsPath)
        #expect(path.hasSuffix(isXML ? ".rejected.xml" : ".rejected.json"))
        let kept = try folder.text(String(path.split(separator: "/").last ?? ""))
        #expect(kept.contains("kemarin") && kept.contains(isXML ? "x & y" : "& "))
        let mended = kept.replacing("kemarin", with: "2026-11-01T08:00:00Z")
            .replacing("x & y", with: "2026-11-01T08:00:00Z").replacing(
                #"\"x\" & \"y\""#, with: #"\"2026-11-01T08:00:00Z\""#)
        let again = try await Sample.run(try folder.file("mended." + name, mended)).run(into: store)
        #expect(again.accepted == 2 && again.rejected == 0, "\(mended)")
    }
}
