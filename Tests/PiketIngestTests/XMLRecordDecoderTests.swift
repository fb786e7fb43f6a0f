import PiketDomain
import PiketIngest
import Testing

@Suite struct XMLRecordDecoderTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func read(_ text: String) throws -> [String] {
        try folder.records(xml: Array(text.utf8)).map { result in
            switch result {
            case .success(let raw): zip(raw.headings.names, raw.values).map { "\($0)=\($1)" }.joined(separator: " ")
            case .failure(let rejection): "line \(rejection.position.line) \(rejection.reason.message)"
            }
        }
    }

    private static func wrapped(_ inside: String) -> String { "<service_requests>\(inside)</service_requests>" }

    private func list(_ inside: String) -> String { Self.wrapped(inside) }

    @Test(arguments: [
        ("texts", "<request><a>1</a><b> x </b></request>", ["a=1 b= x "]),
        ("empty elements", "<request><a/><b></b><c d='1'/></request>", ["a= b= c="]),
        ("elements taken apart", "<request><a><b>1</b><c>2</c></a></request>", ["a.b=1 a.c=2"]),
        ("the five entities", "<request><a>&lt;&gt;&amp;&quot;&apos;&#233;&#x1F600;</a></request>", ["a=<>&\"'é😀"]),
        ("character data", "<request><a>1<![CDATA[</request>&amp;]]>2</a></request>", ["a=1</request>&amp;2"]),
        ("comments", "<!-- <request> --><request><!-- x --><a>1</a></request>", ["a=1"]),
        ("prefixes", "<o:request xmlns:o='x'><o:a>1</o:a></o:request>", ["a=1"]),
        ("attributes with signs", "<request id='>'><a x=\"/>\">1</a></request>", ["a=1"]),
        ("an empty request", "<request/>", [""]),
        (
            "a list of notes",
            "<request><notes><note><id>1</id><text>a &quot;b&quot;</text></note><x>2</x></notes></request>",
            [#"notes=[{"id":"1","text":"a \"b\""},{"text":"2"}]"#]
        ),
        ("notes that are words", "<request><x><notes>a</notes></x><updates/></request>", ["x.notes=a updates="]),
        ("two", "<request><a>1</a></request>\n<request><a>2</a></request>", ["a=1", "a=2"]),
    ]) func reads(name: String, inside: String, records: [String]) throws {
        #expect(try read("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + list(inside)) == records)
    }

    @Test(arguments: [
        ("an entity", "<request><a>&lol;</a></request>", "uses &lol;, which XML does not know without a DOCTYPE"),
        ("a lone &", "<request><a>x & y</a></request>", "is not valid XML: broken at byte 15"),
        ("crossed tags", "<request><a><b>1</a></b></request>", "is not valid XML: broken at byte 21"),
        ("no scalar", "<request><a>&#xD800;</a></request>", "is not valid XML: broken at byte 13"),
        ("deep", "<request>" + String(repeating: "<a>", count: 10_000) + "</request>", "is nested too deep"),
    ]) func aBrokenRecordCostsOnlyItself(name: String, broken: String, reason: String) throws {
        #expect(try read(list(broken + "\n<request><a>2</a></request>")) == ["line 1 \(reason)", "a=2"])
    }

    @Test(arguments: [
        ("in a record", "<service_requests><request><a>1</a></request>\n<request><a>x"),
        ("between records", "<service_requests><request><a>1</a></request>\n"),
    ]) func saysWhereAFileIsCutOff(name: String, text: String) throws {
        #expect(try read(text) == ["a=1", "line 2 \(RejectionReason.cutOff.message)"])
    }

    @Test(arguments: [
        (
            "page behind page",
            "<requests><request><a>1</a></request></requests>\n<?xml version='1.0'?>\n<requests><request><a>2</a></request>"
                + "</requests>", ["a=1", "a=2"]
        ),
        (
            "a request behind the list", wrapped("<request><a>1</a></request>") + "<request><a>2</a></request>",
            ["a=1", "a=2"]
        ),
        ("in an element of another name", "<open311>" + wrapped("<request><a>1</a></request>") + "</open311>", ["a=1"]),
        ("an empty list", "<requests/>", []),
    ]) func readsEveryList(name: String, text: String, records: [String]) throws {
        #expect(try read(text) == records)
    }

    @Test func aDoctypeIsRefused() throws {
        let bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>
            <service_requests><request><a>&lol2;</a></request></service_requests>
            """
        #expect(throws: IngestTrouble.hasDoctype(folder.path + "/in.xml")) { try read(bomb) }
    }

    @Test(arguments: [
        ("other XML", "<?xml version='1.0'?><feed><entry/></feed>"), ("errors", "<errors><error/></errors>"),
        ("a list of other things", "<service_requests><Request><a>1</a></Request></service_requests>"),
        ("no tag at all", "<?xml version='1.0'?>x"), ("an open tag", "<service_requests"),
    ]) func aFileWithoutRequestsIsNamed(name: String, text: String) throws {
        #expect(throws: IngestTrouble.self) { try read(text) }
    }

    @Test func aRecordThatIsTooLongIsKeptForTheRejects() throws {
        let long = "<request><a>" + String(repeating: "x", count: 1 << 20) + "</a></request>"
        let records = try folder.records(xml: Array(list(long + "<request><a>2</a></request>").utf8))
        #expect(records.count == 2)
        #expect(
            throws: Rejection(
                at: RecordPosition(line: 1, record: 1), field: "", reason: .tooLong(bytes: long.utf8.count),
                original: Array(long.utf8))
        ) {
            try records[0].get()
        }
    }

    @Test func aListOfNothingIsNoNews() throws {
        #expect(try read(list("")) == [])
        #expect(try read(list("<count>1</count><request><a>1</a></request>")) == ["a=1"])
    }

    @Test func latinLettersAreRead() throws {
        let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?><services><service><service_name>".utf8)
        let tail = Array("</service_name></service></services>".utf8)
        let records = try folder.records(xml: head + Array("M".utf8) + [0xFC] + Array("ll".utf8) + tail)
        #expect(try records.first?.get().values == ["Müll"])
        let other = Array("<?xml version='1.0' encoding='UTF-16'?><services/>".utf8)
        #expect(throws: IngestTrouble.self) { try folder.records(xml: other) }
    }
}
