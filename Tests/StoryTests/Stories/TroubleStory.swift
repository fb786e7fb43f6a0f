import Foundation
import Testing

extension Stories {
    /// A world that refuses: one line that says what and what to do, and nothing half done.
    @Suite struct Troubles {
        private func expectOneLine(_ outcome: Outcome, _ named: String...) {
            #expect(outcome.status == 3, "\(outcome)")
            #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
            for name in named { #expect(outcome.errors.contains(name), "\(outcome.errors)") }
        }

        @Test func `a folder for a database, and a folder that cannot be made`() throws {
            let program = try Program.inCity()
            for command in [["list"], ["import", "/dev/null"], ["watch"]] {
                expectOneLine(try program.run(command + ["--db", program.home.path]), program.home.path, "folder")
            }
            let text = try program.home.write("x", to: "teks")
            expectOneLine(try program.run("import", "/dev/null", "--db", text + "/dalam/desk.sqlite"), "desk.sqlite")
        }

        @Test func `a lost salt and another's`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let salt = program.database + ".salt"
            try FileManager.default.removeItem(atPath: salt)
            expectOneLine(try program.takeIn([City.newcomer(0)]), salt, "kembalikan")
            #expect(!FileManager.default.fileExists(atPath: salt))
            #expect(try program.run("list", "--now", Program.now).status == 0)
            _ = try Child.run(
                "/usr/bin/env", ["sqlite3", program.database, "UPDATE tile_score SET version = 1"],
                environment: program.environment())
            let shown = try program.run("watch", "--now", Program.now)
            #expect(shown.status == 0, "a map of an older version that cannot be laid out anew is shown as it was")
            try program.home.write(String(repeating: "x", count: 32), to: "desk.sqlite.salt")
            expectOneLine(try program.takeIn([City.newcomer(0)]), salt, "basis data lain")
            #expect(try program.auditVerdict() == before)
        }

        @Test func `a disk that fills in the middle of an import`() throws {
            let program = try Program.inCity()
            let count = 6_000
            let file = try program.home.write(
                (0..<count).map { try City.newcomer($0).line }.joined(), to: "banyak.ndjson")
            // A limit on the size of files stands for the disk: 512 bytes a block.
            let full = try Child.run(
                "/bin/sh",
                ["-c", "ulimit -f 12288; exec \"$0\" import \"$1\" --now \(Program.now)", Program.path, file],
                environment: program.environment())
            expectOneLine(full, program.database, "penuh", "tersimpan", "melanjutkannya")
            #expect(try program.auditVerdict().contains("log utuh"))
            let again = try program.run("import", file, "--now", Program.now, "--json")
            #expect(again.status == 0, "\(again)")
            let figures = try #require(again.output.firstMatch(of: /"accepted":(\d+),"updated":0,"unchanged":(\d+)/))
            let (accepted, kept) = (Int(figures.1) ?? 0, Int(figures.2) ?? 0)
            #expect(kept > 0 && kept % 1_000 == 0 && accepted + kept == count, "\(again.output)")
        }

        @Test(.enabled(if: Unprivileged.isPossible, "no login without rights to try with"))
        func `a file and a folder that may only be read`() throws {
            let program = try Program.inCity()
            let report = try program.home.write(try City.newcomer(0).line, to: "satu.ndjson")
            let office = try program.home.write(
                try program.run("office", "export").output + Unprivileged.administrator, to: "kantor.toml")
            #expect(try program.run("office", "apply", office).status == 0)
            let before = try program.auditVerdict()
            try Unprivileged.openToAll(program.home)
            defer { chmod(program.home.path, 0o700) }
            let taken = try Unprivileged.run(program, ["import", report, "--now", Program.now])
            expectOneLine(taken, program.database, "izin")
            let made = try Unprivileged.run(program, ["import", report, "--db", program.home.file("baru.sqlite")])
            expectOneLine(made, "baru.sqlite tidak dapat ditulis", "foldernya")
            #expect(try program.auditVerdict() == before)
        }

        @Test(.enabled(if: Unprivileged.isPossible && getuid() == 0, "no login without rights to try with"))
        func `what only an administrator may do is refused to others`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let report = try program.home.write(try City.newcomer(0).line, to: "satu.ndjson")
            try Unprivileged.openToAll(program.home)
            defer { chmod(program.home.path, 0o700) }
            let copy = program.home.file("salinan.sqlite")
            for words in [
                ["import", report], ["posts", "import", report], ["region", "import", report], ["backup", copy],
            ] {
                let outcome = try Unprivileged.run(program, words)
                #expect(outcome.status == 1, "\(words): \(outcome)")
                #expect(outcome.errors.contains("bukan admin"), "\(words): \(outcome)")
            }
            #expect(try program.auditVerdict() == before)
        }
    }
}

/// The program run by somebody who owns nothing here.
private enum Unprivileged {
    private static let helper = "/usr/bin/setpriv"

    static var isPossible: Bool {
        getuid() != 0 || FileManager.default.isExecutableFile(atPath: helper) && isProgramReachable
    }

    /// Whether others may enter all folders that lead to the program.
    private static var isProgramReachable: Bool {
        let outcome = try? Child.run(
            helper, rights + ["/bin/sh", "-c", "test -x \"$0\"", Program.path], environment: ["PATH": "/usr/bin:/bin"])
        // What cannot be asked is not reachable.
        return outcome?.status == 0
    }

    /// What makes that somebody an administrator, so that only the file stands in the way.
    static var administrator: String {
        let id: uid_t = getuid() == 0 ? 65_534 : getuid()
        let login = getpwuid(id).map { String(cString: $0.pointee.pw_name) } ?? "uid:\(id)"
        return "\n[[officer]]\nlogin = \"\(login)\"\nname = \"admin B\"\nroles = [\"admin\"]\n"
    }

    private static let rights = ["--reuid=65534", "--regid=65534", "--clear-groups"]

    /// Everything may be read, nothing written.
    static func openToAll(_ folder: Folder) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            chmod(folder.file(name), name.contains(".") ? 0o444 : 0o555)
        }
        chmod(folder.path, 0o555)
    }

    static func run(_ program: Program, _ words: [String]) throws -> Outcome {
        guard getuid() == 0 else { return try program.run(words) }
        return try Child.run(helper, rights + [Program.path] + words, environment: program.environment())
    }
}
