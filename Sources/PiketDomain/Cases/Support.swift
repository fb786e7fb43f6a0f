/// A supporting agency of a case (*OPD pendukung*): what it was asked last, by when, and whether it replied since.
package struct Support: Hashable, Sendable {
    package var agency: String
    /// The event that asked; its words are the request.
    package var request: Event
    /// The first reply since; its words are what the agency wrote. nil: not yet.
    package var reply: Event?

    /// The last second of its own date; nil: it was given none.
    package var due: Instant? { request.payload.instant(.due) }
    package var repliedAt: Instant? { reply?.effectiveAt }

    /// Still without a reply after its date.
    package func isLate(at now: Instant) -> Bool { reply == nil && due.map { $0 < now } == true }

    /// One for each agency, in the order they were first asked. Asking again renews the request; an agency that leads the
    /// case by now supports it no longer.
    ///
    /// - Parameter events: all of the case's events, oldest first; those that were taken back count for nothing.
    /// Cost: linear in the events.
    package static func all(in events: [Event], lead: String?) -> [Support] {
        guard events.contains(where: { $0.act == .supportAsked }) else { return [] }
        var supports: [Support] = []
        for event in CaseProjection.standing(events) {
            switch event.act {
            case .supportAsked:
                guard let agency = event.payload.text(.to) else { continue }
                if let index = supports.firstIndex(where: { $0.agency == agency }) {
                    supports[index] = Support(agency: agency, request: event)
                } else {
                    supports.append(Support(agency: agency, request: event))
                }
            case .supportReplied:
                let agency = event.payload.text(.fromAgency)
                guard let index = supports.firstIndex(where: { $0.agency == agency && $0.reply == nil }) else {
                    continue
                }
                supports[index].reply = event
            default: break
            }
        }
        return supports.filter { $0.agency != lead }
    }
}
