import Glibc

/// Who runs the program: the operating system's word, never an environment variable's.
enum Login {
    /// The login of the effective user, or `uid:N` without a passwd entry.
    static var current: String {
        let uid = geteuid()
        guard let entry = getpwuid(uid), let name = entry.pointee.pw_name else { return "uid:\(uid)" }
        return String(cString: name)
    }
}
