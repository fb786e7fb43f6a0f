/// The way of one file's records into a store. Its batches go one after the other; it is to be ended, whatever happens.
package protocol IntakeSession: Sendable {
    /// See `DeskWriting.register`.
    func register(_ names: IntakeNames) async throws
    /// Works out what needs no write, so that this can be done while the batch before is written.
    func preparing(_ records: [IntakeRecord]) async throws -> IntakeWrite
    /// Everything that was written is kept when this returns. If it throws, nothing is.
    func end() async throws
}

/// Takes a batch in that was prepared: all of it, or nothing. To be called once.
package typealias IntakeWrite = @Sendable () async throws -> [IntakeOutcome]
