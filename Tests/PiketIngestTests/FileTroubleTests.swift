import Foundation
import PiketDomain
import PiketIngest
import Testing

@Suite struct FileTroubleTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(
        arguments: [
            ("gzip", [0x1F, 0x8B, 8, 0], "gzip"), ("xlsx", [0x50, 0x4B, 3, 4, 20], "zip/xlsx"),
            ("UTF-16 with a mark", [0xFF, 0xFE, 0x61, 0], "UTF-16"),
            ("UTF-16 without a mark", [0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0], "UTF-16"),
            ("HTML", Array("\n <!DOCTYPE html><html>".utf8), "HTML"),
            ("HTML in capitals", Array("<HTML>".utf8), "HTML"),
            ("XML", Array("<?xml version='1.0'?>".utf8), "XML"), ("PDF", Array("%PDF-1.7".utf8), "PDF"),
            ("PNG", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], "PNG"),
            ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "JPEG"), ("a voice note", Array("OggS\0\u{2}\0\0".utf8), "Ogg"),
            ("SQLite", Array("SQLite format 3\0".utf8), "SQLite"),
        ] as [(String, [UInt8], String)])
    func aForeignFileIsNamed(name: String, bytes: [UInt8], found: String) throws {
        let path = try folder.file("in", bytes)
        #expect(throws: IngestTrouble.notText(path, found: found)) { try CSVDecoder(ByteSource(path: path)) }
        #expect(throws: IngestTrouble.notText(path, found: found)) { try NDJSONDecoder(ByteSource(path: path)) }
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n \r\n"]) func anEmptyFileIsNamed(text: String) throws {
        let path = try folder.file("in.csv", text)
        #expect(throws: (any Error).self) { try CSVDecoder(ByteSource(path: path)) }
    }

    @Test func filesThatAreNotThereOrNotFiles() throws {
        let absent = folder.path + "/none.csv"
        #expect(throws: IngestTrouble.noSuchFile(absent)) { try ByteSource(path: absent) }
        #expect(throws: IngestTrouble.isFolder(folder.path)) { try ByteSource(path: folder.path) }
        let closed = try folder.file("closed.csv", "a\n")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
        // The administrator may read everything.
        if getuid() != 0 { #expect(throws: IngestTrouble.unreadable(closed)) { try ByteSource(path: closed) } }
    }

    @Test func aListOfObjectsIsNoStreamOfLines() throws {
        let path = try folder.file("in.json", "[\n{\"a\":1}]")
        #expect(throws: IngestTrouble.notText(path, found: "JSON [...]")) { try NDJSONDecoder(ByteSource(path: path)) }
    }

    @Test func aHeadingThatNeverEnds() throws {
        let path = try folder.file("in.csv", "a,\"b\n1,2\n")
        #expect(throws: IngestTrouble.unknownFormat(path)) { try CSVDecoder(ByteSource(path: path)) }
    }

    @Test func aFileWithoutTheTimeOfReceipt() async throws {
        let path = try folder.file("in.csv", "external_id,category\n1,Sampah\n")
        let trouble = IngestTrouble.missingColumn(
            path, field: "received_at", wanted: ["received_at"], found: ["external_id", "category"])
        await #expect(throws: trouble) { try await Sample.run(path).run(into: Sample.store()) }
    }

    @Test func aMapThatNamesAnAbsentColumn() async throws {
        let path = try folder.file("in.csv", "tanggal,isi\n2026-01-01,x\n")
        var map = ImportMap()
        map.fields = [.receivedAt: .init(["tanggal"], isExpected: true), .category: .init(["topik"], isExpected: true)]
        let topic = IngestTrouble.missingColumn(path, field: "category", wanted: ["topik"], found: ["tanggal", "isi"])
        await #expect(throws: topic) { try await Sample.run(path, map: map).run(into: Sample.store()) }
        map.fields[.category] = .init(["topik"])
        map.channel = .column("sumber")
        let channel = IngestTrouble.missingColumn(
            path, field: "channel", wanted: ["sumber"], found: ["tanggal", "isi"])
        await #expect(throws: channel) { try await Sample.run(path, map: map).run(into: Sample.store()) }
        var run = Sample.run(path, map: map)
        run.channel = "sms"
        #expect(try await run.run(into: Sample.store()).accepted == 1)
    }

    @Test func aMapWithAZoneOrDateFormNobodyKnows() throws {
        var map = ImportMap.native
        map.timezone = "Asia/Batavia Lama"
        #expect(throws: IngestTrouble.unusableMap(key: "timezone", value: "Asia/Batavia Lama")) {
            try Sample.record(["received_at": "2026-01-01"], map: map)
        }
        map.timezone = nil
        map.dateFormats = ["yyyy-MM-dd q"]
        #expect(throws: IngestTrouble.unusableMap(key: "date_formats", value: "yyyy-MM-dd q")) {
            try Sample.record(["received_at": "2026-01-01"], map: map)
        }
    }
}
