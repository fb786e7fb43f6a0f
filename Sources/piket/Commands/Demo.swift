import ArgumentParser
import Foundation
import Glibc
import PiketViewModels
import PiketDomain
import PiketStore

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "A live simulated city, in a database that is thrown away.",
        discussion: "Every frame is marked as a simulation. It runs on real time; its history ends now.")

    @OptionGroup var present: ClockOptions
    @OptionGroup var look: LookOptions
    @OptionGroup var speech: SpeechOptions
    @Option(help: "Keep the city in this database.", completion: .file())
    var db: String?
    @Option(
        parsing: .unconditional,
        help: "How many times as many arrivals and acts, up to 10000; the clock stays as it is.")
    var speed = 20.0
    @Option(help: "Another seed is another city.")
    var seed: UInt64 = 1

    @Flag(help: "Print one sentence per change instead of the screen.")
    var plain = false

    func validate() throws {
        guard speed > 0, speed <= 10_000 else {
            throw ValidationError(
                "--speed \(speed): pakai lebih dari 0, paling banyak 10000",
                en: "--speed \(speed): use more than 0, up to 10000")
        }
    }

    func run() async throws {
        let clock = try present.clock()
        let folder = db == nil ? try ThrowAwayFolder.make() : nil
        defer {
            if let folder { ThrowAwayFolder.remove(folder) }
        }
        let path = db ?? folder.map { $0 + "/demo.sqlite" } ?? "demo.sqlite"
        let isNew = !FileManager.default.fileExists(atPath: path)
        let store = try SQLiteStore.open(path: path)
        if isNew {
            if isatty(2) == 1 {
                StandardError.write(
                    speech.language == .english ? "building a simulated city ..." : "membangun kota simulasi ...")
            }
            try await SimulatedCity.fillDemo(store, seed: seed, now: clock.now)
        }
        let office = try await store.office()
        guard office.description.isSimulated else {
            throw CommandFailure(
                .refused, "\(path) berisi kantor nyata yang akan tercampur demo; sebut berkas lain dengan --db",
                en: "\(path) holds a real office; a demo would write into it; name another file with --db")
        }
        let open = try await store.headline(viewer: office.viewer(login: Login.current), now: clock.now).open
        let city = DemoCity(store: store, office: office, open: open, seed: seed, speed: speed, now: clock.now)
        let session = ScreenSession(
            store: store, office: office, clock: clock, look: look, language: speech.language,
            isPlain: plain, city: city)
        try await session.run()
    }
}
