package import PiketDomain

/// Takes a file of citizens' posts into a store. Bounded memory at any length.
package struct MentionsRun {
    package var file: String
    package var format: ExchangeFormat
    /// nil: beside the source, see `RejectsFile.path`.
    package var rejectsPath: String?
    /// The words for a reason in the rejects file.
    package var wording: @Sendable (RejectionReason) -> String = { $0.message }
    package var now: Instant
    /// Called for each rejected record.
    package var report: (@Sendable (ImportMessage) -> Void)?

    package init(file: String, format: ExchangeFormat, now: Instant) {
        self.file = file
        self.format = format
        self.now = now
    }

    /// Throws `IngestTrouble` for a file that cannot be read at all, and what the store throws.
    package func run(into store: any DeskReading & MentionKeeping) async throws -> ImportSummary {
        let source = try ByteSource(path: file)
        var (decoder, form) = try format.decoder(source, delimiter: nil)
        var mapper = MentionMapper(office: try await store.office(), now: now)
        if let decoder = decoder as? CSVDecoder { try mapper.check(decoder.headings, file: file) }
        let rejects = RejectsFile(
            wanted: rejectsPath ?? RejectsFile.path(beside: file, format: format), form: form, wording: wording)
        var tally = ImportTally(report: report)
        var batch: [MentionRecord] = []
        func write() async throws {
            let outcome = try await store.take(mentions: batch, now: now)
            tally.summary.accepted += outcome.accepted
            tally.summary.updated += outcome.updated
            tally.summary.unchanged += outcome.unchanged
            tally.summary.repeats += outcome.repeats
            batch.removeAll(keepingCapacity: true)
        }
        while let decoded = try decoder.next() {
            tally.summary.read += 1
            do throws(Rejection) {
                let mention = try mapper.mention(try decoded.get())
                if mention.kelurahan == nil { tally.summary.unplaced += 1 }
                batch.append(mention)
            } catch {
                tally.note(error)
                try rejects.add(error)
            }
            if batch.count >= ImportRun.batchSize { try await write() }
        }
        try await write()
        tally.summary.rejectsPath = rejects.path
        return tally.summary
    }
}
