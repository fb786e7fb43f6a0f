import Foundation
import Testing

extension Program {
    /// A database with the city in it, in a new home. The first call makes the city by the program itself; later ones
    /// copy what that made.
    static func inCity() throws -> Program {
        let model = try city.get()
        let program = Program(home: try Folder())
        for name in try FileManager.default.contentsOfDirectory(atPath: model.path)
        where name.hasPrefix("desk.") || name.hasPrefix(".desk.") {
            try FileManager.default.copyItem(atPath: model.file(name), toPath: program.home.file(name))
        }
        return program
    }

    /// The acts of a case as the log tells them, oldest first.
    func acts(of number: Int) throws -> [String] {
        let outcome = try run("show", "\(number)", "--json", "--now", Self.now)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let events = try #require(object?["events"] as? [[String: Any]])
        return events.compactMap { $0["act"] as? String }
    }

    /// The words that were typed and not sent, as they lie in the database.
    func drafts() throws -> String {
        try Child.run(
            "/usr/bin/env", ["sqlite3", "-readonly", database, "SELECT body FROM draft"], environment: environment()
        ).output
    }

    /// Calls that were begun and not written down, as they lie in the database.
    func calls() throws -> String {
        try Child.run(
            "/usr/bin/env", ["sqlite3", "-readonly", database, "SELECT name, address, body FROM call_draft"],
            environment: environment()
        ).output
    }

    /// No database at all.
    static func inEmptyHome() throws -> Program { Program(home: try Folder()) }

    private static let city = Result {
        let program = Program(home: try Folder())
        atexit { Program.forgetCity() }
        let office = try program.home.write(City.office, to: "kantor.toml")
        let applied = try program.run("office", "apply", office, "--now", now)
        try #require(applied.status == 0, "\(applied)")
        let reports = try program.home.write(City.reports.map { try $0.line }.joined(), to: "laporan.ndjson")
        let imported = try program.run("import", reports, "--now", now, "--json")
        try #require(imported.status == 0, "\(imported)")
        return program.home
    }

    /// Takes reports in, as another program on the same database.
    @discardableResult
    func takeIn(_ reports: [Report], as name: String = "susulan.ndjson") throws -> Outcome {
        let file = try home.write(reports.map { try $0.line }.joined(), to: name)
        return try run("import", file, "--now", Self.now, "--json")
    }

    /// At the end of the tests: a static value is never taken down.
    private static func forgetCity() {
        // Left in /tmp it harms nobody.
        if case .success(let folder) = city { try? FileManager.default.removeItem(atPath: folder.path) }
    }
}
