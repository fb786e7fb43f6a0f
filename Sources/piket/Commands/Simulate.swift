import ArgumentParser
import Foundation
import PiketDomain
import PiketPlaces
import PiketSimulation
import PiketStore

struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Fill an empty database with a simulated city, for demos, training and benchmarks.",
        discussion: "The same arguments give the same rows.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Option(parsing: .unconditional, help: "How many complaints in all.")
    var complaints: Int
    @Option(parsing: .unconditional, help: "How many of them are open.")
    var open: Int
    @Option(help: "Another seed is another city.")
    var seed: UInt64 = 1

    func validate() throws {
        guard complaints >= 0 else {
            throw ValidationError(
                "--complaints \(complaints): pakai 0 atau lebih", en: "--complaints \(complaints): use 0 or more")
        }
        guard (0...complaints).contains(open) else {
            throw ValidationError(
                "--open \(open): pakai 0 sampai \(complaints), jumlah pengaduannya",
                en: "--open \(open): use 0 to \(complaints), the number of complaints")
        }
    }

    func run() async throws {
        let clock = try present.clock()
        let store = try await database.openOrCreate(now: clock.start)
        guard try await store.health().complaints == 0 else {
            throw CommandFailure(
                .refused, "\(database.path) sudah berisi pengaduan; sebut basis data kosong dengan --db",
                en: "\(database.path) holds complaints already; name an empty database with --db")
        }
        let began = WallClock.monotonicMilliseconds
        let count = try await SimulatedCity.fill(
            store, complaints: complaints, open: open, seed: seed, now: clock.start)
        let milliseconds = max(1, WallClock.monotonicMilliseconds - began)
        let (seconds, pace) = (Double(milliseconds) / 1000, count * 1000 / Int(milliseconds))
        print(
            database.speech.language.say(
                "\(count) pengaduan dalam \(seconds) dtk, \(pace) per detik",
                en: "\(count) complaints in \(seconds) s, \(pace) a second"))
    }
}
