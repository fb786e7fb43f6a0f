import ArgumentParser
import Glibc
import PiketStore

struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Writes the board that kiosks show: counts only, no personal data.",
        discussion: """
            Runs until it is ended: a new board on every change, else every 30 seconds. The file is readable for everybody, \
            so that a kiosk needs no right on the database. One program publishes a board at a time.
            """)

    @OptionGroup var database: DatabaseOptions
    @Option(help: "The board's file.", completion: .file())
    var board: String
    @Flag(help: "Write it once and end.")
    var once = false

    func run() async throws {
        let store = try database.openExisting(.readOnly)
        let signal = try ChangeSignal(store)
        let publisher = BoardPublisher(store: store, path: board)
        guard try publisher.takeOver() else {
            throw CommandFailure(
                .environment, "\(board) sedang diterbitkan program lain; akhiri itu dulu, atau sebut berkas lain",
                en: "\(board) is being published by another program; end that one first, or name another file")
        }
        // What is wrong from the start is an error; later it is waited out.
        try await publisher.publish()
        guard !once else { return }
        StandardError.write(
            "piket: " + database.speech.language.say("menerbitkan \(board)", en: "publishing \(board)"))
        while true {
            let now = WallClock.monotonicMilliseconds
            let next = [publisher.nextAt, signal.nextCheck].compactMap(\.self).min() ?? now
            var watched = pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0)
            poll(&watched, 1, Int32(clamping: max(next - now, 0)))
            if signal.check(now: WallClock.monotonicMilliseconds) { publisher.storeChanged() }
            if publisher.nextAt.map({ $0 <= WallClock.monotonicMilliseconds }) ?? false {
                await publisher.publishOrTell()
            }
        }
    }
}
