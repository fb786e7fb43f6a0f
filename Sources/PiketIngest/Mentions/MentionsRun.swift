package import PiketDomain

/// Takes a file of citizens' posts into a store.
package struct MentionsRun {
    package var file: RecordFile
    package var now: Instant

    package init(_ file: RecordFile, now: Instant) {
        (self.file, self.now) = (file, now)
    }

    /// Throws `IngestTrouble` for a file that cannot be read at all, and what the store throws.
    package func run(into store: any DeskReading & MentionKeeping) async throws -> ImportSummary {
        var mapper = MentionMapper(office: try await store.office(), now: now)
        return try await file.read(ByteSource(path: file.path)) { headings throws(IngestTrouble) in
            try mapper.check(headings, file: file.path)
        } item: { (raw, tally) throws(Rejection) -> MentionRecord in
            let mention = try mapper.mention(raw)
            if mention.kelurahan == nil { tally.summary.unplaced += 1 }
            return mention
        } write: { batch, tally in
            let outcome = try await store.take(mentions: batch, now: now)
            tally.summary.accepted += outcome.accepted
            tally.summary.updated += outcome.updated
            tally.summary.unchanged += outcome.unchanged
            tally.summary.repeats += outcome.repeats
        }
    }
}
