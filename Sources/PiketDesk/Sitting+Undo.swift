import PiketDomain

extension Sitting {
    /// Takes back the viewer's own newest act on the case, at most a minute old and untouched by anybody since. What it
    /// changed is folded away: state, first answer, deadlines and hand-overs are as before.
    func undo() throws(Refusal) -> Plan {
        try requireOfficer()
        guard let last = standing.last(where: { $0.act != .unmasked }), isOwn(last), last.act.canBeUndone,
            isUntouched(since: last)
        else { throw .nothingToUndo }
        return Plan(.undone, EventPayload().with(.event, last.id).with(.act, last.act.rawValue))
    }

    /// Does again what the viewer's last act took back, as a new event at the present time. It names the first one,
    /// where its words lie.
    func redo() throws(Refusal) -> Plan {
        try requireOfficer()
        guard let last = file.events.last(where: { $0.act != .unmasked }), last.act == .undone, isOwn(last),
            let id = last.payload.number(.event), let act = file.events.first(where: { $0.id == id })
        else { throw .nothingToUndo }
        try require(act.act.right)
        return Plan(act.act, act.payload.with(.event, act.payload.number(.event) ?? id), reason: act.reason)
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
    /// An arrival stays, and what was looked at or erased cannot be taken back.
    var canBeUndone: Bool {
        switch self {
        case .received, .imported, .undone, .unmasked, .forgotten: false
        default: true
        }
    }
}
