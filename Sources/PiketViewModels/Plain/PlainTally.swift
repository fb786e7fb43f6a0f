import PiketDomain

/// Events of one kind that are held back: the first few whole, all of them counted.
struct PlainTally {
    private(set) var sum: PlainSum
    private var first: [LogEntry] = []
    private var lastAt: Instant

    init(_ entry: LogEntry, _ kind: PlainSum.Kind) {
        sum = PlainSum(kind)
        lastAt = entry.event.at
        add(entry)
    }

    mutating func add(_ entry: LogEntry) {
        let event = entry.event
        sum.add(entry.number)
        if let status = event.payload.status, status != event.payload.fromStatus { sum.states[status, default: 0] += 1 }
        if sum.kind == .arrived {
            if let channel = event.payload.text(.channel) { sum.channels[channel, default: 0] += 1 }
            let isClosed = event.payload.status.map { !$0.isOpen } ?? (event.payload.instant(.closedAt) != nil)
            if isClosed { sum.closed += 1 }
        }
        lastAt = max(lastAt, event.at)
        if first.count < PlainModel.few { first.append(entry) }
    }

    /// One for each of them, or one for all.
    var changes: [PlainChange] {
        guard sum.count > PlainModel.few else { return first.map { PlainChange(at: $0.event.at, .event($0)) } }
        return [PlainChange(at: lastAt, .many(sum))]
    }
}
