/// The clocks that follow from the states alone: verify, review, close.
extension ClockContext {
    /// Met on first leaving awaiting and coordinating for anything but the archive or another case.
    func verify() -> Deadline {
        let left = history.first { ![.awaiting, .coordinating, .archived, .duplicate].contains($0) }
        return deadline(
            .verify, countdown: history.instant(of: term.from).map { countdown(from: $0) }, metAt: left)
    }

    /// Starts with each review and is met when it is decided, whichever way.
    func review() -> [Deadline] {
        let changes = history.changes
        let starts = changes.indices.filter { changes[$0].to == .inReview }
        guard !starts.isEmpty else { return [deadline(.review, countdown: nil, metAt: nil)] }
        return starts.enumerated().map { number, index in
            let decided = index + 1 < changes.count ? changes[index + 1] : nil
            let meets = decided.map { [.answered, .done, .inProgress].contains($0.to) } ?? false
            return deadline(
                .review, cycle: number + 1, countdown: countdown(from: changes[index].at),
                metAt: meets ? decided?.at : nil)
        }
    }

    /// Runs while the case is answered, and is met by done. A reply of the reporter puts it back to pending.
    func close() -> Deadline {
        let changes = history.changes
        let entries = changes.indices.filter { changes[$0].to == .answered }
        guard let last = entries.last else { return deadline(.close, countdown: nil, metAt: nil, from: .answered) }
        let next = last + 1 < changes.count ? changes[last + 1] : nil
        let isOver = next.map { $0.to != .done } ?? false
        return deadline(
            .close, cycle: isOver ? entries.count + 1 : entries.count,
            countdown: isOver ? nil : countdown(from: changes[last].at), metAt: isOver ? nil : next?.at,
            from: .answered)
    }
}
