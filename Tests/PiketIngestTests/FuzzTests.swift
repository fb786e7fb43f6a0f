import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore
import Testing

/// Small, fast and always the same.
struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Whatever is done to a file, each record is counted once and no other thing happens.
@Suite struct FuzzTests {
    private static let csv = """
        external_id,channel,received_at,category,title,status,answered_at,latitude,longitude,kelurahan
        1,jaki,2026-11-20 08:00:00,Sampah,"Sampah, menumpuk",proses,2026-11-20 09:00:00,-6.2,106.8,Cikini
        2,jaki,2026-11-20 08:00:00,Banjir,"dua ""kali""
        baris",selesai,2026-11-20 09:00:00,0,0,Tebet Timur
        ,sms,2026-11-19T08:00:00Z,,é😀,,,,,
        4,sms,11/19/2026,,x,,,,,

        """
    private static let ndjson = """
        {"external_id":"1","received_at":"2026-11-20 08:00:00","title":"a\\nb\\u00e9","x":[1,{"y":null}]}
        {"external_id":2,"received_at":"2026-11-20T08:00:00Z","latitude":-6.2,"longitude":106.8,"status":"proses"}
        {"received_at":"2026-11-20","category":"Baru","ok":true}

        """
    private static let list = """
        [
          {"service_request_id": "1", "status": "open", "requested_datetime": "2026-11-20T08:00:00+07:00",
            "description": "a\\nb", "notes": [{"description": "x"}], "lat": -6.2, "long": 106.8},
          {"service_request_id": 2, "status": "closed", "service_code": 001, "service_name": "Sampah",
            "requested_datetime": "2026-11-20T08:00:00Z", "updated_datetime": "2026-11-20T09:00:00Z"},
          {"service_request_id": "3", "requested_datetime": "2026-11-20 08:00:00", "extended_attributes": {"title": "y"}}
        ]

        """
    private static let xml = """
        <?xml version="1.0" encoding="utf-8"?>
        <service_requests>
          <request><service_request_id>1</service_request_id><status>open</status>
            <requested_datetime>2026-11-20T08:00:00+07:00</requested_datetime><description>a &amp; b</description></request>
          <request><service_request_id>2</service_request_id><status>closed</status><notes><note>x</note></notes>
            <requested_datetime>2026-11-20T08:00:00Z</requested_datetime><description/></request>
          <!-- c -->
          <request><service_request_id>3</service_request_id><description><![CDATA[<b>]]></description>
            <requested_datetime>2026-11-20 08:00:00</requested_datetime></request>
        </service_requests>

        """
    private static let splinters: [[UInt8]] = [
        [0x22], [0x22, 0x22], [0x0A], [0x0D, 0x0A], [0x2C], [0x3B], [0x09], [0x5C], [0x7B], [0x7D], [0x5B], [0x00],
        [0xFF], [0xC3], [0xE2, 0x80, 0xAE], [0xEF, 0xBB, 0xBF], Array("\\ud83d".utf8), Array("9999999999".utf8),
        Array("-".utf8), Array("2022-02-30".utf8), Array("received_at".utf8),
    ]

    private static func mutated(_ text: String, _ random: inout FixedRandom) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: splinters[Int.random(in: 0..<splinters.count, using: &random)], at: start)
            case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 3: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
            default: bytes.removeLast(bytes.count - end)
            }
        }
        return bytes
    }

    @Test(arguments: [("in.csv", csv), ("in.ndjson", ndjson), ("in.json", list), ("in.xml", xml)])
    func countsAlwaysAddUp(name: String, text: String)
        async throws
    {
        var random = FixedRandom(state: 20_261_121)
        let folder = try TestFolder()
        let office = Office(description: StoreFixture.office(), region: Sample.kelurahan)
        var taken = 0
        for _ in 0..<200 {
            let path = try folder.file(name, Self.mutated(text, &random))
            let messages = Messages()
            var run = Sample.run(path)
            run.report = { messages.add($0) }
            let store = MemoryStore(office: office)
            do {
                let summary = try await run.run(into: store)
                taken += 1
                #expect(summary.addsUp)
                let rejections = messages.all.count { if case .rejected = $0 { true } else { false } }
                #expect(rejections == summary.rejected)
                #expect((summary.rejectsPath == nil) == (summary.rejected == 0))
                let again = try await run.run(into: store)
                #expect(again.addsUp && again.read == summary.read && again.rejected == summary.rejected)
                for path in [summary.rejectsPath, again.rejectsPath].compactMap(\.self) { try folder.remove(path) }
            } catch is IngestTrouble {
                // A heading that lost its time of receipt: refused as a whole, which is right.
            }
        }
        #expect(taken > 80)
    }

    @Test func messagesNeverCarryControls() throws {
        var random = FixedRandom(state: 7)
        let folder = try TestFolder()
        for _ in 0..<200 {
            let bytes = Self.mutated(Self.ndjson, &random)
            guard let records = try? folder.records(ndjson: bytes) else { continue }
            for case .failure(let rejection) in records {
                #expect(rejection.reason.message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
            }
        }
        #expect(
            RejectionReason.notATime("\u{1B}[2J\u{202E}x").message
                == "\"·[2J·x\" is not a time in any of the known forms")
    }
}
