import PiketDesk
import PiketDomain
import PiketStore
import PiketViewModels

/// Writes down what was phoned in: by the office of this moment, for the screen and for `piket new`.
struct CallClerk: Sendable {
    let store: SQLiteStore
    let login: String

    /// The case that came of it; nil if whoever wrote it down may not see it. Errors: `Refusal`, `StoreTrouble`.
    func writeDown(_ call: CallNotes, now: Instant) async throws -> CaseFile? {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        let record = try Desk(office: office).writeDown(call, by: viewer).get()
        if office.description.channels.isEmpty {
            var names = IntakeNames()
            names.channels = [office.telephone.code: office.telephone.name]
            try await store.register(names, now: now)
        }
        // A call that comes twice, since its first answer was lost, is one case.
        guard let number = try await store.take([record], now: now).first?.number else {
            throw StoreTrouble.other(path: store.path, detail: "the complaint was not taken in")
        }
        return try await store.caseFile(number: number, viewer: viewer, now: now)
    }

    func report(on call: CallNotes, now: Instant) async -> CallReport {
        do {
            guard let file = try await writeDown(call, now: now) else { return .refused(.outOfScope) }
            return .written(file)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch {
            return .failed(StoreTrouble(error, path: store.path))
        }
    }
}
