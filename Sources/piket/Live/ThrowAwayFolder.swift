import Foundation
import Glibc

/// Where a demo lives until it ends.
enum ThrowAwayFolder {
    /// A folder named after this process. Those of processes that were killed before they could remove theirs go too.
    static func make() throws -> String {
        let parent = NSTemporaryDirectory()
        let prefix = "piket-demo-"
        // A folder that cannot be listed or removed is somebody else's.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            try? FileManager.default.removeItem(atPath: parent + "/" + name)
        }
        let path = parent + "/" + prefix + "\(getpid())"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return path
    }

    static func remove(_ path: String) {
        // What cannot be removed lies in the system's own folder for such things.
        try? FileManager.default.removeItem(atPath: path)
    }
}
