package import PiketDomain

/// Takes a file of posts into a store: accounts, posts, and what was counted on them when they were seen.
///
/// An account whose agency neither the file nor the office names is taken unlinked. Bounded memory at any length.
package struct PostsRun {
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
    package func run(into store: any DeskReading & DeskWriting) async throws -> ImportSummary {
        let source = try ByteSource(path: file)
        var (decoder, form) = try format.decoder(source, delimiter: nil)
        var mapper = PostMapper(office: try await store.office(), unseen: min(source.changedAt ?? now, now))
        if let decoder = decoder as? CSVDecoder { try mapper.check(decoder.headings, file: file) }
        let rejects = RejectsFile(
            wanted: rejectsPath ?? RejectsFile.path(beside: file, format: format), form: form, wording: wording)
        var tally = ImportTally(report: report)
        var batch: [(line: Int, post: PostRecord)] = []
        var unlinked: Set<String> = []
        while let decoded = try decoder.next() {
            tally.summary.read += 1
            do throws(Rejection) {
                let raw = try decoded.get()
                batch.append((raw.line, try mapper.post(raw)))
                if let name = mapper.unknownAgency(raw) { tally.note(unknownAgency: name, line: raw.line) }
            } catch {
                tally.note(error)
                try rejects.add(error)
            }
            if batch.count >= ImportRun.batchSize { try await write(&batch, &tally, &unlinked, store) }
        }
        try await write(&batch, &tally, &unlinked, store)
        tally.summary.unlinked = unlinked.count
        tally.summary.rejectsPath = rejects.path
        return tally.summary
    }

    private func write(
        _ batch: inout [(line: Int, post: PostRecord)], _ tally: inout ImportTally, _ unlinked: inout Set<String>,
        _ store: any DeskWriting
    ) async throws {
        guard !batch.isEmpty else { return }
        let outcome = try await store.take(posts: batch.map(\.post), now: now)
        tally.summary.accepted += outcome.accepted
        tally.summary.updated += outcome.updated
        tally.summary.unchanged += outcome.unchanged
        // A later batch may have told whose an account is.
        for (_, post) in batch { unlinked.remove(Account(platform: post.platform, handle: post.account).code) }
        let fallen = Set(outcome.fallen)
        for (index, (line, post)) in batch.enumerated() {
            tally.note(post.faults(now: now) + (fallen.contains(index) ? [.countsFell] : []), line: line)
        }
        unlinked.formUnion(outcome.unlinked)
        batch.removeAll(keepingCapacity: true)
    }
}
