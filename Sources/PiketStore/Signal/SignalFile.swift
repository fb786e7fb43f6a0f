import Foundation
import PiketDomain

/// A byte written after each commit, so that other programs' watches wake when the commit can be read.
struct SignalFile: Sendable {
    private let file: FileHandleOwner

    init(_ files: StoreFiles) throws {
        file = try files.open(files.signal, flags: O_RDWR | O_CREAT)
    }

    /// Never fails a commit that has succeeded: the watchers' slower ladder finds it without the signal.
    func touch() {
        _ = pwrite(file.descriptor, "!", 1, 0)
    }
}
