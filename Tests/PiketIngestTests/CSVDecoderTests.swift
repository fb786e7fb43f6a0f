import PiketDomain
import PiketIngest
import Testing

/// A file of the columns a, b and what it holds: values of each record, or the reason and line of its rejection.
struct CSVCase: CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var rows: [Row]

    enum Row: Hashable {
        case values([String])
        case refused(line: Int, RejectionReason)
    }

    init(_ name: String, _ text: String, _ rows: [Row]) {
        testDescription = name
        self.text = text
        self.rows = rows
    }

    static let all: [CSVCase] = [
        CSVCase("plain", "a,b\n1,2\n", [.values(["1", "2"])]),
        CSVCase("no end of the last line", "a,b\n1,2", [.values(["1", "2"])]),
        CSVCase("CRLF", "a,b\r\n1,2\r\n\"x\",\"y\"\r\n", [.values(["1", "2"]), .values(["x", "y"])]),
        CSVCase("byte order mark", "\u{FEFF}a,b\n1,2\n", [.values(["1", "2"])]),
        CSVCase("quoted delimiter", "a,b\n\"1,5\",2\n", [.values(["1,5", "2"])]),
        CSVCase("doubled quotes", "a,b\n\"he said \"\"no\"\"\",\"\"\"\"\n", [.values(["he said \"no\"", "\""])]),
        CSVCase("line break in quotes", "a,b\n\"1\n\n2\",x\n3,4\n", [.values(["1\n\n2", "x"]), .values(["3", "4"])]),
        CSVCase("quote inside plain text", "a,b\n5\" pipe,2\n", [.values(["5\" pipe", "2"])]),
        CSVCase("text behind a quote", "a,b\n\"x\" y,2\n", [.values(["x y", "2"])]),
        CSVCase("blank behind a quote", "a,b\n\"x\" ,2\n", [.values(["x ", "2"])]),
        CSVCase("semicolons", "a;b\n1,5;2\n", [.values(["1,5", "2"])]),
        CSVCase("tabs", "a\tb\n1\t\n", [.values(["1", ""])]),
        CSVCase("a line that tells the separator", "sep=;\r\na;b\r\n1,5;2\r\n", [.values(["1,5", "2"])]),
        CSVCase("a heading like it", "sep=,b\n1,2\n", [.values(["1", "2"])]),
        CSVCase("an apostrophe of a strange file", "a,b\n'-1,'x\n", [.values(["'-1", "'x"])]),
        CSVCase(
            "figures that a spreadsheet wrapped", "a,b\n\"=\"\"00123\"\"\",=\"7\"\n",
            [.values(["00123", "7"])]),
        CSVCase("a formula", "a,b\n=1+1,\"=A1&\"\"x\"\"\"\n", [.values(["=1+1", "=A1&\"x\""])]),
        CSVCase("bars", "a|b\n1|2\n", [.values(["1", "2"])]),
        CSVCase("delimiters inside a quoted heading", "\"a;;;\",b\n1,2\n", [.values(["1", "2"])]),
        CSVCase(
            "blank rows", "\n\na,b\n\n1,2\n  \n,\n\"\",\"\"\n\r\n3,4\n\n", [.values(["1", "2"]), .values(["3", "4"])]),
        CSVCase("empty cells beyond the heading", "a,b\n1,2,,\n", [.values(["1", "2"])]),
        CSVCase(
            "too many", "a,b\n1,2,3\n4,5\n",
            [.refused(line: 2, .tooManyFields(found: 3, expected: 2)), .values(["4", "5"])]),
        CSVCase(
            "too few", "a,b\n1\n4,5\n", [.refused(line: 2, .tooFewFields(found: 1, expected: 2)), .values(["4", "5"])]),
        CSVCase(
            "stray quote, nothing quoted behind it", "a,b\n1,2\n3,\"x\n4,5\n6,7\n",
            [.values(["1", "2"]), .refused(line: 3, .unclosedQuote), .values(["4", "5"]), .values(["6", "7"])]),
        CSVCase(
            "stray quote, a quoted cell behind it", "a,b\n3,\"x\n4,5\n6,\"y\"\n7,8\n",
            [.refused(line: 2, .unclosedQuote), .values(["4", "5"]), .values(["6", "y"]), .values(["7", "8"])]),
        CSVCase("stray quote at the end", "a,b\n1,2\n3,\"", [.values(["1", "2"]), .refused(line: 3, .unclosedQuote)]),
        CSVCase("carriage returns alone", "a,b\r1,2\r\"3\r4\",5\r", [.values(["1", "2"]), .values(["3\n4", "5"])]),
        CSVCase("heading alone", "a,b\n", []),
        CSVCase("heading alone without an end", "a,b", []),
        CSVCase("carriage return inside a line", "a,b\n1\r2,3\n", [.values(["1\r2", "3"])]),
        CSVCase("zero byte", "a,b\n1\u{0}2,3\n", [.values(["1\u{0}2", "3"])]),
    ]
}

