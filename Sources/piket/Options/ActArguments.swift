import ArgumentParser
import Foundation
import PiketDesk
import PiketDomain

/// Values of acts as they are typed.
enum ActArguments {
    /// `opd:CODE` is an agency, anything else a login.
    static func receiver(_ word: String) -> Receiver {
        word.hasPrefix("opd:") ? .agency(String(word.dropFirst(4))) : .officer(word)
    }

    static func agency(_ word: String) throws -> String {
        guard case .agency(let code) = receiver(word), !code.isEmpty else {
            throw ValidationError("--to \"\(word)\": pakai opd:KODE", en: "--to \"\(word)\": use opd:CODE")
        }
        return code
    }

    /// `2026-11-30`, or as Indonesian screens show it, `30-11-2026`.
    static func date(_ word: String) throws -> CivilDate {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        if parts.count == 3, numbers.count == 3 {
            let (first, month, last) = (numbers[0], numbers[1], numbers[2])
            if parts[0].count == 4, let date = CivilDate(year: first, month: month, day: last) { return date }
            if parts[2].count == 4, let date = CivilDate(year: last, month: month, day: first) { return date }
        }
        throw ValidationError(
            "\"\(word)\" bukan tanggal seperti 2026-11-30", en: "\"\(word)\" is not a date like 2026-11-30")
    }

    /// Words of a command; `-` reads them from standard input, where other users of the machine do not see them.
    static func text(_ word: String) -> String {
        guard word == "-" else { return word }
        let limit = 4 * Desk.textLimit + 1
        var bytes: [UInt8] = []
        while bytes.count <= limit, let chunk = try? FileHandle.standardInput.read(upToCount: 65_536), !chunk.isEmpty {
            // An unreadable input has no words; the act then says that the text is empty.
            bytes += chunk
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func number(_ word: String) throws -> Int64 {
        guard let number = Int64(word), number > 0 else {
            throw ValidationError("\"\(word)\" bukan nomor pengaduan", en: "\"\(word)\" is no complaint's number")
        }
        return number
    }
}
