/// That an officer took a shift over, as the log tells it.
package struct HandoverAcceptance: Hashable, Sendable {
    /// The login of whoever accepted.
    package var by: String
    /// Logins of whom it was taken over from, sorted.
    package var from: [String]
    package var at: Instant
    /// The beginning of the shift whose sheet it was.
    package var shift: Instant
    /// Numbers of the cases that were ticked, sorted.
    package var numbers: [Int64]

    package init(by: String, from: [String], at: Instant, shift: Instant, numbers: [Int64]) {
        self.by = by
        self.from = from.sorted()
        self.at = at
        self.shift = shift
        self.numbers = numbers.sorted()
    }

    /// nil if the event is none.
    package init?(_ event: Event) {
        guard event.act == .handoverAccepted, case .officer(let login) = event.actor,
            let shift = event.payload.instant(.shift)
        else { return nil }
        self.init(
            by: login, from: Self.words(event.payload.text(.from)), at: event.at, shift: shift,
            numbers: Self.words(event.payload.text(.items)).compactMap { Int64($0) })
    }

    /// One act on the office, whoever and whatever it names: it is taken over whole or not at all.
    package var event: Event {
        let payload = EventPayload().with(.from, from.joined(separator: " ")).with(.shift, shift)
            .with(.items, numbers.map(String.init).joined(separator: " "))
        return Event(
            complaint: nil, version: 0, at: at, actor: .officer(login: by), act: .handoverAccepted, payload: payload)
    }

    private static func words(_ text: String?) -> [String] { text?.split(separator: " ").map(String.init) ?? [] }
}

/// What an incoming officer accepts; rights and the sheet were checked.
package struct HandoverOrder: Hashable, Sendable {
    package var by: Viewer
    package var from: [String]
    /// The beginning of the shift whose sheet it is.
    package var shift: Instant
    package var numbers: [Int64]

    package init(by: Viewer, from: [String], shift: Instant, numbers: [Int64]) {
        self.by = by
        self.from = from
        self.shift = shift
        self.numbers = numbers
    }

    /// What of it was accepted before, by whom, and what is left to write; nil: nothing. A sheet without items is
    /// accepted once.
    package func new(after past: [HandoverAcceptance], now: Instant) -> HandoverOutcome {
        var outcome = HandoverOutcome()
        let before = past.byNumber
        outcome.already = before.filter { numbers.contains($0.key) }
        let left = numbers.filter { before[$0] == nil }
        guard !left.isEmpty || (numbers.isEmpty && past.isEmpty) else { return outcome }
        outcome.acceptance = HandoverAcceptance(by: by.login, from: from, at: now, shift: shift, numbers: left)
        return outcome
    }
}

extension Collection<HandoverAcceptance> {
    /// Who accepted each case first.
    package var byNumber: [Int64: HandoverAcceptance] {
        reduce(into: [:]) { kept, one in
            for number in one.numbers where kept[number] == nil { kept[number] = one }
        }
    }
}

/// What became of an order.
package struct HandoverOutcome: Hashable, Sendable {
    /// Words of an officer who leaves that did not move.
    package struct Kept: Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            /// Whoever accepts has words of the same kind for the same case.
            case both
            /// Whoever accepts may not read the case.
            case hidden
        }

        package var officer: String
        /// nil: a call that was begun.
        package var number: Int64?
        package var reason: Reason

        package init(officer: String, number: Int64?, reason: Reason) {
            self.officer = officer
            self.number = number
            self.reason = reason
        }
    }

    /// nil: everything had been accepted, nothing was written.
    package var acceptance: HandoverAcceptance?
    package var already: [Int64: HandoverAcceptance] = [:]
    /// Typed words and begun calls that moved.
    package var words = 0
    package var kept: [Kept] = []
    /// Whoever accepted was not on duty, and is since.
    package var isCheckedIn = false

    package init() {}
}
