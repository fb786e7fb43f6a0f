import Foundation
import PiketDomain
import PiketStore
import Testing

@Suite("Presence")
struct PresenceFolderTests {
    private let answering = Companion(login: "piket1", number: 10_001, act: "answer")
    private let looking = Companion(login: "piket2", number: 10_002, act: nil)

    @Test("Terminals tell each other what they have open, until they close it or end")
    func telling() throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        let one = PresenceFolder(store)
        var two: PresenceFolder? = PresenceFolder(store)
        #expect(one.others() == [])
        one.tell(answering)
        two?.tell(looking)
        #expect(one.others() == [looking])
        #expect(two?.others() == [answering])
        one.tell(Companion(login: "piket1", number: 10_002, act: "note"))
        #expect(two?.others().map(\.act) == ["note"])
        one.tell(nil)
        #expect(two?.others() == [])
        two = nil
        #expect(one.others() == [])
        #expect(files(store).count == 1)
    }

    @Test("A file nobody holds is taken away and tells nothing")
    func stale() throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        let one = PresenceFolder(store)
        one.tell(answering)
        let left = store.path + ".presence/ditinggal"
        try "10001\tanswer\tpiket9\n".write(toFile: left, atomically: false, encoding: .utf8)
        #expect(one.others() == [])
        #expect(!FileManager.default.fileExists(atPath: left))
    }

    @Test("The files are the group's alone, and gone at the end")
    func modes() throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        var one: PresenceFolder? = PresenceFolder(store)
        one?.tell(answering)
        let name = try #require(files(store).first)
        let path = store.path + ".presence/" + name
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect((mode ?? 0o777) & 0o007 == 0)
        one = nil
        #expect(files(store).isEmpty)
    }

    @Test("Where no folder can be made nobody is told, and nothing fails")
    func unwritable() throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        try "".write(toFile: store.path + ".presence", atomically: false, encoding: .utf8)
        let one = PresenceFolder(store)
        one.tell(answering)
        #expect(one.others() == [])
        one.watch(true)
        #expect(one.descriptor == -1)
        one.tell(nil)
    }

    @Test("What others tell wakes whoever watches; nobody else")
    func waking() throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        let (one, two) = (PresenceFolder(store), PresenceFolder(store))
        one.tell(answering)
        #expect(one.descriptor == -1)
        one.watch(true)
        one.drain()
        #expect(!isReadable(one.descriptor))
        two.tell(looking)
        #expect(isReadable(one.descriptor))
        one.drain()
        #expect(!isReadable(one.descriptor))
        one.watch(false)
        #expect(one.descriptor == -1)
    }

    private func files(_ store: SQLiteStore) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: store.path + ".presence")) ?? []
    }

    private func isReadable(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) == 1
    }
}
