import Foundation

/// A spool folder of a story.
struct Spool {
    let program: Program
    let path: String

    init(_ program: Program, _ name: String = "masuk") throws {
        self.program = program
        path = program.home.file(name)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// What lies in it, or in a folder of it, without what is hidden and without folders.
    func names(_ folder: String = "") -> [String] {
        // A folder that is not there holds nothing.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            let path = path + "/" + folder + "/" + name
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            return isThere && !name.hasPrefix(".") && !isFolder.boolValue
        }.sorted()
    }

    /// Drops a file as careful writers do: written elsewhere, then renamed in.
    func drop(_ text: String, _ name: String) throws { try drop(Array(text.utf8), name) }

    func drop(_ bytes: [UInt8], _ name: String) throws {
        let hidden = path + "/.menulis"
        try Data(bytes).write(to: URL(fileURLWithPath: hidden))
        guard rename(hidden, path + "/" + name) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    /// Takes what is there.
    func takeOnce(_ words: String...) throws -> Outcome {
        try program.run(["intake", path, "--once", "--now", Program.now] + words)
    }

    func watch(_ name: String = "intake", _ words: String...) throws -> Background {
        let running = try Background(program, ["intake", path, "--now", Program.now] + words, name: name)
        _ = Deadline.wait(seconds: 20) { running.errors.contains("mengawasi") }
        return running
    }

    /// No program is at work in it, and none has left anything.
    var isAtRest: Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return !names.contains { $0.hasPrefix(".taking") }
    }
}
