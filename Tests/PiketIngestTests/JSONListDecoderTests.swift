import PiketDomain
import PiketIngest
import Testing

@Suite struct JSONListDecoderTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// The values of each record under its names; a rejection as its reason.
    private func read(_ text: String) throws -> [String] {
        try folder.records(list: text).map { result in
            switch result {
            case .success(let raw): zip(raw.headings.names, raw.values).map { "\($0)=\($1)" }.joined(separator: " ")
            case .failure(let rejection): "line \(rejection.position.line) \(rejection.reason.message)"
            }
        }
    }

    @Test(arguments: [
        ("a list", #"[{"a":1},{"a":2}]"#, ["a=1", "a=2"]),
        ("over several lines", "[\n {\n \"a\": 1,\n \"b\": \"x\"\n },\n { \"a\": 2 }\n]\n", ["a=1 b=x", "a=2"]),
        ("an empty list", " [ ] ", []),
        ("in an object", #"{"count":2,"service_requests":[{"a":1},{"a":2}],"next":{"x":[1]}}"#, ["a=1", "a=2"]),
        ("in a list in a list", #"{"requests":[ {"request":[{"a":1},{"a":2}]}]}"#, ["a=1", "a=2"]),
        ("page behind page", #"{"requests":[{"a":1}],"page":1}{"requests":[{"a":2}],"page":2}"#, ["a=1", "a=2"]),
        ("pages on lines", "{\"requests\":[{\"a\":1}]}\n{\"requests\":[{\"a\":2}]}\n", ["a=1", "a=2"]),
        (
            "several lists in a list",
            #"{"requests":[{"request":[{"a":1},{"a":2}],"n":{"x":2}},{"request":[{"a":3}]}]}"#,
            ["a=1", "a=2", "a=3"]
        ),
        ("an object behind a list", #"{"requests":[{"a":1}]} {"a":2}"#, ["a=1", "a=2"]),
        ("a list two objects deep", #"{"data":{"n":[7],"service_requests":[{"a":1}],"x":{"y":1}}}"#, ["a=1"]),
        ("as XML is turned to JSON", #"{"service_requests":{"request":[{"a":1},{"a":2}]}}"#, ["a=1", "a=2"]),
        ("each in an object", #"[{"service_request":{"a":1,"b":{"c":2}}},{"request":{"a":2}}]"#, ["a=1 b.c=2", "a=2"]),
        (
            "GeoJSON",
            #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","#
                + #""coordinates":[106.8, -6.2]},"properties":{"a":1}}]}"#,
            ["type=Feature geometry.type=Point long=106.8 lat=-6.2 a=1"]
        ),
        (
            "a record with a list of its own", #"{"external_id":"1","data":[1],"items":[2]}"#,
            ["external_id=1 data=[1] items=[2]"]
        ),
        ("an empty page", #"{"count":0,"results":[]}"#, []),
        ("a list in a record", #"[{"request":[1],"a":2}]"#, ["request=[1] a=2"]),
        ("objects after each other", "{\"a\":1}\n{\"a\":2}", ["a=1", "a=2"]),
        ("one object", #"{"a":1,"notes":[{"x":1}]}"#, [#"a=1 notes=[{"x":1}]"#]),
        ("objects taken apart", #"[{"a":{"b":{"c":1},"d":"x"},"e":{}}]"#, ["a.b.c=1 a.d=x"]),
        ("numbers with zeros", #"[{"code":001}]"#, ["code=001"]),
        ("brackets in texts", #"[{"a":"}],[{"},{"a":"\"}"}]"#, [#"a=}],[{"#, #"a="}"#]),
        ("two lists", #"[{"a":1}][{"a":2}]"#, ["a=1", "a=2"]),
    ]) func reads(name: String, text: String, records: [String]) throws {
        #expect(try read(text) == records)
    }

    @Test(arguments: [
        (
            "in the list", #"[{"a":1}"#,
            ["a=1", "line 1 is where the file ends, before its list does: it may be cut off"]
        ),
        (
            "in a record", "[{\"a\":1},\n{\"a\":\"x",
            ["a=1", "line 2 " + RejectionReason.cutOff.message]
        ),
        (
            "behind a brace of its own", #"[{"a":1},{"a":{"b":{"c":1}}"#, ["a=1", RejectionReason.cutOff.message]
        ),
        ("behind the list, in its object", #"{"requests":[{"a":1}]"#, ["a=1", RejectionReason.cutOff.message]),
        ("in what follows the list", #"{"requests":[{"a":1}],"x":[{"a":2}"#, ["a=1", RejectionReason.cutOff.message]),
        ("after a comma", #"[{"a":1},"#, ["a=1", RejectionReason.cutOff.message]),
    ]) func saysWhereAFileIsCutOff(name: String, text: String, records: [String]) throws {
        let found = try read(text)
        #expect(found.count == records.count)
        for (line, expected) in zip(found, records) { #expect(line.hasSuffix(expected), "\(name)") }
    }

    @Test(arguments: [
        ("a text that is not closed", "[{\"a\":1,\"b\":\"x},\n{\"a\":2},\n{\"a\":3}]", 2),
        ("a quotation mark too many, on one line", #"[{"a":1,"b":"x"y"},{"a":2},{"a":3}]"#, 2),
        ("no comma", #"[{"a":1 "b":2},{"a":2},{"a":3}]"#, 2),
        (
            "lists in lists",
            "[" + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + #",{"a":2},{"a":3}]"#,
            2
        ),
        ("a word", #"[yes,{"a":2},{"a":3}]"#, 2),
        ("a number", #"[17,{"a":2},{"a":3}]"#, 2),
        ("a list", #"[{"a":[1,2},{"a":2},{"a":3}]"#, 2),
        (
            "deep",
            #"[{"a":"# + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
                + #"},{"a":2},{"a":3}]"#, 2
        ),
        ("long", #"[{"a":""# + String(repeating: "x", count: 3 << 20) + #""},{"a":2},{"a":3}]"#, 2),
    ]) func aBrokenRecordCostsOnlyItself(name: String, text: String, honest: Int) throws {
        let records = try folder.records(list: text)
        let values = records.compactMap { try? $0.get().values }
        #expect(values.suffix(2) == [["2"], ["3"]])
        #expect(records.count == honest + 1)
    }

    @Test func keepsTheRecordsOwnBytes() throws {
        let records = try folder.records(list: "[\n{\"a\": 1,\n \"b\":\"x\"}\n]")
        let raw = try #require(try records.first?.get())
        #expect(String(decoding: raw.original, as: UTF8.self) == "{\"a\": 1,\n \"b\":\"x\"}")
        #expect(raw.position == RecordPosition(line: 2, record: 1))
    }

    @Test func aServersAnswerIsNamed() throws {
        let path = try folder.file("in.json", "HTTP/1.1 403 Forbidden\n\n[{\"code\":403}]")
        #expect(throws: IngestTrouble.serverReply(path, line: "HTTP/1.1 403 Forbidden")) {
            try JSONListDecoder(ByteSource(path: path))
        }
    }
}
