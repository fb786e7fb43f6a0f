import Foundation

/// Where a session leaves what is its own: its log and the texts it handed on.
enum StateFolder {
    /// Made if it is missing.
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? "."
        let folder =
            (environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state")
            + "/piket"
        // Whoever writes into it tells that it is not there.
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }
}
