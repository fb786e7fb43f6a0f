import CStore
import Dispatch
import Foundation
import GRDB
import PiketDomain
import PiketFixtures
import Synchronization
import Testing

@testable import PiketStore

@Suite struct OpeningTests {
    @Test func eightThreadsStartAtOnceOnAFreshFile() throws {
        let place = try TemporaryStore()
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            do { _ = try place.open() } catch { failures.withLock { $0.append("\(error)") } }
        }
        #expect(failures.withLock { $0 } == [])
    }

    @Test func theWriterSyncsEachCommit() throws {
        let store = try TemporaryStore().open()
        let level = try store.writer().performNow { try Int.fetchOne($0.db, sql: "PRAGMA synchronous") }
        #expect(level == 2)
        let keys = try store.writer().performNow { try Int.fetchOne($0.db, sql: "PRAGMA foreign_keys") }
        #expect(keys == 1)
    }

    @Test func aMissingFileIsNotMadeForAReader() throws {
        let place = try TemporaryStore()
        #expect(throws: StoreTrouble.missing(path: place.path)) { try place.open(.existing) }
        #expect(throws: StoreTrouble.missing(path: place.path)) { try place.open(.readOnly) }
        #expect(!FileManager.default.fileExists(atPath: place.path))
    }

    @Test func anotherProgramsFilesAreRefused() throws {
        let place = try TemporaryStore()
        try #require(FileManager.default.createFile(atPath: place.path, contents: Data("not a database at all".utf8)))
        #expect(throws: StoreTrouble.notADatabase(path: place.path)) { try place.open() }
        let other = try TemporaryStore()
        try #require(FileManager.default.createFile(atPath: other.path, contents: nil))
        try other.tamper("CREATE TABLE theirs (x)")
        #expect(throws: StoreTrouble.notADatabase(path: other.path)) { try other.open() }
    }

    @Test func aNewerSchemaIsRefusedAtStartAndInsideAWrite() async throws {
        let place = try TemporaryStore()
        let store = try await place.office()
        try place.tamper("PRAGMA user_version = 99")
        let newer = StoreTrouble.newerSchema(found: 99, known: Schema.version)
        #expect(throws: newer) { try place.open() }
        await #expect(throws: newer) {
            try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        }
    }

    @Test(arguments: Schema.eventTriggers.map(\.name))
    func aLogWithoutItsTriggerIsRefused(_ trigger: String) throws {
        let place = try TemporaryStore()
        _ = try place.open()
        try place.tamper("DROP TRIGGER \(trigger)")
        #expect {
            try place.open()
        } throws: { error in
            if case StoreTrouble.damaged = error { true } else { false }
        }
        _ = try place.open(.audit)
    }

    @Test func aReadOnlyStoreRefusesWrites() async throws {
        let place = try TemporaryStore()
        _ = try await place.office()
        let reader = try place.open(.readOnly)
        await #expect(throws: StoreTrouble.readOnly(path: place.path)) {
            try await reader.take([StoreFixture.record(1)], now: StoreFixture.now)
        }
    }

    @Test func anotherSaltIsNoticed() async throws {
        let place = try TemporaryStore()
        _ = try place.open()
        try Data(repeating: 7, count: SaltKey.length).write(to: URL(fileURLWithPath: place.path + ".salt"))
        let store = try place.open()
        await #expect {
            try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        } throws: { error in
            if case StoreTrouble.saltForeign = error { true } else { false }
        }
    }

    @Test func theOfficeComesBackAsItWasApplied() async throws {
        var office = StoreFixture.office()
        office.hours = .government
        office.shifts = [0, 43_200]
        office.states = [.assigned: "Terdisposisi"]
        office.calendars = [CalendarDescription(code: "6hari", week: .allHours, jointLeave: .work)]
        office.holidays = [Holiday(date: CivilDate(dayNumber: 20_000), name: "HUT", kind: .local)]
        office.seasons = [
            SeasonDescription(
                calendar: "kantor",
                season: Season(
                    name: "Ramadan", from: CivilDate(dayNumber: 20_100), to: CivilDate(dayNumber: 20_130),
                    week: .government))
        ]
        office.profiles = SLAProfile.shipped.map { ProfileDescription(profile: $0, jointLeave: .work) }
        office.answers = [PreparedAnswer(code: "a", text: "Yth.")]
        office.accounts = [
            OfficeAccount(agency: "dlh", platform: "instagram", handle: "dlh"),
            OfficeAccount(
                agency: "dlh", platform: "x", handle: "dlh", listsContact: true, givesCaseNumbers: false),
        ]
        let place = try TemporaryStore()
        let store = try place.open()
        try await store.apply(office, by: .officer(login: "adm"), now: StoreFixture.now)
        #expect(try await place.open().office().description == office)
        #expect(try await store.office().description == office)
    }
}
