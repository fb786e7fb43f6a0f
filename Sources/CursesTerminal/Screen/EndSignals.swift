import CCurses

/// The signals that end a program without a screen: termination, ctrl-c, hangup. One in a process, and not beside a
/// `CursesScreen`. A write that waits for its reader is interrupted by them.
package final class EndSignals {
    /// Readable once one of them came.
    package let descriptor: Int32

    package init() { descriptor = ccurses_end_signals_start() }

    deinit { ccurses_signals_stop() }
}
