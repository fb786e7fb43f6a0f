import Foundation

/// The terminal multiplexer the stories play in.
enum Tmux {
    /// nil where it is not installed.
    static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { $0 + "/tmux" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static var isThere: Bool { path != nil }
    static let isMissing = "tmux is not installed: the stories are not played"
}
