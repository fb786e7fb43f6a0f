import Foundation
import PiketDomain
import PiketIngest
import Testing

@Suite struct SpoolFolderTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func names(_ name: String = "") -> [String] {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name)) ?? []
        return found.filter { !$0.hasPrefix(".") && !["done", "rejected"].contains($0) }.sorted()
    }

    /// Long ago, in this order.
    private func age(_ names: String...) throws {
        for (index, name) in names.enumerated() {
            let date = Date(timeIntervalSince1970: 1_700_000_000 + Double(index))
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder.path + "/" + name)
        }
    }

    @Test func completeFilesAreListedByTimeAndName() throws {
        for name in ["c.csv", "a.csv", "b.csv", ".x.csv", "y.tmp", "Z.PART", "c.csv.toml"] {
            _ = try folder.file(name, "x")
        }
        try age("b.csv", "c.csv", "a.csv")
        let listing = try SpoolFolder(path: folder.path).look()
        #expect(listing.ready.map(\.name) == ["b.csv", "c.csv", "a.csv"])
        #expect(listing.nextLook == nil && listing.unfinished == [])
    }

    @Test func whatIsStillWrittenOrEmptyWaits() throws {
        let path = try folder.file("besar.csv", "x")
        _ = try folder.file("kosong.csv", "")
        let handle = try #require(FileHandle(forWritingAtPath: path))
        let spool = try SpoolFolder(path: folder.path)
        let listing = try spool.look()
        #expect(listing.ready == [])
        #expect(listing.unfinished == ["besar.csv"])
        #expect((listing.nextLook ?? 0) > 3000)
        try handle.close()
        #expect(try spool.look().ready.map(\.name) == ["besar.csv"])
    }

    @Test func partsOfAMessageAreOneEntryInTheirOrder() throws {
        for part in [2, 0, 1] { _ = try folder.file("IN20261128_101500_00_+62812_0\(part).txt", "x") }
        let spool = try SpoolFolder(path: folder.path)
        // A moment after they were written another part may come.
        let first = try spool.look()
        #expect(first.ready == [] && first.nextLook != nil)
        var listing = first
        while listing.ready.isEmpty, listing.nextLook != nil { listing = try spool.look() }
        #expect(listing.ready.count == 1)
        #expect(listing.ready.first?.names.map(\.text) == (0...2).map { "IN20261128_101500_00_+62812_0\($0).txt" })
        #expect(listing.ready.first?.shown == "SMS 2026-11-28 10:15:00 00")
    }

    @Test(arguments: [
        (
            "a second apart", ["101500_00_+62_00", "101501_00_+62_01", "101503_00_+62_02"],
            [["101500_00_+62_00", "101501_00_+62_01", "101503_00_+62_02"]]
        ),
        (
            "the later one came first", ["101504_00_+62_00", "101501_00_+62_01"],
            [["101504_00_+62_00", "101501_00_+62_01"]]
        ),
        (
            "to the nearer of two", ["101500_00_+62_00", "101520_00_+62_00", "101522_00_+62_01"],
            [["101500_00_+62_00"], ["101520_00_+62_00", "101522_00_+62_01"]]
        ),
        ("of somebody else", ["101500_00_+62_00", "101500_00_+63_01"], [["101500_00_+62_00"], ["101500_00_+63_01"]]),
        ("much later", ["101500_00_+62_00", "101800_00_+62_01"], [["101500_00_+62_00"], ["101800_00_+62_01"]]),
        ("with a gap", ["101500_00_+62_00", "101501_00_+62_02"], [["101500_00_+62_00"], ["101501_00_+62_02"]]),
    ]) func partsOfAMessageNeedNotComeInOneSecond(name: String, files: [String], entries: [[String]]) throws {
        func file(_ short: String) -> String { "IN20261128_\(short).txt" }
        let names = try files.map { try #require(SMSName(file($0))) }
        let found = SMSName.messages(names).sorted { $0[0].text < $1[0].text }
        #expect(found.map { $0.map(\.text) } == entries.map { $0.map(file) }, "\(name)")
    }

    /// The last of them is as full as a part can be, or the first is missing.
    @Test(arguments: [("00", 153), ("01", 20)]) func aMessageThatIsNotWholeWaitsLonger(part: String, length: Int) throws
    {
        _ = try folder.file("IN20261128_101500_00_+62812_\(part).txt", String(repeating: "x", count: length))
        let listing = try SpoolFolder(path: folder.path).look()
        #expect(listing.ready == [])
        #expect((listing.nextLook ?? 0) > 5000)
    }

    @Test(arguments: [
        ("IN20261128_101500_00_+62812_00.txt", SpoolEntry.Kind.sms, "SMS 2026-11-28 10:15:00 00"),
        ("IN20261128_101500_00_+62812_00.bin", .records, "SMS 2026-11-28 10:15:00 00.bin"),
        ("laporan-0274-555666.csv", .records, "laporan-0274-555666.csv"),
    ]) func noLineNamesTheSenderOfAnSMS(name: String, kind: SpoolEntry.Kind, shown: String) {
        let entry = SpoolEntry(kind: kind, names: [SpoolName(name)], changedAt: Instant(seconds: 0))
        #expect(entry.shown == shown)
    }

    @Test func aFileIsTakenOnce() throws {
        _ = try folder.file("a.csv", "x")
        let (one, two) = (try SpoolFolder(path: folder.path), try SpoolFolder(path: folder.path))
        let entry = try #require(try one.look().ready.first)
        #expect(try two.look().ready.count == 1)
        let taken = try #require(try one.take(entry))
        #expect(try two.take(entry) == nil)
        #expect(try two.look().ready == [])
        #expect(try one.settle(taken, .done))
        #expect(names() == [] && names("done") == ["a.csv"])
        try one.leave()
        try two.leave()
        #expect(folder.names == [".intake.lock", "done", "rejected"])
    }

    @Test func namesThatAreTakenGetANumberAndTheReasonGoesAlong() throws {
        for _ in 1...3 {
            _ = try folder.file("a.csv", "x")
            let spool = try SpoolFolder(path: folder.path)
            let entry = try #require(try spool.look().ready.first)
            let taken = try #require(try spool.take(entry))
            try taken.write(reason: "sebab", beside: taken.name)
            #expect(try spool.settle(taken, .rejected))
            try spool.leave()
        }
        #expect(
            names("rejected") == [
                "a-2.csv", "a-2.csv.reason.txt", "a-3.csv", "a-3.csv.reason.txt", "a.csv", "a.csv.reason.txt",
            ])
        let path = folder.path + "/rejected/a-2.csv.reason.txt"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func whatGrewIsPutBack() throws {
        let path = try folder.file("a.csv", "x")
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        let spool = try SpoolFolder(path: folder.path)
        let entry = SpoolEntry(kind: .records, names: [SpoolName("a.csv")], changedAt: .init(seconds: 0))
        let taken = try #require(try spool.take(entry))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("lagi".utf8))
        #expect(try !spool.settle(taken, .done))
        #expect(names() == ["a.csv"] && names("done") == [])
    }

    @Test func aDeadProgramsFilesAreCarriedToTheirEnd() throws {
        let dead = folder.path + "/.taking-1-dead"
        for name in ["in/new", "out"] {
            try FileManager.default.createDirectory(atPath: dead + "/" + name, withIntermediateDirectories: true)
        }
        _ = try folder.file(".taking-1-dead/in/a.csv", "x")
        _ = try folder.file(".taking-1-dead/out/a.csv.rejected.csv", "setengah jadi")
        _ = try folder.file("a.csv", "yang baru")
        let spool = try SpoolFolder(path: folder.path)
        #expect(try Set(spool.look().ready.map(\.name)) == ["a.csv", "a-2.csv"])
        #expect(names("rejected") == [])

        // Decided, and not yet carried out.
        try FileManager.default.createDirectory(atPath: dead + "/done", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: dead + "/out", withIntermediateDirectories: true)
        _ = try folder.file(".taking-1-dead/done/b.csv", "x")
        _ = try folder.file(".taking-1-dead/out/b.csv.rejected.csv", "x")
        _ = try folder.file(".taking-1-dead/out/b.csv.rejected.csv.reason.txt", "x")
        #expect(try spool.look().ready.count == 2)
        #expect(names("done") == ["b.csv"])
        #expect(names("rejected") == ["b.csv.rejected.csv", "b.csv.rejected.csv.reason.txt"])
        #expect(!folder.names.contains(".taking-1-dead"))
    }

    @Test func aMaildirsMailsGoFromNewToCur() throws {
        for name in ["new", "cur", "tmp"] {
            try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        for name in ["new/1.kota", "tmp/2.kota", "cur/3.kota:2,S", "surat.eml", "a.csv"] {
            _ = try folder.file(name, "x")
        }
        try age("new/1.kota", "surat.eml", "a.csv")
        let spool = try SpoolFolder(path: folder.path)
        let ready = try spool.look().ready
        #expect(ready.map(\.name) == ["1.kota", "surat.eml", "a.csv"])
        #expect(ready.map(\.kind) == [.mail, .mail, .records])
        for entry in ready {
            let taken = try #require(try spool.take(entry))
            #expect(try spool.settle(taken, .done))
        }
        #expect(names("cur") == ["1.kota:2,S", "3.kota:2,S"])
        #expect(names("done") == ["a.csv", "surat.eml"])
        #expect(names("tmp") == ["2.kota"] && names("new") == [])
    }

    @Test func namesThatAreNoTextAndLinksAreTakenToo() throws {
        let name: [UInt8] = Array("/a\n".utf8) + [0xFF] + Array(".csv".utf8) + [0]
        let raw = (Array(folder.path.utf8) + name).map { CChar(bitPattern: $0) }
        let descriptor = open(raw, O_WRONLY | O_CREAT, 0o600)
        #expect(descriptor >= 0 && write(descriptor, "x", 1) == 1)
        close(descriptor)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/tautan.csv", withDestinationPath: "/etc/passwd")
        let spool = try SpoolFolder(path: folder.path)
        let ready = try spool.look().ready
        #expect(Set(ready.map(\.kind)) == [.records, .noFile])
        for entry in ready {
            let taken = try #require(try spool.take(entry))
            #expect(try spool.settle(taken, .done))
        }
        #expect(names("done") == ["a__.csv", "tautan.csv"])
    }

    @Test func aFolderThatIsNotThereIsSaidToBeGone() throws {
        #expect(throws: SpoolTrouble.missing(folder.path + "/tidak")) { try SpoolFolder(path: folder.path + "/tidak") }
        let file = try folder.file("a.csv", "x")
        #expect(throws: SpoolTrouble.isNoFolder(file)) { try SpoolFolder(path: file) }
        let path = folder.path + "/masuk"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let spool = try SpoolFolder(path: path)
        try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/pindah")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(throws: SpoolTrouble.missing(path)) { try spool.look() }
    }
}
