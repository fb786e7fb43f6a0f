import Foundation
import Glibc

/// Files for their owner alone: what leaves the office may hold more than others should read.
enum PrivateFile {
    /// Writes a new file with mode 0600 and returns its path; a name that is taken gets a number. The folder is made with
    /// mode 0700 if it is missing.
    ///
    /// Errors: `CommandFailure`, environment.
    static func write(_ text: String, in folder: String, name: String, ending: String) throws -> String {
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw failure(folder) }
        // A channel's code may hold anything.
        let name = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
        for number in 1...1000 {
            let path = folder + "/" + name + (number == 1 ? "" : "-\(number)") + "." + ending
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw failure(path) }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            do {
                try handle.write(contentsOf: Data(text.utf8))
                try handle.synchronize()
            } catch {
                unlink(path)
                throw failure(path)
            }
            return path
        }
        throw failure(folder)
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure(
            .environment, "\(path) tidak dapat ditulis; periksa izin dan ruang disk",
            en: "\(path) cannot be written; check permissions and room on the disk")
    }
}