@Suite struct CSVDecoderTests {
    @Test(arguments: CSVCase.all) func decodes(_ example: CSVCase) throws {
        let records = try TestFolder().records(csv: Array(example.text.utf8))
        let rows = records.map { record in
            switch record {
            case .success(let raw): CSVCase.Row.values(raw.values)
            case .failure(let rejection): CSVCase.Row.refused(line: rejection.position.line, rejection.reason)
            }
        }
        #expect(rows == example.rows)
    }

    @Test func linesAreCountedThroughLineBreaksInQuotes() throws {
        let records = try TestFolder().records(csv: Array("a,b\n\"x\n\ny\",1\n\n2,3\n4\n".utf8))
        let lines = records.map { record in
            switch record {
            case .success(let raw): raw.position.line
            case .failure(let rejection): rejection.position.line
            }
        }
        #expect(lines == [2, 6, 7])
    }

    @Test(arguments: [
        ("a,b,a", ["a", "b", "a (2)"]), ("a,a,a", ["a", "a (2)", "a (3)"]), ("a,a (2),a", ["a", "a (2)", "a (3)"]),
        (",a,", ["", "a", " (2)"]), ("a,A", ["a", "A"]),
    ]) func columnsOfOneNameAreToldApart(heading: String, names: [String]) throws {
        let folder = try TestFolder()
        let path = try folder.file("in.csv", heading + "\n")
        #expect(try CSVDecoder(ByteSource(path: path)).headings.names == names)
    }

    @Test func brokenTextIsKeptNotRefused() throws {
        let bytes: [UInt8] = Array("a,b\n".utf8) + [0xC3, 0x28, 0x2C, 0xFF, 0x0A]
        let record = try #require(try TestFolder().records(csv: bytes).first).get()
        #expect(record.values == ["\u{FFFD}(", "\u{FFFD}"])
        #expect(record.original == [0xC3, 0x28, 0x2C, 0xFF])
    }

    @Test(arguments: [false, true]) func aLineOfTenMegabytesCostsOnlyItself(isQuoted: Bool) throws {
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)
        let quote: [UInt8] = isQuoted ? [0x22] : []
        let bytes = Array("a,b\n1,2\n3,".utf8) + quote + long + Array("\n4,5\n".utf8)
        let records = try TestFolder().records(csv: bytes)
        #expect(records.count == 3)
        guard case .failure(let rejection) = records[1] else {
            Issue.record("taken")
            return
        }
        #expect(rejection.position.line == 3)
        #expect(rejection.reason == .tooLong(bytes: long.count + 2 + quote.count))
        // Its beginning; the whole of it lies in the source.
        #expect(rejection.original.count == 4 << 20)
        #expect(try records[2].get().values == ["4", "5"])
    }

    @Test func recordsAcrossThePiecesOfAFileAreWhole() throws {
        var text = "a,b\n"
        for number in 0..<9_000 { text += "\(number),\"baris \(number)\nkedua, \"\"kutip\"\" \(number)\"\r\n" }
        #expect(text.utf8.count > 256 * 1024)
        let records = try TestFolder().records(csv: Array(text.utf8))
        #expect(records.count == 9_000)
        for (number, record) in records.enumerated() {
            #expect(try record.get().values == ["\(number)", "baris \(number)\nkedua, \"kutip\" \(number)"])
        }
    }
}
