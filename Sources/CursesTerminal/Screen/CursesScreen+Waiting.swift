import CCurses

extension CursesScreen {
    /// What ended a wait.
    package struct Readiness: Sendable {
        /// Keys, a signal, or the end of the line: call `readInput`.
        package var hasInput = false
        /// The line takes bytes again after a skipped frame.
        package var isWritable = false
        /// Those of the watched descriptors that can be read or have failed.
        package var descriptors: [Int32] = []
    }

    /// Sleeps until there is something to do, or `milliseconds` have passed (nil: without limit). Nothing wakes it in
    /// between.
    ///
    /// `descriptors`: up to 30 more to watch for reading.
    package func wait(milliseconds: Int?, watching descriptors: [Int32] = []) -> Readiness {
        guard !isGone, !isClosed else { return Readiness(hasInput: true) }
        let all = [0, signals] + descriptors
        var found = [UInt8](repeating: 0, count: all.count)
        let timeout = milliseconds.map { Int32(clamping: max($0, 0)) } ?? -1
        var readiness = Readiness()
        readiness.isWritable = ccurses_wait(all, &found, Int32(all.count), owesFrame, timeout)
        if found[0] & UInt8(CCURSES_GONE) != 0 { isGone = true }
        readiness.hasInput = found[0] != 0 || found[1] != 0
        readiness.descriptors = zip(descriptors, found.dropFirst(2)).filter { $0.1 != 0 }.map(\.0)
        return readiness
    }

    /// True if the line takes bytes right now.
    var isWritable: Bool {
        ccurses_wait(nil, nil, 0, true, 0)
    }
}
