/// Who took which shift over.
///
/// Errors: `StoreTrouble`.
package protocol HandoverKeeping: Sendable {
    /// Of the shift that began then, oldest first. Cost: the acceptances since.
    func acceptances(of shift: Instant) async throws -> [HandoverAcceptance]
    /// The officer who last acted on a case in that time; nil: nobody. Cost: the events since its beginning.
    func lastActor(in span: Range<Instant>, except login: String) async throws -> String?
    /// One transaction: what was not accepted before becomes one event, the words typed by those who leave move to
    /// whoever accepts, who is on duty from now on. No words replace others, and none go to whom the case is hidden from.
    func accept(_ order: HandoverOrder, now: Instant) async throws -> HandoverOutcome
}

/// All that a sheet is read from.
package typealias HandoverSource = DeskReading & OutboxReading & DutyKeeping & DraftKeeping & HandoverKeeping
