import Glibc

/// What must hold before anything is opened.
enum ProcessGuard {
    /// A full disk and a closed pipe are errors to be told, not deaths; descriptors 0 to 2 must be taken before the
    /// database is, or a stray message would be written into it.
    static func prepare() {
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
        }
    }
}
