package import PiketDomain

extension Desk {
    /// Why a viewer cannot say that they came or went; nil if they can.
    package func refusalOfDuty(isIn: Bool, by viewer: Viewer, mark: DutyMark?, now: Instant) -> Refusal? {
        guard viewer.officer?.isActive == true else { return .unknownLogin(viewer.login) }
        // Who forgot to go yesterday may come again.
        let isThere = mark?.isThere(at: now) ?? false
        return isThere == isIn ? .already(.onDuty(isIn)) : nil
    }
}
