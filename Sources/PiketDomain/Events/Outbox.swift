/// What was released and is to be carried to the citizen: answers and questions with words of their own.
package enum Outbox {
    /// Events that wait, oldest first. Each is carried once; taking either back is followed.
    ///
    /// - Parameters:
    ///   - events: all events of the case, oldest first.
    ///   - written: the events whose words are kept.
    package static func waiting(_ events: [Event], written: Set<Int64>) -> [Event] {
        guard events.contains(where: { $0.act == .answered || $0.act == .asked }) else { return [] }
        let standing = CaseProjection.standing(events)
        let carried = Set(standing.lazy.filter { $0.act == .sent }.compactMap { $0.payload.number(.event) })
        return standing.filter { event in
            (event.act == .answered || event.act == .asked) && !carried.contains(event.id)
                && written.contains(words(of: event, in: events))
        }
    }

    /// The event with which the words of `event` were written down: those of a draft that was approved, or of an act
    /// that was done again, lie with the first.
    package static func words(of event: Event, in events: [Event]) -> Int64 {
        let named = event.wordsEvent
        return named == event.id ? named : words(of: named, in: events)
    }

    /// The same for the event of that id.
    package static func words(of event: Int64, in events: [Event]) -> Int64 {
        events.first { $0.id == event }?.wordsEvent ?? event
    }
}

/// One answer or question on its way.
package struct OutboxItem: Hashable, Sendable {
    /// The event that released it: the item's number.
    package var event: Event
    package var number: Int64
    package var channel: String
    /// The report's id where it came from; nil if it came in here.
    package var externalID: String?
    /// With its line breaks, as it was asked for.
    package var text: String

    package init(event: Event, number: Int64, channel: String, externalID: String?, text: String) {
        self.event = event
        self.number = number
        self.channel = channel
        self.externalID = externalID
        self.text = text
    }
}

/// Errors: `StoreTrouble`. Cost: bounded by what waits.
package protocol OutboxReading: Sendable {
    /// What waits, oldest first, of the cases whose text the viewer may see.
    func outbox(_ words: OutboxWords, viewer: Viewer, limit: Int) async throws -> [OutboxItem]
}

/// How the words of an answer on its way are read.
package enum OutboxWords: Hashable, Sendable {
    /// To be looked at: masked like everything that is shown.
    case masked
    /// To be carried to the citizen they were released to, and nowhere else: whole, since a mask would eat the office's
    /// own telephone number. What they tell of the reporter was checked before the release.
    case whole

    /// - Parameter name: the reporter's, if it is known.
    package func text(_ body: String, hiding name: KnownName?) -> String {
        self == .masked ? Mask.text(name.hidden(in: body)).text : body
    }
}
