package import PiketDomain

/// Takes a file of posts into a store: accounts, posts, and what was counted on them when they were seen.
///
/// An account whose agency neither the file nor the office names is taken unlinked.
package struct PostsRun {
    package var file: RecordFile
    package var now: Instant

    package init(_ file: RecordFile, now: Instant) {
        (self.file, self.now) = (file, now)
    }

    /// Throws `IngestTrouble` for a file that cannot be read at all, and what the store throws.
    package func run(into store: any DeskReading & DeskWriting) async throws -> ImportSummary {
        let source = try ByteSource(path: file.path)
        var mapper = PostMapper(office: try await store.office(), unseen: min(source.changedAt ?? now, now))
        var unlinked: Set<String> = []
        var summary = try await file.read(source) { headings throws(IngestTrouble) in
            try mapper.check(headings, file: file.path)
        } item: { (raw, tally) throws(Rejection) -> (position: RecordPosition, post: PostRecord) in
            let post = try mapper.post(raw)
            if let name = mapper.unknownAgency(raw) { tally.note(unknownAgency: name, at: raw.position) }
            return (raw.position, post)
        } write: { batch, tally in
            try await write(batch, &tally, &unlinked, store)
        }
        summary.unlinked = unlinked.count
        return summary
    }

    private func write(
        _ batch: [(position: RecordPosition, post: PostRecord)], _ tally: inout ImportTally,
        _ unlinked: inout Set<String>,
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
        for (index, (position, post)) in batch.enumerated() {
            tally.note(post.faults(now: now) + (fallen.contains(index) ? [.countsFell] : []), at: position)
        }
        unlinked.formUnion(outcome.unlinked)
    }
}
