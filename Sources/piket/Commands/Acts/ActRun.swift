import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// The one way a command acts on cases: read, decide, commit; the same rights, checks and events as keys.
struct ActRun {
    let store: SQLiteStore
    let office: Office
    let viewer: Viewer
    let language: Language
    private let isJSON: Bool
    private let clock = WallClock()

    init(_ options: ActOptions) async throws {
        store = try options.database.openExisting(.existing)
        office = try await store.office()
        viewer = office.viewer(login: Login.current)
        language = options.database.speech.language
        isJSON = options.json
    }

    var now: Instant { clock.now }

    /// Does one act to each case, each in its own transaction. Every number gets its line: what was done on standard
    /// output, why not on standard error.
    ///
    /// - Parameter manner: of all of them; several are marked as one order.
    /// Errors: `CommandFailure` if any was refused; with several numbers it comes after all of them were tried.
    func perform(_ numbers: [Int64], _ act: DeskAct, _ manner: DeskClerk.Manner = DeskClerk.Manner()) async throws {
        var refused = 0
        var manner = manner
        if numbers.count > 1, manner.batch == nil { manner.batch = DeskClerk.newBatch }
        for number in numbers {
            do {
                try await perform(act, on: number, manner)
            } catch let failure as CommandFailure where failure.code == .refused && numbers.count > 1 {
                StandardError.write("piket: " + failure.message)
                refused += 1
            }
        }
        guard refused > 0 else { return }
        let all = numbers.count
        throw refused == all
            ? CommandFailure(
                .refused, "semua \(all) ditolak; tidak ada yang berubah", en: "all \(all) refused; nothing was changed")
            : CommandFailure(
                .refused, "\(refused) dari \(all) ditolak, \(all - refused) lainnya selesai",
                en: "\(refused) of \(all) refused, the other \(all - refused) done")
    }

    /// - Parameter telling: Whether what was done is printed.
    /// Errors: `CommandFailure` with the refusal or the conflict; nothing was changed then.
    @discardableResult
    func perform(
        _ act: DeskAct, on number: Int64, _ manner: DeskClerk.Manner = DeskClerk.Manner(), telling: Bool = true
    ) async throws -> Event {
        do {
            let deed = try await DeskClerk(store: store, login: viewer.login).perform(act, on: number, manner, now: now)
            if telling { try await tell(deed) }
            return deed.event
        } catch let conflict as Conflict {
            throw CommandFailure(.refused, "\(number): \(ActLine.conflict(conflict, office: office, language))")
        } catch let refusal as Refusal {
            throw failure(refusal, number)
        }
    }

    func file(_ number: Int64) async throws -> CaseFile {
        guard let file = try await store.caseFile(number: number, viewer: viewer, now: now) else {
            throw failure(.unknownCase(number), nil)
        }
        return file
    }

    func failure(_ refusal: Refusal, _ number: Int64?) -> CommandFailure {
        let words = ActLine.refused(refusal, language)
        return CommandFailure(.refused, number.map { "\($0): \(words)" } ?? words)
    }

    /// As JSON it is read again: after the act it may lie outside what the viewer is shown.
    private func tell(_ deed: DeskClerk.Deed) async throws {
        guard isJSON else {
            let line = ActLine.done(deed.event, deed.complaint, after: deed.file, office: office, language)
            return print(([line] + waiting(deed)).joined(separator: "\n"))
        }
        let now = now
        let shown = try await store.caseFile(number: deed.complaint.number, viewer: viewer, now: now)?.complaint
        print(JSON.object((shown ?? deed.complaint).fields(office: office, now: now)).line)
    }

    /// What a decision left undecided, and what of it can only be returned.
    private func waiting(_ deed: DeskClerk.Deed) -> [String] {
        guard ReviewDecision(deed.event, of: deed.file.events) != nil else { return [] }
        var file = deed.file
        (file.complaint, file.events) = (deed.complaint, file.events + [deed.event])
        let left = Desk(office: office).waitingReviews(of: file, by: viewer, now: now)
        return left.map { ActLine.waiting($0, number: deed.complaint.number, office: office, language) }
    }
}
