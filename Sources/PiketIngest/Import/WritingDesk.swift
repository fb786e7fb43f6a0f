import PiketDomain

/// Where an import's batches are written: one is on its way into the store while the next is read and worked out.
struct WritingDesk {
    let store: any DeskReading & DeskWriting
    /// By which the events are dated.
    let now: Instant
    let isDryRun: Bool
    private var underway: (records: [IntakeRecord], task: Task<[IntakeOutcome], any Error>)?

    init(store: any DeskReading & DeskWriting, now: Instant, isDryRun: Bool) {
        self.store = store
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
        if !names.isEmpty {
            try await settle(&tally)
            try await store.register(names, now: now)
        }
        guard !records.isEmpty else { return }
        let write = try await store.preparing(records, now: now)
        try await settle(&tally)
        // Not a child: a batch that was begun is written, whoever stops waiting.
        underway = (records, Task { try await write() })
    }

    /// Waits until everything that was sent off is written, and counts it.
    mutating func settle(_ tally: inout ImportTally) async throws {
        guard let (records, task) = underway else { return }
        underway = nil
        for (record, outcome) in zip(records, try await task.value) { tally.note(outcome, of: record) }
    }

    /// The same where something went wrong already: what comes of the batch no longer matters here.
    mutating func leave() async {
        _ = await underway?.task.result
        underway = nil
    }
}
