import Glibc

/// One line on the error stream that tells how far a long command is; only where a person can see it.
final class ProgressBar: @unchecked Sendable {
    // Used by the one task that runs the command.
    private let label: String
    private var shown = -1

    /// nil if standard error is no terminal.
    init?(label: String) {
        guard isatty(2) == 1 else { return nil }
        self.label = label
    }

    func show(_ used: Int, of length: Int?, count: Int) {
        let percent = length.map { $0 == 0 ? 100 : min(100, used * 100 / $0) }
        guard percent != shown || percent == nil else { return }
        shown = percent ?? -1
        let width = 30
        let bar = percent.map { value in
            String(repeating: "█", count: value * width / 100)
                + String(repeating: "░", count: width - value * width / 100)
                + " \(value) % "
        }
        StandardError.put("\r\(label) \(bar ?? "")\(count)")
    }

    func finish() {
        if shown >= 0 { StandardError.put("\r\u{1B}[K") }
    }
}
