import PiketDomain

extension Sitting {
    /// Takes back the viewer's own newest act on the case, at most a minute old and untouched by anybody since. What it
    /// changed is folded away: state, first answer, deadlines and hand-overs are as before.
    func undo() throws(Refusal) -> Plan {
        try requireOfficer()
        guard let last = standing.last(where: { $0.act != .unmasked }), isOwn(last), last.act.canBeUndone,
            isUntouched(since: last)
        else { throw .nothingToUndo }
        let payload = EventPayload().with(.event, last.id).with(.act, last.act.rawValue)
        return Plan(.undone, payload.with(.batch, last.payload.number(.batch)))
    }

    /// Does again what the viewer took back last and did not do again yet, as a new event at the present time. It names
    /// the first one, where its words lie.
    func redo() throws(Refusal) -> Plan {
        try requireOfficer()
        guard let undone = redoable, let act = original(of: undone) else { throw .nothingToRedo }
        try require(act.act.right)
        return Plan(act.act, again(act), reason: act.reason)
    }

    /// The newest taking back that can be done again: at most a minute old, and nothing else happened since but doing
    /// again what was taken back after it.
    var redoable: Event? {
        var undone: [Event] = []
        for event in file.events where event.act != .unmasked {
            if event.act == .undone, event.actor == .officer(login: viewer.login) {
                undone.append(event)
            } else if let last = undone.last, event.actor == last.actor, let act = original(of: last),
                event.act == act.act, event.payload == again(act)
            {
                undone.removeLast()
            } else {
                undone = []
            }
        }
        return undone.last.flatMap { isOwn($0) ? $0 : nil }
    }

    private func original(of undone: Event) -> Event? {
        guard let id = undone.payload.number(.event) else { return nil }
        return file.events.first { $0.id == id }
    }

    /// The payload of an act when it is done again.
    private func again(_ act: Event) -> EventPayload {
        act.payload.with(.event, act.payload.number(.event) ?? act.id)
    }

    private func requireOfficer() throws(Refusal) {
        guard viewer.officer?.isActive == true else { throw .unknownLogin(viewer.login) }
    }

    private func isOwn(_ event: Event) -> Bool {
        event.actor == .officer(login: viewer.login) && now - event.at <= Desk.undoWindow
    }

    /// Looking does not touch; other own acts in between were taken back themselves.
    private func isUntouched(since event: Event) -> Bool {
        file.events.reversed().prefix { $0.version > event.version }.allSatisfy {
            $0.act == .unmasked || $0.actor == .officer(login: viewer.login)
        }
    }
}

extension Act {
    /// An arrival stays, and what was looked at, erased or given out cannot be taken back.
    var canBeUndone: Bool {
        switch self {
        case .received, .imported, .undone, .unmasked, .forgotten, .handedOut: false
        default: true
        }
    }
}
