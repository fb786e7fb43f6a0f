import Foundation
import PiketDomain
import PiketFixtures
import PiketIngest
import PiketStore

/// A folder of its own for one test, gone with it.
final class TestFolder {
    let path = NSTemporaryDirectory() + "piket-ingest-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // What cannot be removed is the system's to clear.
        try? FileManager.default.removeItem(atPath: path)
    }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
        return path + "/" + name
    }

    func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

    func text(_ name: String) throws -> String {
        try String(decoding: Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func records(csv text: [UInt8], delimiter: UInt8? = nil) throws -> [Result<RawRecord, Rejection>] {
        var decoder = try CSVDecoder(ByteSource(path: file("in.csv", text)), delimiter: delimiter)
        var all: [Result<RawRecord, Rejection>] = []
        while let next = try decoder.next() { all.append(next) }
        return all
    }

    func records(list text: String) throws -> [Result<RawRecord, Rejection>] {
        var decoder = try JSONListDecoder(ByteSource(path: file("in.json", text)))
        var all: [Result<RawRecord, Rejection>] = []
        while let next = try decoder.next() { all.append(next) }
        return all
    }

    func records(xml bytes: [UInt8]) throws -> [Result<RawRecord, Rejection>] {
        var decoder = try XMLRecordDecoder(ByteSource(path: file("in.xml", bytes)))
        var all: [Result<RawRecord, Rejection>] = []
        while let next = try decoder.next() { all.append(next) }
        return all
    }

    func records(ndjson text: [UInt8]) throws -> [Result<RawRecord, Rejection>] {
        var decoder = try NDJSONDecoder(ByteSource(path: file("in.ndjson", text)))
        var all: [Result<RawRecord, Rejection>] = []
        while let next = try decoder.next() { all.append(next) }
        return all
    }
}

/// What was reported while a file was taken in, in order.
final class Messages: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [ImportMessage] = []

    var all: [ImportMessage] { lock.withLock { kept } }
    func add(_ message: ImportMessage) { lock.withLock { kept.append(message) } }
}

enum Sample {
    static let now = StoreFixture.now

    static func store(region: Region = Region([])) -> MemoryStore {
        MemoryStore(office: Office(description: StoreFixture.office(), region: region))
    }

    static func run(_ file: String, map: ImportMap? = nil, now: Instant = now) -> ImportRun {
        ImportRun(file: file, format: nil, map: map, now: now)
    }

    /// Maps one record of native fields.
    static func record(
        _ fields: [String: String], map: ImportMap = .native, office: Office? = nil
    ) throws -> IntakeRecord {
        let office = office ?? Office(description: StoreFixture.office())
        var mapper = try RecordMapper(map: map, office: office, now: now)
        return try mapper.record(raw(fields))
    }

    static func raw(_ fields: [String: String], line: Int = 2) -> RawRecord {
        let sorted = fields.sorted { $0.key < $1.key }
        return RawRecord(
            at: RecordPosition(line: line), headings: Headings(sorted.map(\.key)), values: sorted.map(\.value),
            original: [])
    }

    static var kelurahan: Region {
        Region([
            Place(
                code: "31.71.06.1003", name: "Cikini", kecamatan: "Menteng", kota: "Jakarta Pusat",
                point: GeoPoint(latitude: -6.1920, longitude: 106.8400)),
            Place(
                code: "31.74.01.1001", name: "Tebet Timur", kecamatan: "Tebet", kota: "Jakarta Selatan",
                point: GeoPoint(latitude: -6.2300, longitude: 106.8550)),
        ])
    }
}

extension ImportSummary {
    var addsUp: Bool { read == accepted + updated + unchanged + rejected }
}
