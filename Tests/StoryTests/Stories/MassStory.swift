import CStore
import Foundation
import Testing

extension Stories {
    /// Files larger than a desk sees in years, and a feed in a hurry. A sample in the suite, whole under PIKET_LONG=1.
    @Suite(.inTerminal) struct Masses {
        /// Lines of Piket's own fields, all different, one a minute.
        private func feed(_ program: Program, rows: Int) throws -> String {
            let path = program.home.file("umpan.ndjson")
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            let file = try #require(FileHandle(forWritingAtPath: path))
            for start in stride(from: 0, to: rows, by: 10_000) {
                let lines = (start..<min(start + 10_000, rows)).map { n in
                    let (day, hour, minute) = (1 + n / 1440 % 28, n / 60 % 24, n % 60)
                    let pad = { (value: Int) in (value < 10 ? "0" : "") + String(value) }
                    let at = "2026-0\(1 + n % 9)-\(pad(day))T\(pad(hour)):\(pad(minute)):00+07:00"
                    return #"{"external_id":"M-\#(n)","channel":"jaki","received_at":"\#(at)","category":"Sampah","#
                        + #""kelurahan":"Cikini","kecamatan":"Menteng","title":"Laporan \#(n)","#
                        + #""description":"Tumpukan sampah di sudut jalan nomor \#(n), sudah beberapa hari","status":"done","closed_at":"\#(at)"}"#
                        + "\n"
                }
                try file.write(contentsOf: Data(lines.joined().utf8))
            }
            try file.close()
            return path
        }

        private func counts(_ program: Program) throws -> (rows: Int, ids: Int) {
            var connection: OpaquePointer?
            defer { sqlite3_close(connection) }
            guard sqlite3_open_v2(program.database, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
                return (0, 0)
            }
            var statement: OpaquePointer?
            defer { sqlite3_finalize(statement) }
            sqlite3_prepare_v2(
                connection, "SELECT count(*), count(DISTINCT external_id) FROM complaint", -1, &statement, nil)
            guard sqlite3_step(statement) == SQLITE_ROW else { return (0, 0) }
            return (Int(sqlite3_column_int64(statement, 0)), Int(sqlite3_column_int64(statement, 1)))
        }

        @Test
        func `an import killed anywhere and run again takes every row once`() throws {
            let (rows, kills) = Length.isLong ? (100_000, 50) : (4000, 6)
            let whole = try Program.inEmptyHome()
            let file = try feed(whole, rows: rows)
            let start = Deadline.now
            #expect(try whole.run("import", file, "--json", "--now", Program.now).status == 0)
            let span = Deadline.now - start
            var early = 0
            for round in 0..<kills {
                let program = try Program.inEmptyHome()
                let running = try Background(program, ["import", file, "--now", Program.now], name: "bunuh")
                let wait = Int64.random(in: 0...span)
                let start = Deadline.now
                _ = Deadline.wait(seconds: 600) { Deadline.now - start >= wait }
                let status = running.end(SIGKILL)
                let before = try counts(program).rows
                if before < rows { early += 1 }
                let again = try program.run("import", file, "--json", "--now", Program.now)
                let words = "round \(round), killed after \(wait) of \(span) ms with \(before) rows: \(again)"
                #expect(again.status == 0 && again.output.contains("\"read\":\(rows),"), "\(words)")
                #expect(again.output.contains("\"unchanged\":\(before),"), "\(words)")
                let after = try counts(program)
                #expect(after == (rows, rows), "\(words)")
                #expect(try program.auditVerdict().contains("log utuh"), "\(words)")
                if status == nil { Issue.record("did not end: \(words)") }
            }
            print("\(early) of \(kills) imports were killed before their end")
        }

