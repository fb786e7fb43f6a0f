package import PiketDomain

/// What Piket does by itself.
extension Desk {
    /// The earliest thing that is due by `now`, with all its events; nil while there is nothing to do.
    ///
    /// A rung of the ladder is dated when it is carried out; the end of a silence when it passed.
    package func wake(_ file: CaseFile, now: Instant) -> CaseChange? {
        let standing = CaseProjection.standing(file.events)
        guard let timer = SystemTimer.timers(of: file.complaint, events: standing, office: office).first,
            timer.at <= now
        else { return nil }
        let plan =
            switch timer.cause {
            case .silence(let status):
                Plan(
                    .stateSet,
                    EventPayload().with(.from, file.complaint.status).with(.status, status).with(.stateAt, timer.at))
            case .rung(let rung, let cycle):
                climb(rung, cycle: cycle, Sitting(file: file, viewer: .system, office: office, now: now))
            }
        return change(plan, by: .system, on: file, now: now)
    }

    /// What a rung cannot do any more (the case is with that agency already) it leaves out; that it was reached is
    /// written all the same.
    private func climb(_ rung: Escalation, cycle: Int, _ at: Sitting) -> Plan {
        var payload = EventPayload().with(.clock, rung.clock.rawValue).with(.cycle, Int64(cycle))
            .with(.level, Int64(rung.step)).with(.kind, rung.at.rawValue)
        var roles: [OfficerRole] = []
        for deed in rung.deeds {
            // A refusal tells an officer why not; a rung just leaves the deed out.
            switch deed {
            case .raise:
                guard let next = at.complaint.priority.raised else { continue }
                payload = payload.with(.priority, next.rawValue)
            case .notify(let role): roles.append(role)
            case .handOver(let code, true):
                guard let plan = try? at.dispose(to: code, reason: nil) else { continue }
                payload = payload.merging(plan.payload)
            case .handOver(let login, false):
                guard let plan = try? at.hand(to: login, reason: nil) else { continue }
                payload = payload.merging(plan.payload)
            }
        }
        if !roles.isEmpty { payload = payload.with(.role, OfficerRole.names(of: roles)) }
        return Plan(.escalated, payload)
    }
}

extension Priority {
    /// One step up; nil at the top.
    var raised: Priority? {
        switch self {
        case .normal: .high
        case .high: .emergency
        case .emergency: nil
        }
    }
}
