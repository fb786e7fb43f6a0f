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
    /// Errors: `CommandFailure` if any was refused; with several numbers it comes after all of them were tried.
    func perform(_ numbers: [Int64], _ act: DeskAct) async throws {
        var refused = 0
        let numbers = numbers.reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
        for number in numbers {
            do {
                try await perform(act, on: number)
            } catch let failure as CommandFailure where failure.code == .refused && numbers.count > 1 {
                StandardError.write("piket: " + failure.message)
                refused += 1
            }
        }
        guard refused == 0 else {
            throw CommandFailure(
                .refused, "\(refused) dari \(numbers.count) ditolak, selebihnya selesai",
                en: "\(refused) of \(numbers.count) refused, the others are done")
        }
    }

    /// - Parameter telling: Whether what was done is printed.
    /// Errors: `CommandFailure` with the refusal or the conflict; nothing was changed then.
    @discardableResult
    func perform(_ act: DeskAct, on number: Int64, telling: Bool = true) async throws -> Event {
        let file = try await file(number)
        if case .merge(let parent) = act { try await requireParent(parent, of: number) }
        let now = now
        switch Desk(office: office).decide(act, on: file, by: viewer, now: now) {
        case .failure(let refusal): throw failure(refusal, number)
        case .success(let change):
            let complaint: Complaint
            do {
                complaint = try await store.commit(change, now: now)
            } catch let conflict as Conflict {
                throw CommandFailure(
                    .refused, "\(number): \(ActLine.conflict(conflict, office: office, language))")
            } catch let refusal as Refusal {
                throw failure(refusal, number)
            }
            let event = change.events[0]
            if telling { try await tell(event, complaint) }
            return event
        }
    }

    /// Whether the desk would do it now.
    func allows(_ act: DeskAct, on number: Int64) async throws -> Bool {
        guard case .success = Desk(office: office).decide(act, on: try await file(number), by: viewer, now: now) else {
            return false
        }
        return true
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

    /// A parent has to be there, and to be nobody's duplicate itself: cases that point at each other are lost.
    private func requireParent(_ parent: Int64, of number: Int64) async throws {
        guard let file = try await store.caseFile(number: parent, viewer: viewer, now: now) else {
            throw failure(.unknownCase(parent), number)
        }
        if file.complaint.status == .duplicate { throw failure(.notOpen(.duplicate), parent) }
    }

    /// As JSON it is read again: after the act it may lie outside what the viewer is shown.
    private func tell(_ event: Event, _ complaint: Complaint) async throws {
        guard isJSON else { return print(ActLine.done(event, complaint, office: office, language)) }
        let now = now
        let shown = try await store.caseFile(number: complaint.number, viewer: viewer, now: now)?.complaint
        print(JSON.object((shown ?? complaint).fields(office: office, now: now)).line)
    }
}