        /// Whether all goes in by one transaction or in batches.
        @Test(arguments: [6000, 24_000])
        func `an import that is stopped says what it keeps, and goes on from there`(rows: Int) throws {
            let program = try Program.inEmptyHome()
            let file = try feed(program, rows: rows)
            let running = try Background(program, ["import", file, "--now", Program.now], name: "henti")
            let hasBegun = try Deadline.wait(seconds: 60) {
                let size = try? FileManager.default.attributesOfItem(atPath: program.database + "-wal")[.size] as? Int
                return try counts(program).rows > 0 || size ?? 0 > 1 << 20
            }
            #expect(hasBegun && running.end(SIGINT) == 130, "\(running.errors)")
            let kept = try counts(program).rows
            #expect((1..<rows).contains(kept))
            let words =
                "piket: dihentikan; \(kept) catatan pertama \(file) tersimpan; impor yang sama lagi akan melanjutkannya\n"
            func plain(_ text: String) -> String { text.filter { $0 != "." } }
            #expect(plain(running.errors) == plain(words))
            let again = try program.run("import", file, "--json", "--now", Program.now)
            #expect(again.status == 0 && again.output.contains("\"unchanged\":\(kept),"), "\(again)")
            #expect(try counts(program) == (rows, rows))
            #expect(try program.auditVerdict().contains("log utuh"))
        }

        /// The city comes in one transaction, which must leave nothing behind that only a writer could clear away.
        @Test func `a city killed while it is made is an empty desk, and can be made again`()
            throws
        {
            let program = try Program.inEmptyHome()
            let words = ["simulate", "--complaints", Length.isLong ? "300000" : "6000", "--open", "100"]
            let running = try Background(program, words, name: "bunuh")
            let wal = program.database + "-wal"
            let hasBegun = try Deadline.wait(seconds: 60) {
                let size = try? FileManager.default.attributesOfItem(atPath: wal)[.size] as? Int
                // The desk itself stands; of many cases, so much is there that not all of it can be in memory.
                return try size ?? 0 > (Length.isLong ? 200 << 20 : 100 << 10) && program.run("list").status == 0
            }
            #expect(hasBegun && running.end(SIGKILL) == 137, "\(running.errors)")
            for command in [["list"], ["stats"], words, ["list"]] {
                let outcome = try program.run(command)
                #expect(outcome.status == 0, "\(outcome)")
            }
            #expect(try program.auditVerdict().contains("log utuh"))
        }

        @Test func `a large file takes little memory, and nothing twice`() throws {
            let rows = Length.isLong ? 1_000_000 : 20_000
            let program = try Program.inEmptyHome()
            let file = try feed(program, rows: rows)
            for word in ["accepted", "unchanged"] {
                let start = Deadline.now
                let running = try Background(program, ["import", file, "--json", "--now", Program.now], name: word)
                var peak = 0
                let hasEnded = Deadline.wait(seconds: Length.isLong ? 900 : 60) {
                    peak = max(peak, running.peakKilobytes ?? 0)
                    return running.status(seconds: 0) != nil
                }
                let span = max(Deadline.now - start, 1)
                #expect(
                    hasEnded && running.output.contains("\"\(word)\":\(rows),"), "\(running.output) \(running.errors)")
                #expect((1..<150 << 10).contains(peak), "\(word)")
                print("\(rows) rows \(word): \(Int64(rows) * 1000 / span) a second, \(peak >> 10) MiB")
            }
            #expect(try counts(program) == (rows, rows))
        }

        /// An hour of a busy city within minutes.
        @Test func `a feed in a hurry beside an open desk loses no file`() throws {
            let files = Length.isLong ? 1000 : 60
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.openDesk()
            let spool = try Spool(program)
            let running = try spool.watch()
            var arrived = 0
            for n in 0..<files {
                let reports = (0...n % 3).map { part in
                    var report = City.newcomer(n)
                    report.externalID = "KILAT-\(n)-\(part)"
                    return report
                }
                try spool.drop(try reports.map { try $0.line }.joined(), "k\(n).ndjson")
                arrived += reports.count
            }
            let isDone = Deadline.wait(seconds: Length.isLong ? 600 : 60) { spool.names("done").count == files }
            #expect(isDone && spool.names() == [] && spool.names("rejected") == [], "\(running.errors)")
            #expect(try OpenCount(database: program.database).now == City.open + arrived)
            let count = City.open + arrived
            let dotted = count < 1000 ? "\(count)" : "\(count / 1000).\(String("00\(count % 1000)".suffix(3)))"
            try desk.waitFor("semua \(dotted)", seconds: 20)
            #expect(running.end() == 0)
            try desk.press("Q")
            try desk.waitFor("usai:0")
        }
    }
}
