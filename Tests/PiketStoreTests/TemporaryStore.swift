import Foundation
import PiketDomain
import PiketFixtures
import CStore
import GRDB
import Testing

@testable import PiketStore

/// A database in a folder of its own; all folders go when the test process ends.
struct TemporaryStore: Sendable {
    let folder: String
    let path: String

    private static let root: String? = {
        var template = Array("/tmp/piket-store-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        // What is left behind lies in /tmp.
        atexit { TemporaryStore.root.map { _ = try? FileManager.default.removeItem(atPath: $0) } }
        return made
    }()

    init() throws {
        folder = try #require(Self.root) + "/" + UUID().uuidString
        try #require(mkdir(folder, 0o700) == 0)
        path = folder + "/piket.sqlite"
    }

    func open(_ mode: StoreOptions.Mode = .create) throws -> SQLiteStore {
        try SQLiteStore.open(path: path, StoreOptions(mode))
    }

    /// An open store with the fixture's office.
    func office() async throws -> SQLiteStore {
        let store = try open()
        try await store.apply(StoreFixture.office(), by: .officer(login: "adm"), now: StoreFixture.now)
        return store
    }

    /// Runs SQL as any other program would, outside the store.
    func tamper(_ sql: String) throws {
        var connection: OpaquePointer?
        try #require(sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK)
        defer { sqlite3_close_v2(connection) }
        var message: UnsafeMutablePointer<CChar>?
        guard sqlite3_exec(connection, sql, nil, nil, &message) == SQLITE_OK else {
            throw TamperError(message: message.map { String(cString: $0) } ?? "")
        }
    }

    struct TamperError: Error {
        var message: String
    }
}

extension SQLiteStore {
    /// The whole case, as a write would see it.
    func complaint(number: Int64) async throws -> Complaint {
        let found = try await read { [self] db in
            try CaseReader.complaint(db, id: number - Intake.numberOffset, office: try cachedOffice(db))
        }
        return try #require(found)
    }

    func value(_ sql: String) async throws -> Int64? {
        try await read { db in try Int64.fetchOne(db, sql: sql) }
    }
}
