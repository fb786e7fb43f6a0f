package import PiketDomain

/// What Piket does by itself when a reporter says nothing.
extension Desk {
    /// When the case closes if nothing more is heard: an answered one with its close clock, a question after the
    /// profile's silence. nil: never by itself.
    package func dueBySilence(_ file: CaseFile) -> Instant? {
        switch file.complaint.status {
        case .answered: return file.complaint.deadlines.first { $0.clock == .close && $0.isUnmet }?.due
        case .awaitingReporter:
            let standing = CaseProjection.standing(file.events)
            guard let asked = standing.last(where: { $0.opens(.awaitingReporter) }),
                let silence = office.profile(for: file.complaint).silence, silence.units > 0
            else { return nil }
            let calendar = office.calendar(for: .close, of: file.complaint)
            return Countdown(start: asked.effectiveAt, allowance: silence, calendar: calendar).due
        default: return nil
        }
    }

    /// The closing of a case whose silence has passed by `now`, at the time it passed; nil while there is nothing to do.
    package func closeBySilence(_ file: CaseFile, now: Instant) -> CaseChange? {
        guard let due = dueBySilence(file), now >= due else { return nil }
        let status = file.complaint.status
        let target: Status = status == .answered ? .done : .archived
        let steps = office.profile(for: file.complaint).steps
        guard case .success(let arrow) = status.transition(to: target, steps: steps, cause: .silence) else {
            return nil
        }
        let payload = EventPayload().with(.from, status).with(.status, arrow.to).with(.stateAt, due)
        return change(Plan(.stateSet, payload), by: .system, on: file, now: now)
    }
}
