import PiketDomain
import Testing

struct EventPayloadTests {
    struct Row: NamedRow {
        var name: String { json }
        var payload: EventPayload
        var json: String
    }

    static let rows = [
        Row(payload: EventPayload(), json: "{}"),
        Row(
            payload: EventPayload().with(.status, Status.inReview).with(.from, Status.inProgress).flagged(.verdict),
            json: #"{"from":"in_progress","status":"in_review","verdict":true}"#),
        Row(
            payload: EventPayload().with(.number, "R \"7\" \\ / a\nb\tc\u{1}").with(.parent, Int64.min),
            json: #"{"number":"R \"7\" \\ / a\nb\u0009c\u0001","parent":-9223372036854775808}"#),
        Row(payload: EventPayload().with(.receiver, "Damkar 🚒 é"), json: #"{"receiver":"Damkar 🚒 é"}"#),
        Row(payload: EventPayload().with(.closedAt, Instant(seconds: 5)), json: #"{"closed_at":5}"#),
    ]

    @Test(arguments: rows) func `its JSON is the same bytes every time and reads back`(row: Row) throws {
        #expect(row.payload.json == row.json)
        let read = try #require(EventPayload(json: row.json))
        #expect(read == row.payload)
        #expect(Array(read.json.utf8) == Array(row.json.utf8))
    }

    @Test func `the order of writing does not matter`() {
        let keys = EventPayload.Key.allCases
        let forward = keys.reduce(EventPayload()) { $0.with($1, $1.rawValue) }
        let backward = keys.reversed().reduce(EventPayload()) { $0.with($1, $1.rawValue) }
        #expect(forward.json == backward.json)
        #expect(forward.entries.map(\.key) == keys.sorted())
        #expect(keys.reduce(forward) { $0.with($1, nil as String?) } == EventPayload())
    }

    @Test(arguments: [
        "", "{", "}", "[]", "null", #"{"act"}"#, #"{"act":}"#, #"{"act":"x""#, #"{"act":"x"}}"#, #"{"act":"x"} "#,
        #"{ "act":"x"}"#, #"{"unknown":1}"#, #"{"act":null}"#, #"{"act":1.5}"#, #"{"act":tru}"#, #"{"act":-}"#,
        #"{"act":"x",}"#, #"{"act":99999999999999999999}"#, #"{"act":"\u00"}"#, #"{"act":"\u1234"}"#, #"{"act":{}}"#,
        #"{"act":"\"#,
    ]) func `anything else is refused`(text: String) {
        #expect(EventPayload(json: text) == nil)
    }

    @Test func `random payloads read back, and damaged ones never harm`() throws {
        var dice = Dice(state: 11)
        for _ in 0..<2000 {
            var payload = EventPayload()
            for _ in 0..<Int.random(in: 0...6, using: &dice) {
                guard let key = EventPayload.Key.allCases.randomElement(using: &dice) else { continue }
                payload[key] = value(&dice)
            }
            let read = try #require(EventPayload(json: payload.json), "\(payload.json)")
            #expect(Array(read.json.utf8) == Array(payload.json.utf8))
            var bytes = Array(payload.json.utf8)
            bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
            // Whatever comes of it can be written and read again.
            if let other = EventPayload(json: String(decoding: bytes, as: UTF8.self)) {
                #expect(EventPayload(json: other.json) == other)
            }
        }
    }

    private func value(_ dice: inout Dice) -> EventPayload.Value {
        switch dice.next() % 3 {
        case 0: return .number(Int64(bitPattern: dice.next()))
        case 1: return .flag(dice.next() % 2 == 0)
        default:
            let scalars = (0..<Int.random(in: 0...12, using: &dice)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...(dice.next() % 4 == 0 ? 0x10FFFF : 0x7F), using: &dice))
            }
            return .text(String(String.UnicodeScalarView(scalars)))
        }
    }
}
