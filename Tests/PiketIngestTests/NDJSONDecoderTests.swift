import PiketDomain
import PiketIngest
import Testing

@Suite struct NDJSONDecoderTests {
    @Test(arguments: [
        ("text", #"{"a":"x"}"#, ["a": "x"]),
        (
            "number as written", #"{"a":12345678901234567890123,"b":-6.20,"c":1e3,"d":007}"#,
            ["a": "12345678901234567890123", "b": "-6.20", "c": "1e3", "d": "007"]
        ),
        ("null, true, false", #"{"a":null,"b":true,"c":false}"#, ["a": "", "b": "true", "c": "false"]),
        ("escapes", #"{"a":"\"\\\/\b\f\n\r\t\u00e9","k\u0065y":1}"#, ["a": "\"\\/\u{8}\u{C}\n\r\té", "key": "1"]),
        (
            "surrogates", #"{"a":"\ud83d\ude00","b":"\ud83d","c":"\ude00x"}"#,
            ["a": "😀", "b": "\u{FFFD}", "c": "\u{FFFD}x"]
        ),
        ("nested", #"{"a":{"x":[1, {"y":"}"}]},"b":[]}"#, ["a": #"{"x":[1, {"y":"}"}]}"#, "b": "[]"]),
        ("blanks", " { \"a\" : 1 , \"b\" : \"\" } \r", ["a": "1", "b": ""]),
        ("empty", "{}", [:]),
    ]) func reads(name: String, line: String, expected: [String: String]) throws {
        let record = try #require(try TestFolder().records(ndjson: Array(line.utf8)).first).get()
        #expect(Dictionary(zip(record.headings.names, record.values)) { first, _ in first } == expected)
    }

    @Test(arguments: [
        ("cut off", #"{"a":"x"#, RejectionReason.notJSON(byte: 8)),
        ("no comma", #"{"a":1 "b":2}"#, .notJSON(byte: 8)),
        ("more behind it", #"{"a":1} {"#, .notJSON(byte: 9)),
        ("unknown escape", #"{"a":"\x"}"#, .notJSON(byte: 6)),
        ("bare word", #"{"a":yes}"#, .notJSON(byte: 6)),
        ("open list", #"{"a":[1,2}"#, .notJSON(byte: 10)),
        ("trailing comma", #"{"a":1,}"#, .notJSON(byte: 8)),
        ("backslash at the end", #"{"a":"\"#, .notJSON(byte: 8)),
        ("a number", "12", .notAnObject),
        ("text", #""x""#, .notAnObject),
        ("no JSON", "tanggal,isi", .notJSON(byte: 1)),
        ("deep", #"{"a":"# + String(repeating: "[", count: 100_000), .nestedTooDeep),
    ]) func refuses(name: String, line: String, reason: RejectionReason) throws {
        let records = try TestFolder().records(ndjson: Array("{\"ok\":1}\n\(line)\n\n{\"ok\":2}".utf8))
        #expect(records.count == 3)
        #expect(throws: Rejection(at: 2, field: "", reason: reason, original: Array(line.utf8))) {
            try records[1].get()
        }
        #expect(try records[2].get().position.line == 4)
    }

    @Test func brokenTextIsKeptNotRefused() throws {
        let bytes = Array(#"{"a":"x"#.utf8) + [0xFF, 0xC3] + Array(#""}"#.utf8)
        #expect(try #require(try TestFolder().records(ndjson: bytes).first).get().values == ["x\u{FFFD}\u{FFFD}"])
    }

    @Test func aLineOfTenMegabytesCostsOnlyItself() throws {
        let long = Array(#"{"a":""#.utf8) + [UInt8](repeating: 0x78, count: 10 << 20) + Array(#""}"#.utf8)
        let records = try TestFolder().records(ndjson: long + Array("\n{\"a\":1}\n".utf8))
        #expect(records.count == 2)
        guard case .failure(let rejection) = records[0] else { return }
        #expect(rejection.reason == .tooLong(bytes: long.count))
        #expect(try records[1].get().values == ["1"])
    }
}
