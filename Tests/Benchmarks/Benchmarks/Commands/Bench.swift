import Foundation

/// The built program on a database of its own size, made once and kept for the next run.
struct Bench: Sendable {
    /// Stands for the present in all runs, so that the same deadlines are late.
    private static let now = "2026-11-21T14:02:13+07:00"

    private let path: String
    private let rows: Int
    private let open: Int

    init(rows: Int, open: Int, name: String = "archive") {
        let folder = ProcessInfo.processInfo.environment["PIKET_BENCH_DATA"] ?? NSTemporaryDirectory()
        path = folder + "/piket-bench-\(name)-\(rows).sqlite"
        self.rows = rows
        self.open = open
    }

    func prepare() throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try run("simulate", "--complaints", "\(rows)", "--open", "\(open)")
    }

    func remove() {
        for suffix in ["", "-wal", "-shm", ".lock", ".signal", ".salt"] {
            // What is not there need not go.
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    /// Errors: `Failure` if the program is missing or says no.
    func run(_ arguments: String...) throws {
        try Self.run(arguments + ["--db", path, "--now", Self.now])
    }

    static func run(_ arguments: [String]) throws {
        guard let program = ProcessInfo.processInfo.environment["PIKET"] else {
            throw Failure(words: "set PIKET to the path of a release build of piket")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(words: "\(arguments.joined(separator: " ")): status \(process.terminationStatus)")
        }
    }

    struct Failure: Error {
        var words: String
    }
}
