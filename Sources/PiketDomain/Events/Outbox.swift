import PlainText

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

    /// The last time an item was written into a file for whoever carries it.
    package static func handedOut(_ item: Int64, in standing: [Event]) -> Event? {
        standing.last { $0.act == .handedOut && $0.payload.number(.event) == item }
    }

    /// The ids of what the reporter wrote by `channel` before a release, oldest first: what an answer answers.
    package static func thread(of item: Event, channel: String, externalID: String?, in events: [Event]) -> [String] {
        let replies = events.prefix { $0.id < item.id }.filter { event in
            event.act == .replied && event.payload.text(.channel) == channel
        }
        return [externalID].compactMap(\.self) + replies.compactMap { $0.payload.text(.externalID) }
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
    /// What the report is called, masked.
    package var title: String
    /// Ids of what the reporter wrote by the channel, oldest first.
    package var thread: [String]
    /// The event by which it was last written into a file; nil: it never was.
    package var handedOut: Event?

    /// - Parameter events: all of the case's, oldest first.
    package init(event: Event, of complaint: Complaint, events: [Event], text: String) {
        self.event = event
        (number, channel, externalID) = (complaint.number, complaint.channel, complaint.externalID)
        title = complaint.title.string
        self.text = text
        thread = Outbox.thread(of: event, channel: channel, externalID: externalID, in: events)
        handedOut = Outbox.handedOut(event.id, in: CaseProjection.standing(events))
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
