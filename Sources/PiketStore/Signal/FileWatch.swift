import CStore
import Foundation

/// Watches the signal file, the log, and the folder, since either file may be replaced.
final class FileWatch {
    enum Sight: Hashable {
        /// A writer of ours has committed.
        case signal
        /// Somebody writes to the log; its commit may still be under way.
        case log
    }

    private let file: FileHandleOwner
    private let files: StoreFiles
    private var signal: Int32 = -1
    private var log: Int32 = -1
    private var folder: Int32 = -1
    private var seen: Set<Sight> = []

    /// nil where inotify is missing or its watches are used up.
    init?(_ files: StoreFiles) {
        let descriptor = piket_watch_open()
        guard descriptor >= 0 else { return nil }
        file = FileHandleOwner(descriptor)
        self.files = files
        folder = piket_watch_add(descriptor, files.folder, true)
        watchFiles()
        guard folder >= 0, signal >= 0 || log >= 0 else { return nil }
    }

    var descriptor: Int32 { file.descriptor }

    private func watchFiles() {
        signal = piket_watch_add(descriptor, files.signal, false)
        log = piket_watch_add(descriptor, files.writeAheadLog, false)
    }

    /// What happened since the last call; never waits.
    func drain() -> Set<Sight> {
        seen = []
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = piket_watch_drain(descriptor, context) { context, watch, name in
            guard let context, let name else { return }
            Unmanaged<FileWatch>.fromOpaque(context).takeUnretainedValue().note(watch, String(cString: name))
        }
        return seen
    }

    private func note(_ watch: Int32, _ name: String) {
        if watch == signal {
            seen.insert(.signal)
        } else if watch == log {
            seen.insert(.log)
        } else if watch == folder, files.signal.hasSuffix("/" + name) || files.writeAheadLog.hasSuffix("/" + name) {
            watchFiles()
            seen.insert(.log)
        }
    }
}
