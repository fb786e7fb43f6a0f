package import PiketDomain

/// What became of taking a shift over.
package enum HandoverReport: Hashable, Sendable {
    /// The sheet as it was before, and what was written.
    case done(Handover, HandoverOutcome)
    case refused(Refusal)
    case failed(StoreTrouble)
}
