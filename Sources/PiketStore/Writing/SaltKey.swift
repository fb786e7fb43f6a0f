import CStore
import Crypto
import Foundation
import GRDB
import PiketDomain

/// The secret behind the salted hashes of reporters, records and words. Without it a hash cannot be guessed from a list
/// of telephone numbers; with it erased, nothing can be traced back.
struct SaltKey: Sendable {
    static let length = 32
    private let base: HMAC<SHA256>

    init(bytes: [UInt8]) {
        base = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    }

    /// HMAC-SHA256, 32 bytes.
    func hash(_ bytes: some DataProtocol) -> [UInt8] {
        var mac = base
        mac.update(data: bytes)
        return Array(mac.finalize())
    }

    func hash(_ text: String) -> [UInt8] { hash(Array(text.utf8)) }

    /// The first 16 bytes: what rows are found by.
    func key(_ bytes: some DataProtocol) -> [UInt8] { Array(hash(bytes).prefix(16)) }

    func key(_ text: String) -> [UInt8] { key(Array(text.utf8)) }

    /// `key` in hexadecimal, as payloads carry it.
    func mark(_ text: String) -> String { key(text).hexadecimal }

    /// Known to the database, so that another salt than the one it was made with is noticed.
    var checkValue: [UInt8] { hash("piket salt") }
}

extension SaltKey {
    /// Errors: `saltMissing`, `noPermission`, or `damaged` if the file has another length.
    static func read(_ files: StoreFiles) throws -> SaltKey {
        guard access(files.salt, F_OK) == 0 else { throw StoreTrouble.saltMissing(path: files.salt) }
        let file = try files.open(files.salt, flags: O_RDONLY)
        var bytes = [UInt8](repeating: 0, count: length + 1)
        guard Glibc.read(file.descriptor, &bytes, bytes.count) == length else {
            throw StoreTrouble.damaged(path: files.salt, detail: "it should hold \(length) bytes")
        }
        return SaltKey(bytes: Array(bytes.prefix(length)))
    }

    /// Whether the key beside a database is the one it was made with.
    static func state(_ files: StoreFiles, _ db: Database) throws -> StoreHealth.SaltState {
        do {
            return try read(files).isOwn(of: db) ? .own : .foreign
        } catch StoreTrouble.saltMissing {
            return .missing
        } catch let trouble as StoreTrouble {
            if case .damaged = trouble { return .foreign }
            return .unreadable
        }
    }

    func isOwn(of db: Database) throws -> Bool {
        try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'salt_check'") == Data(checkValue)
    }

    /// Makes the file whole or not at all; one that is there already stays. Called under the opening lock.
    static func create(_ files: StoreFiles) throws {
        guard access(files.salt, F_OK) != 0 else { return }
        let temporary = files.salt + ".new"
        unlink(temporary)
        let file = try files.open(temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        guard write(file.descriptor, bytes, bytes.count) == bytes.count, fsync(file.descriptor) == 0,
            rename(temporary, files.salt) == 0
        else { throw StoreTrouble(errno: errno, path: files.salt) }
    }
}

extension Sequence<UInt8> {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        for byte in self {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
