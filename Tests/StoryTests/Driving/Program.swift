import Foundation

/// The `piket` that was built with these tests, run in a home of its own.
struct Program {
    /// The moment all stories take for the present: a Saturday afternoon.
    static let now = "2026-11-21T14:02:13+07:00"

    /// Beside the test bundle, where the build puts all products.
    static let folder: String = {
        let own =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return (own as NSString).deletingLastPathComponent
    }()

    /// Another build of it where `PIKET_BINARY` names one.
    static let path = ProcessInfo.processInfo.environment["PIKET_BINARY"] ?? folder + "/piket"

    let home: Folder

    var database: String { home.file("desk.sqlite") }

    /// Indonesian and UTF-8, whatever the machine that runs the tests speaks.
    func environment(_ changes: [String: String] = [:]) -> [String: String] {
        let base = [
            "HOME": home.path, "XDG_DATA_HOME": home.file("data"), "XDG_CONFIG_HOME": home.file("config"),
            "XDG_STATE_HOME": home.file("state"), "XDG_CACHE_HOME": home.file("cache"), "PIKET_DB": database,
            "PATH": home.path + ":" + Self.folder + ":/usr/bin:/bin", "LANG": "C.UTF-8", "PIKET_LANG": "id",
        ]
        return base.merging(changes) { $1 }
    }

    func run(
        _ arguments: String..., input: String = "/dev/null", environment changes: [String: String] = [:]
    ) throws -> Outcome {
        try Child.run(Self.path, arguments, environment: environment(changes), input: input)
    }

    func run(_ words: [String]) throws -> Outcome {
        try Child.run(Self.path, words, environment: environment())
    }

    /// What the log says of itself: the number of its events and its head. Changes with every event.
    func auditVerdict() throws -> String {
        let outcome = try run("audit", "verify")
        return outcome.status == 0 ? outcome.output : "status \(outcome.status): \(outcome.errors)"
    }
}
