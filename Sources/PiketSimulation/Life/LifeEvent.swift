package import PiketDesk
package import PiketDomain

/// Something that happens in the running city.
package struct LifeEvent: Sendable {
    package enum Kind: Sendable {
        case arrival(IntakeRecord)
        /// An officer wants to do this. The desk decides: it may refuse, and the case may have moved since.
        case act(DeskAct, login: String, complaint: Int64, number: Int64)
    }

    package var at: Instant
    package var kind: Kind
}
