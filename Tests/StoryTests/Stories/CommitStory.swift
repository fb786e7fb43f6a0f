import Foundation
import Synchronization
import Testing

extension Stories {
    @Suite(.inTerminal) struct Commits {
        /// A count of open complaints and the moment, in milliseconds, it was first there.
        private struct Sight {
            let count: Int
            let at: Int64
        }

        @Test func `each commit of an import by another program comes to the screen`() throws {
            let program = try Program.inCity()
            let terminal = try Terminal(program)
            try terminal.openDesk()
            let batches = 5
            let file = try program.home.write(
                (0..<batches * 1_000).map { try City.newcomer($0).line }.joined(), to: "banyak.ndjson")

            let committed = Mutex<[Sight]>([])
            let outcome = Mutex<Result<Outcome, any Error>?>(nil)
            let counter = try OpenCount(database: program.database)
            Thread.detachNewThread {
                let result = Result { try program.run("import", file, "--now", Program.now, "--json") }
                outcome.withLock { $0 = result }
            }
            let isWatching = Mutex(true)
            let watcher = Thread {
                var last = City.open
                while isWatching.withLock({ $0 }) {
                    if let count = counter.now, count != last {
                        committed.withLock { $0.append(Sight(count: count, at: Deadline.now)) }
                        last = count
                    }
                    poll(nil, 0, 1)
                }
            }
            watcher.start()
            defer { isWatching.withLock { $0 = false } }

            var shown: [Sight] = []
            let all = City.open + batches * 1_000
            _ = try terminal.wait("\(all) open complaints", seconds: 60) { screen in
                if let count = Self.openCount(on: screen), count != shown.last?.count ?? City.open {
                    shown.append(Sight(count: count, at: Deadline.now))
                }
                return shown.last?.count == all
            }
            #expect(Deadline.wait(seconds: 30) { outcome.withLock { $0 != nil } })
            #expect(try outcome.withLock { $0 }?.get().status == 0)

            let commits = committed.withLock { $0 }
            #expect(commits.count == batches)
            let delays = try commits.map { commit in
                try #require(shown.first { $0.count >= commit.count }).at - commit.at
            }
            let sorted = delays.sorted()
            print("ms from commit to screen: \(delays); median \(sorted[sorted.count / 2]), most \(sorted.last ?? 0)")
        }

        /// From the title of the queue: `12/5.052`.
        private static func openCount(on screen: String) -> Int? {
            let title = screen.split(separator: "\n").first { $0.contains("1 Pengaduan terbuka") }
            let figures = title?.matches(of: /\d+(?:\.\d+)*\/(\d+(?:\.\d+)*)/).first?.1
            return figures.flatMap { Int($0.replacing(".", with: "")) }
        }
    }
}
