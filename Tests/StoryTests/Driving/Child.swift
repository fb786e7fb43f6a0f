import Glibc

/// A program run to its end, without a terminal.
enum Child {
    struct CannotStart: Error {
        let path: String
        let code: Int32
    }

    /// - Parameters:
    ///   - environment: All of it; nothing is inherited.
    ///   - input: A file for standard input.
    ///   - seconds: After these it is killed, which the status then tells.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String], input: String = "/dev/null",
        seconds: Double = 60
    ) throws -> Outcome {
        let outputPipe = try Pipe()
        let errorPipe = try Pipe()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, outputPipe.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errorPipe.writing, 2)

        let child = try spawn(path, arguments, environment: environment, &actions)
        outputPipe.closeWriting()
        errorPipe.closeWriting()
        let texts = collect([outputPipe.reading, errorPipe.reading], from: child, deadline: Deadline(seconds: seconds))
        return Outcome(status: bury(child), output: texts[0], errors: texts[1])
    }

    /// Starts it, in a session of its own if asked for, and does not wait.
    static func spawn(
        _ path: String, _ arguments: [String], environment: [String: String],
        _ actions: inout posix_spawn_file_actions_t, asLeader: Bool = false
    ) throws -> pid_t {
        let words = CStrings([path] + arguments)
        let variables = CStrings(environment.map { "\($0)=\($1)" })
        var attributes = cleanAttributes(asLeader: asLeader)
        defer { posix_spawnattr_destroy(&attributes) }
        var child: pid_t = 0
        let code = posix_spawn(&child, path, &actions, &attributes, words.pointers, variables.pointers)
        guard code == 0 else { throw CannotStart(path: path, code: code) }
        return child
    }

    /// Waits for its end. Returns the exit code, or 128 + n after signal n.
    static func bury(_ child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Signals as a login shell would hand them on, whatever the test runner ignores.
    private static func cleanAttributes(asLeader: Bool) -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        let session: Int32 = asLeader ? 0x80 : 0  // POSIX_SPAWN_SETSID, which Swift does not import
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | session))
        return attributes
    }

    private static func collect(_ descriptors: [Int32], from child: pid_t, deadline: Deadline) -> [String] {
        var texts = descriptors.map { _ in [UInt8]() }
        var open = Set(descriptors.indices)
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while !open.isEmpty {
            var watched = descriptors.indices.map {
                pollfd(fd: open.contains($0) ? descriptors[$0] : -1, events: Int16(POLLIN), revents: 0)
            }
            if poll(&watched, nfds_t(watched.count), Int32(deadline.millisecondsLeft)) == 0 { kill(child, SIGKILL) }
            for index in open where watched[index].revents != 0 {
                let count = read(descriptors[index], &chunk, chunk.count)
                if count > 0 { texts[index] += chunk[..<count] } else { open.remove(index) }
            }
        }
        return texts.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Both ends of a pipe, closed with it.
private final class Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Child.CannotStart(path: "pipe", code: errno) }
        // A terminal's server outlives the child that starts it and must not hold these.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    func closeWriting() {
        close(writing)
        writing = -1
    }

    deinit {
        close(reading)
        if writing >= 0 { close(writing) }
    }
}

/// Words as C wants them, ended by a null pointer.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ words: [String]) {
        pointers = words.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
