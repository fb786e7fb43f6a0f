package import PiketDomain

/// What plain mode has told so far, and what it has heard since and not told yet.
///
/// Like the dashboard's model it asks nothing and reads no clock. Few changes are told at once, one by one; a flurry is
/// held until it is over, and then each kind of it is one sentence.
package struct PlainModel: Sendable {
    /// Changes of one kind that are told one by one.
    package static let few = 5

    /// The newest event that was heard.
    package private(set) var lastEvent: Int64
    /// Limits before this were told to have passed.
    package private(set) var lateUntil: Instant
    /// Limits before this were told to be within the hour.
    package private(set) var soonUntil: Instant
    private var silent: Set<String>
    private var flurry = PlainFlurry()
    private var waiting: [PlainChange] = []

    /// - Parameter silent: the channels that were told to be.
    package init(lastEvent: Int64, silent: [SilentChannel], now: Instant) {
        self.lastEvent = lastEvent
        self.silent = Set(silent.map(\.channel))
        lateUntil = now
        soonUntil = Self.hourEnd(now)
    }

    /// Which limits have passed by `now` and are not told yet; and which have come within the hour. A clock that was set
    /// back begins anew from where it is.
    package func spans(until now: Instant) -> (late: Range<Instant>, soon: Range<Instant>) {
        let begin = max(soonUntil, now)
        return (lateUntil..<max(lateUntil, now), begin..<max(begin, Self.hourEnd(now)))
    }

    /// A limit an hour from now is within the hour.
    private static func hourEnd(_ now: Instant) -> Instant { now + 3601 }
}

extension PlainModel {
    /// The next page of the log.
    package mutating func hear(_ entries: [LogEntry], milliseconds: Int64) {
        for entry in entries {
            lastEvent = max(lastEvent, entry.event.id)
            switch entry.event.act {
            // Looking at who reported changes nothing.
            case .unmasked: break
            case .endangered: waiting.append(PlainChange(at: entry.event.at, .event(entry)))
            default: flurry.add(entry, milliseconds: milliseconds)
            }
        }
    }

    /// What time alone did: rows whose limits lie in `spans(until: now)`.
    package mutating func pass(late: [QueueRow], dueWithinHour soon: [QueueRow], now: Instant) {
        waiting += Self.told(late, .late, { $0 + 1 }, PlainChange.What.late)
        waiting += Self.told(soon, .dueWithinHour, { min($0 - 3600, now) }, PlainChange.What.dueWithinHour)
        lateUntil = now
        soonUntil = Self.hourEnd(now)
    }

    /// The channels that are silent now.
    package mutating func listen(_ channels: [SilentChannel], now: Instant) {
        for channel in channels where !silent.contains(channel.channel) {
            waiting.append(PlainChange(at: min(channel.since, now), .silent(channel)))
        }
        let names = Set(channels.map(\.channel))
        for channel in silent.subtracting(names).sorted() {
            waiting.append(PlainChange(at: now, .heard(channel)))
        }
        silent = names
    }

    private static func told(
        _ rows: [QueueRow], _ kind: PlainSum.Kind, _ at: (Instant) -> Instant, _ what: (QueueRow) -> PlainChange.What
    ) -> [PlainChange] {
        let changes = rows.compactMap { row in row.next?.limit.map { PlainChange(at: at($0), what(row)) } }
        guard changes.count > few, let last = changes.last else { return changes }
        var sum = PlainSum(kind)
        for row in rows { sum.add(row.number) }
        return [PlainChange(at: last.at, .many(sum))]
    }
}

extension PlainModel {
    /// When what is held is told, in milliseconds; nil: nothing is held.
    package var tellAt: Int64? { flurry.endsAt }

    /// What is to be told now, in the order of time.
    package mutating func tell(milliseconds: Int64) -> [PlainChange] {
        let changes = waiting + flurry.take(milliseconds: milliseconds)
        waiting = []
        return changes.enumerated().sorted { a, b in
            (a.element.at, a.element.rank, a.offset) < (b.element.at, b.element.rank, b.offset)
        }.map(\.element)
    }
}

extension PlainChange {
    /// Events of one second in the order of the log, then what time did, then sums.
    fileprivate var rank: Int64 {
        switch what {
        case .event(let entry): entry.event.id
        case .late: .max - 3
        case .dueWithinHour: .max - 2
        case .silent, .heard: .max - 1
        case .many: .max
        }
    }
}
