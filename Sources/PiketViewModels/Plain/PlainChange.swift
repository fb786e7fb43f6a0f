package import PiketDomain

/// One thing plain mode says, and when it happened.
package struct PlainChange: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case event(LogEntry)
        case late(QueueRow)
        case dueWithinHour(QueueRow)
        case silent(SilentChannel)
        /// A silent channel sent something again; its code.
        case heard(String)
        case many(PlainSum)
    }

    package var at: Instant
    package var what: What

    package init(at: Instant, _ what: What) {
        self.at = at
        self.what = what
    }

    /// The case it needs to be looked up for.
    package var number: Int64? {
        if case .event(let entry) = what { entry.number } else { nil }
    }

    package var isSum: Bool {
        if case .many = what { true } else { false }
    }
}

/// Many changes of one kind in one sentence.
package struct PlainSum: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case arrived
        /// A source told something new of a case it had sent before.
        case renewed
        case act(Act)
        case late
        case dueWithinHour
    }

    package var kind: Kind
    package var count = 0
    /// The first cases of them, each once.
    package var numbers: [Int64] = []
    /// The highest number.
    package var last: Int64?
    /// Of arrivals: how many were over at their source already.
    package var closed = 0
    /// Of arrivals, by code; those the viewer is not told of are missing.
    package var channels: [String: Int] = [:]
    /// What states they went into.
    package var states: [Status: Int] = [:]

    /// Cases that are told by number.
    package static let most = 3

    package init(_ kind: Kind) { self.kind = kind }

    mutating func add(_ number: Int64?) {
        count += 1
        guard let number else { return }
        last = max(last ?? number, number)
        if numbers.count < Self.most, !numbers.contains(number) { numbers.append(number) }
    }
}
