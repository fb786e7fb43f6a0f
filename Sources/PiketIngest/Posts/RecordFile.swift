import PiketDomain

/// A file of records that are no complaints: where it lies, where its rejects go, who is told. Bounded memory at any
/// length.
package struct RecordFile {
    package var path: String
    package var format: ExchangeFormat
    /// nil: beside the source, see `RejectsFile.path`.
    package var rejectsPath: String?
    /// The words for a reason in the rejects file.
    package var wording: @Sendable (RejectionReason) -> String = { $0.message }
    /// Called for each line worth telling.
    package var report: (@Sendable (ImportMessage) -> Void)?

    /// Its format is told by its name.
    package init(_ path: String) {
        self.path = path
        format = ExchangeFormat(guessing: path)
    }

    /// Reads `source`, which is this file, to its end. Throws `IngestTrouble` for one that cannot be read at all, and what
    /// `write` throws.
    ///
    /// - Parameters:
    ///   - check: looks at the headings of a table.
    ///   - item: makes something of a record, or says why not.
    ///   - write: takes a batch; the last may be empty.
    func read<Item>(
        _ source: ByteSource, check: (Headings) throws(IngestTrouble) -> Void,
        item: (RawRecord, inout ImportTally) throws(Rejection) -> Item,
        write: ([Item], inout ImportTally) async throws -> Void
    ) async throws -> ImportSummary {
        var (decoder, form) = try format.decoder(source)
        if let decoder = decoder as? CSVDecoder { try check(decoder.headings) }
        let rejects = RejectsFile(
            wanted: rejectsPath ?? RejectsFile.path(beside: path, format: format), form: form, wording: wording)
        var tally = ImportTally(report: report)
        var batch: [Item] = []
        while let decoded = try decoder.next() {
            tally.summary.read += 1
            do throws(Rejection) {
                batch.append(try item(try decoded.get(), &tally))
            } catch {
                tally.note(error)
                try rejects.add(error)
            }
            if batch.count >= ImportRun.batchSize {
                try await write(batch, &tally)
                batch.removeAll(keepingCapacity: true)
            }
        }
        try await write(batch, &tally)
        tally.summary.rejectsPath = rejects.path
        return tally.summary
    }
}
