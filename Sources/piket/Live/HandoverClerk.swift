import PiketDesk
import PiketDomain
import PiketViewModels

/// Takes a shift over, for the command and the screen alike: reads the sheet afresh, checks, writes.
struct HandoverClerk: Sendable {
    let store: any HandoverSource
    let login: String

    /// - Parameter from: empty: those of the sheet.
    /// - Returns: the sheet as it was before, and what became of the order.
    /// Errors: `Refusal`, `StoreTrouble`; nothing was changed then.
    func accept(
        _ choice: HandoverChoice, from: [String] = [], now: Instant
    ) async throws -> (Handover, HandoverOutcome) {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        let handover = try await HandoverReader(store, viewer: viewer, now: now).read()
        let order = try Desk(office: office).accept(choice, of: handover, from: from, by: viewer).get()
        return (handover, try await store.accept(order, now: now))
    }

    /// For the screen.
    func report(on numbers: [Int64], now: Instant) async -> HandoverReport {
        do {
            let (handover, outcome) = try await accept(.items(numbers.map(String.init)), now: now)
            return .done(handover, outcome)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch {
            return .failed(StoreTrouble(error))
        }
    }
}
