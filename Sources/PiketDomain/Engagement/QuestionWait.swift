/// How long a question under a post waited for its reply.
package struct QuestionWait: Hashable, Sendable {
    /// Exact for a reply whose delay is known; else at least this.
    package var seconds: Int64
    /// It waits still.
    package var isOpen: Bool

    package init(seconds: Int64, isOpen: Bool) {
        self.seconds = seconds
        self.isOpen = isOpen
    }
}

extension Post {
    /// The longest wait that is known; nil if no reply's delay is and no question is known to wait.
    ///
    /// An open question waits at least since the first look at which more had been asked than are answered by now.
    package func longestWait(now: Instant) -> QuestionWait? {
        let replied = (replyDelays ?? []).max().map { QuestionWait(seconds: $0, isOpen: false) }
        guard (unanswered(now: now) ?? 0) > 0, let answered = latest(\.answered, now: now),
            let asked = snapshots.first(where: { $0.seenAt <= now && ($0.questions ?? 0) > answered })
        else { return replied }
        let open = QuestionWait(seconds: now - asked.seenAt, isOpen: true)
        guard let replied, replied.seconds > open.seconds else { return open }
        return replied
    }
}
