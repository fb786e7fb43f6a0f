import Foundation
import Testing

extension Stories {
    /// Twenty programs at once on fifty cases of one database.
    @Suite struct Crowd {
        private static let workers = 20
        /// Acts of each: some seconds in the suite, a minute or more under PIKET_LONG=1.
        private static let acts = Length.isLong ? 120 : 10

        private struct Entry: Decodable {
            let id: Int64
            let number: Int64?
            let version: Int64
        }

        @Test func `every acknowledged act is one event, no version is missing or twice`()
            throws
        {
            let program = try Program.inCity()
            let before = try entries(program).count
            try plan(program)
            let outcome = try Child.run(
                "/bin/sh",
                [
                    "-c",
                    """
                    cd "$HOME"
                    for w in $(seq \(Self.workers)); do
                      (while read -r words; do
                        "\(Program.path)" $words >>done.$w 2>>refused.$w </dev/null; echo $? >>status.$w
                      done <plan.$w) &
                    done
                    wait
                    """,
                ], environment: program.environment(), seconds: 800)
            #expect(outcome.status == 0, "\(outcome)")
            let (done, refused) = (try lines("done", program), try lines("refused", program))
            let statuses = try lines("status", program)
            #expect(statuses.count == Self.workers * Self.acts)
            #expect(Set(statuses).isSubset(of: ["0", "1"]), "\(Set(statuses)) \(refused)")
            #expect(done.count == statuses.count { $0 == "0" } && refused.count == statuses.count { $0 == "1" })
            #expect(done.count > Self.workers)
            let log = try entries(program)
            #expect(log.count == before + done.count)
            #expect(log.map(\.id) == (1...Int64(log.count)).map { $0 })
            for (number, events) in Dictionary(grouping: log.filter { $0.number != nil }, by: \.number) {
                #expect(events.map(\.version) == (1...Int64(events.count)).map { $0 }, "\(number ?? 0)")
            }
            #expect(try program.auditVerdict().hasPrefix("log utuh: \(log.count) "))
        }

        @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3"), "no sqlite3 shell"))
        func `one edited byte is named by its event`() throws {
            let program = try Program.inCity()
            for number in 10_001...10_005 { #expect(try program.run("take", String(number)).status == 0) }
            let count = try entries(program).count
            let edited = count - 3
            let outcome = try Child.run(
                "/usr/bin/sqlite3",
                [
                    program.database,
                    """
                    DROP TRIGGER event_refuses_update; DROP TRIGGER event_refuses_delete; DROP TRIGGER event_follows;
                    UPDATE event SET actor = 'x' || substr(actor, 2) WHERE id = \(edited);
                    """,
                ], environment: ["PATH": "/usr/bin:/bin"])
            try #require(outcome.status == 0, "\(outcome)")
            let verdict = try program.run("audit", "verify")
            #expect(verdict.status == 1 && verdict.errorLines.count == 1, "\(verdict)")
            #expect(verdict.errors.contains("putus di peristiwa \(edited),"), "\(verdict)")
        }

        /// The same acts every time; what they meet is left to chance.
        private func plan(_ program: Program) throws {
            var state: UInt64 = 20_261_121
            func roll(_ count: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(count))
            }
            for worker in 1...Self.workers {
                let lines = (0..<Self.acts).map { _ in
                    let number = 10_001 + roll(50)
                    return [
                        "take \(number)", "verify \(number)", "note \(number) dicek",
                        "assign \(number) --to opd:dlh --reason wilayah",
                        "assign \(number) --to opd:dbm --reason jalan",
                        "state \(number) proses", "answer \(number) --text sudah", "acknowledge \(number) --text tahu",
                        "danger \(number)", "undo", "undo \(number)", "redo",
                    ][roll(12)]
                }
                try program.home.write(lines.joined(separator: "\n") + "\n", to: "plan.\(worker)")
            }
        }

        private func lines(_ name: String, _ program: Program) throws -> [Substring] {
            try (1...Self.workers).flatMap { worker in
                let file = "\(name).\(worker)"
                guard FileManager.default.fileExists(atPath: program.home.file(file)) else { return [Substring]() }
                return try program.home.read(file).split(separator: "\n")
            }
        }

        private func entries(_ program: Program) throws -> [Entry] {
            let outcome = try program.run("audit", "--format", "ndjson")
            try #require(outcome.status == 0, "\(outcome)")
            return try outcome.output.split(separator: "\n").map {
                try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
            }
        }
    }
}
