import PiketDomain

/// Where an import's batches are written: one is on its way into the store while the next is read and worked out.
struct WritingDesk {
    let store: any DeskWriting
    /// How many records will come; nil: not known.
    let count: Int?
    /// By which the events are dated.
    let now: Instant
    let isDryRun: Bool
    private var session: (any IntakeSession)?
    private var underway: (records: [IntakeRecord], task: Task<[IntakeOutcome], any Error>)?

    init(store: any DeskWriting, count: Int?, now: Instant, isDryRun: Bool) {
        self.store = store
        self.count = count
        self.now = now
        self.isDryRun = isDryRun
    }

    /// Sends the batch off once the one before it is written. Errors: what the store threw at that one, or at the names.
    mutating func write(
        _ batch: inout [IntakeRecord], _ names: IntakeNames, _ tally: inout ImportTally
    ) async throws {
        let records = batch
        batch.removeAll(keepingCapacity: true)
        guard !isDryRun else {
            tally.summary.accepted += records.count
            return
        }
        guard !names.isEmpty || !records.isEmpty else { return }
        let session = try await begun()
        if !names.isEmpty {
            try await settle(&tally)
            try await session.register(names)
        }
        guard !records.isEmpty else { return }
        let write = try await session.preparing(records)
        try await settle(&tally)
        // Not a child: a batch that was begun is written, whoever stops waiting.
        underway = (records, Task { try await write() })
    }

    /// Waits until everything that was sent off is kept, and counts it.
    mutating func end(_ tally: inout ImportTally) async throws {
        try await settle(&tally)
        try await session?.end()
    }

    /// The same where something went wrong already. False: the store keeps nothing of what was written.
    mutating func leave(_ tally: inout ImportTally) async -> Bool {
        do {
            try await settle(&tally)
        } catch {
            // It is known already, or follows from what is.
        }
        do {
            try await session?.end()
            return true
        } catch {
            return false
        }
    }

    private mutating func begun() async throws -> any IntakeSession {
        if let session { return session }
        let begun = try await store.intake(of: count, now: now)
        session = begun
        return begun
    }

    private mutating func settle(_ tally: inout ImportTally) async throws {
        guard let (records, task) = underway else { return }
        underway = nil
        for (record, outcome) in zip(records, try await task.value) { tally.note(outcome, of: record) }
    }
}
