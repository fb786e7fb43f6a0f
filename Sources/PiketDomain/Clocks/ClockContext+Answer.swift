extension ClockContext {
    /// Met by the first answer released, by rejection and by referral. A reply to an answered case, unless it is rated
    /// *puas*, starts the next run with the full length.
    func answer() -> [Deadline] {
        let refusals = history.changes.lazy.filter { $0.to == .rejected || $0.to == .referred }.map(\.at)
        let first = [history.answers.min(), refusals.min()].compactMap(\.self).min()
        var runs = [(start: history.instant(of: term.from), metAt: first)]
        for reply in history.replies where reply.rating != .satisfied {
            guard let answered = runs[runs.count - 1].metAt, isAnswered(reply, at: answered),
                reply.stateBefore ?? before(reply.at) != .awaitingReporter
            else { continue }
            let next = [answers(after: reply).min(), refusals.filter { $0 > reply.at }.min()]
            runs.append((reply.at, next.compactMap(\.self).min()))
        }
        return runs.enumerated().map { index, run in
            var result = deadline(
                .answer, cycle: index + 1, countdown: run.start.map { countdown(from: $0) }, metAt: run.metAt)
            if let aim = profile.aim, let start = run.start { result.aim = countdown(from: start, allowance: aim).due }
            return result
        }
    }

    /// Those that came after a reply: within one second the events' order decides.
    private func answers(after reply: CaseHistory.Reply) -> [Instant] {
        history.answers.enumerated().filter { index, at in
            at > reply.at || (at == reply.at && index >= reply.answersBefore ?? .max)
        }.map(\.element)
    }

    private func isAnswered(_ reply: CaseHistory.Reply, at answered: Instant) -> Bool {
        guard reply.at == answered, history.answers.contains(answered) else { return reply.at >= answered }
        let before = history.answers.prefix(reply.answersBefore ?? .max)
        return before.contains(answered)
    }

    /// The state a reply came into: the act it causes may carry the same second.
    private func before(_ instant: Instant) -> Status {
        history.changes.last { $0.at < instant }?.to ?? .awaiting
    }
}
