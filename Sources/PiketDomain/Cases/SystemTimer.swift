/// Something Piket will do to a case by itself, and when.
package struct SystemTimer: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        case rung(Escalation, cycle: Int)
        /// Nothing was heard: an answered case is done, an open question archives.
        case silence(to: Status)
    }

    package var at: Instant
    package var cause: Cause

    /// The timers of a case as it stands, the earliest first.
    ///
    /// Nobody is alarmed by what is known: backlog and acknowledged breaches climb no ladder.
    /// - Parameters:
    ///   - complaint: with its deadlines.
    ///   - events: that were not taken back, oldest first.
    package static func timers(of complaint: Complaint, events: [Event], office: Office) -> [SystemTimer] {
        guard complaint.status.isOpen else { return [] }
        var timers = rungs(of: complaint, events: events, office: office)
        if let silence = silence(of: complaint, events: events, office: office) { timers.append(silence) }
        return timers.sorted { $0.at < $1.at }
    }

    private static func rungs(of complaint: Complaint, events: [Event], office: Office) -> [SystemTimer] {
        let ladder = office.description.escalations
        guard !ladder.isEmpty, !complaint.isBacklog, !complaint.isAcknowledged else { return [] }
        let climbed = Set(events.lazy.filter { $0.act == .escalated }.map { RungKey($0.payload) })
        return complaint.deadlines.filter(\.isUnmet).flatMap { deadline in
            ladder.compactMap { rung -> SystemTimer? in
                guard rung.clock == deadline.clock,
                    !climbed.contains(RungKey(clock: rung.clock.rawValue, cycle: deadline.cycle, step: rung.step)),
                    let at = deadline.instant(of: rung.at)
                else { return nil }
                return SystemTimer(at: at, cause: .rung(rung, cycle: deadline.cycle))
            }
        }
    }

    /// An answered case closes with its close clock, a question after the profile's silence.
    private static func silence(of complaint: Complaint, events: [Event], office: Office) -> SystemTimer? {
        let profile = office.profile(of: complaint)
        let (due, target): (Instant?, Status) =
            switch complaint.status {
            case .answered: (complaint.deadlines.first { $0.clock == .close && $0.isUnmet }?.due, .done)
            case .awaitingReporter: (silenceOfQuestion(complaint, events, profile, office), .archived)
            default: (nil, .done)
            }
        guard let due,
            case .success(let arrow) = complaint.status.transition(to: target, steps: profile.steps, cause: .silence)
        else { return nil }
        return SystemTimer(at: due, cause: .silence(to: arrow.to))
    }

    private static func silenceOfQuestion(
        _ complaint: Complaint, _ events: [Event], _ profile: SLAProfile, _ office: Office
    ) -> Instant? {
        guard let silence = profile.silence, silence.units > 0,
            let asked = events.last(where: { $0.opens(.awaitingReporter) })
        else { return nil }
        let calendar = office.calendar(for: .close, of: complaint)
        return Countdown(start: asked.effectiveAt, allowance: silence, calendar: calendar).due
    }

    /// What makes a rung the same one when it is looked at again.
    private struct RungKey: Hashable {
        var clock: String
        var cycle: Int
        var step: Int

        init(clock: String, cycle: Int, step: Int) {
            self.clock = clock
            self.cycle = cycle
            self.step = step
        }

        init(_ payload: EventPayload) {
            self.init(
                clock: payload.text(.clock) ?? "", cycle: Int(payload.number(.cycle) ?? 0),
                step: Int(payload.number(.level) ?? 0))
        }
    }
}

extension Deadline {
    /// When a rung of the ladder is reached; nil while pending.
    func instant(of moment: Escalation.Moment) -> Instant? {
        switch moment {
        case .dueSoon: soonFrom
        case .late: limit.map { $0 + 1 }
        case .late3: instant(ofLateness: 3)
        }
    }

    /// The first second at which `lateness` is at least `x`, after the limit. nil while pending, and for a clock that
    /// stands still for years. Cost: some fifty looks at `lateness`.
    package func instant(ofLateness x: Double) -> Instant? {
        guard let countdown, let limit else { return nil }
        var low = limit
        guard countdown.lateness(at: low) < x else { return low + 1 }
        var span: Int64 = max(3600, limit - countdown.start)
        while countdown.lateness(at: low + span) < x {
            low = low + span
            span *= 2
            guard span < 100 * 366 * 86_400 else { return nil }
        }
        var high = low + span
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if countdown.lateness(at: middle) < x { low = middle } else { high = middle }
        }
        return high
    }
}
