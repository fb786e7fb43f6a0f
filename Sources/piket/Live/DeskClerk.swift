import PiketDesk
import PiketDomain
import PiketViewModels

/// Carries acts out, for dialogs and commands alike: reads each case afresh, decides it by the office of this moment,
/// writes it.
struct DeskClerk: Sendable {
    /// What was done: the event, the case before it and after it.
    struct Deed: Sendable {
        var event: Event
        var file: CaseFile
        var complaint: Complaint
    }

    /// What goes along with every case of one order.
    struct Manner: Sendable {
        /// What the cases of an order have in common in the log; nil for an order of one.
        var batch: Int64?
        /// An answer is sent even if it tells who reported.
        var isDespitePersonalData = false
    }

    let store: any DeskReading & DeskWriting & PersonReading
    let login: String

    /// - Parameters:
    ///   - version: the one that was seen; nil: whatever it is now.
    ///   - now: the time of the act, as the log keeps it.
    /// Errors: `Refusal`, `Conflict`, `StoreTrouble`; nothing was changed then.
    func perform(
        _ act: DeskAct, on number: Int64, version: Int? = nil, _ manner: Manner = Manner(), now: Instant
    ) async throws -> Deed {
        let office = try await store.office()
        let viewer = office.viewer(login: login)
        let desk = Desk(office: office)
        guard let file = try await store.caseFile(number: number, viewer: viewer, now: now) else {
            throw Refusal.unknownCase(number)
        }
        if let version, file.complaint.version != version, let latest = file.events.last {
            throw Conflict(number: number, version: file.complaint.version, latest: latest)
        }
        var change = try desk.decide(act, on: file, by: viewer, now: now).get()
        if case .merge(let parent) = act {
            let other = try await store.caseFile(number: parent, viewer: viewer, now: now)
            if let refusal = desk.refusal(ofParent: parent, other) { throw refusal }
        }
        // Whoever may not answer learns nothing from the check.
        if !manner.isDespitePersonalData, let words = leaving(act, change, file),
            try await store.holdsPersonalData(words, number: number)
        {
            throw Refusal.answerHoldsPersonalData
        }
        if let batch = manner.batch, change.events[0].payload[.batch] == nil {
            change.events[0].payload[.batch] = .number(batch)
        }
        let complaint = try await store.commit(change, now: now)
        return Deed(event: change.events[0], file: file, complaint: complaint)
    }

    /// The answer that an act releases.
    private func leaving(_ act: DeskAct, _ change: CaseChange, _ file: CaseFile) -> AnswerWords? {
        guard let event = change.events.first, event.act == .answered else { return nil }
        switch act {
        case .answer(let text, _, _): return .text(text)
        case .review: return event.payload.number(.event).map { .written(Outbox.words(of: $0, in: file.events)) }
        default: return nil
        }
    }
}

extension DeskClerk {
    /// An order of a dialog.
    func carryOut(_ order: ActOrder, now: Instant) async -> ActReport {
        var report = ActReport()
        let manner = Manner(
            batch: order.cases.count > 1 ? Self.newBatch : nil, isDespitePersonalData: order.isDespitePersonalData)
        for one in order.cases {
            report.results[one.number] = await result(of: order.act, on: one, manner, now: now)
            guard case .unmask = order.act, case .done = report.results[one.number] else { continue }
            do {
                report.original = try await store.original(number: one.number)
            } catch {
                report.results[one.number] = .failed(StoreTrouble(error))
            }
        }
        return report
    }

    /// Told apart from all others by chance alone, since two orders may be carried out at the same moment; small enough
    /// for readers of JSON that keep numbers as doubles.
    static var newBatch: Int64 { Int64.random(in: 1..<1 << 53) }

    private func result(
        of act: DeskAct, on one: ActOrder.Case, _ manner: Manner, now: Instant
    ) async -> ActReport.Result {
        do {
            let deed = try await perform(act, on: one.number, version: one.version, manner, now: now)
            return .done(version: deed.complaint.version, isRequest: deed.event.act == .requested)
        } catch let conflict as Conflict {
            return .conflict(conflict)
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch {
            return .failed(StoreTrouble(error))
        }
    }
}
