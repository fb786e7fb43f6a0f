/// What a supervisor decided with an event: on what somebody asked for, on a prepared answer, or on finished work.
package struct ReviewDecision: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        /// The act that was asked for.
        case request(Act)
        case draft
        case work
    }

    package var subject: Subject
    package var isApproved: Bool
    /// The request or the draft; nil: finished work.
    package var decided: Event?

    /// nil: the event decides nothing that waited.
    ///
    /// - Parameter events: those before it, of the same case.
    package init?(_ event: Event, of events: [Event]) {
        guard event.act != .undone, event.act != .requested else { return nil }
        decided = event.payload.number(.event).flatMap { id in events.first { $0.id == id } }
        switch decided?.act {
        case .requested:
            let act = decided?.payload.text(.act).flatMap(Act.init(rawValue:)) ?? .requested
            (subject, isApproved) = (.request(act), event.payload.text(.act) == nil)
        case .drafted where event.act == .answered || event.act == .reviewed:
            (subject, isApproved) = (.draft, event.act == .answered)
        default:
            guard event.act == .reviewed, event.payload.status != nil else { return nil }
            (subject, isApproved) = (.work, event.payload.status != .inProgress)
            decided = nil
        }
    }
}
