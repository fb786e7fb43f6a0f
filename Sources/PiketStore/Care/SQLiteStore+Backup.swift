import CStore
import Foundation
import GRDB
import PiketDomain

extension SQLiteStore {
    /// Writes a consistent copy while others work: whole and checked, or not there at all. Mode 0600; the salt is not
    /// part of it. Errors: `BackupTrouble` before anything is written, since nothing that is there is ever replaced;
    /// `StoreTrouble`.
    package func backup(to target: String) async throws {
        try BackupTrouble.check(target, source: files)
        let temporary = target + ".part"
        unlink(temporary)
        let file = piket_open(temporary, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw StoreTrouble(errno: errno, path: temporary) }
        // SQLite has not opened it yet, so no lock of its can be lost here.
        close(file)
        do {
            try await StoreTrouble.mapping(path: temporary) {
                try await copy(into: temporary)
                try Self.check(temporary)
            }
            try Self.sync(temporary)
            // Somebody may have made the file while the copy was written.
            try BackupTrouble.check(target, source: files)
            guard rename(temporary, target) == 0 else { throw StoreTrouble(errno: errno, path: target) }
            try Self.sync(StoreFiles(database: target).folder)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private func copy(into temporary: String) async throws {
        let queue = try Connection.reader(path, cache: 2048, patience: options.patience)
        try await queue.writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [temporary])
        }
        try queue.close()
    }

    private static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: path, configuration: configuration)
        let fault = try copy.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") }
        try copy.close()
        guard fault == "ok" else { throw StoreTrouble.damaged(path: path, detail: fault ?? "no answer") }
    }

    private static func sync(_ path: String) throws {
        let descriptor = piket_open(path, O_RDONLY, 0)
        guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreTrouble(errno: errno, path: path) }
    }

    /// Moves the log into the database. False if other programs kept it busy for a second.
    package func checkpoint() throws -> Bool { try writer().checkpoint(waitingUpTo: 1000) }
}
