import PiketDomain

/// Who else has the case open.
extension AppModel {
    /// What this terminal tells the others; nil while no single case is open.
    var presence: Companion? {
        if let dialog, dialog.kind != .acceptHandover, dialog.targets.count == 1, let target = dialog.targets.first {
            return Companion(login: viewer.login, number: target.number, act: dialog.kind.rawValue)
        }
        return detail.map { Companion(login: viewer.login, number: $0.number, act: nil) }
    }

    /// What the others are told is told again when it changes.
    mutating func tellPresence() -> [Request] {
        let present = presence
        guard present != toldPresence else { return [] }
        if present?.number != toldPresence?.number { company = [] }
        toldPresence = present
        return [.present(present)]
    }

    /// - Parameter others: at any case.
    mutating func receive(_ others: [Companion]) {
        company = others.filter { $0.number == toldPresence?.number }
    }
}
