import PiketDomain

/// Showing who reported a case.
extension AppModel {
    /// Only the report of an act that was written brings it.
    mutating func open(_ original: OriginalReport?, of number: Int64) {
        guard let original else { return say(.noReporter(number)) }
        guard detail?.number == number else { return }
        identity = OpenIdentity(number: number, original: original, at: milliseconds)
    }

    /// It is over with its time, and with whatever else comes to lie before the officer.
    mutating func closeIdentityIfDue() {
        guard let identity else { return }
        let isBeforeOfficer = layer == .detail && detail?.number == identity.number && frozenAt == nil
        if !isBeforeOfficer || !identity.isOpen(at: milliseconds) { self.identity = nil }
    }

    /// Whatever ends the session ends this first.
    package mutating func closeIdentity() { identity = nil }

    /// Until it closes by itself; nil while nothing is open.
    package var identitySeconds: Int64? { identity.map { $0.seconds(at: milliseconds) } }
}
