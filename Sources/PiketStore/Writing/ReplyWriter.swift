import GRDB
import PiketDomain

/// Brings replies and notes that files tell to their cases, inside one write.
struct ReplyWriter {
    let transaction: WriteTransaction
    let office: Office
    let now: Instant

    /// What became of a reply.
    enum Finding {
        case written(ReplyRule.Candidate)
        case unchanged(number: Int64)
        case apart(ReplyApart)
    }

    /// Writes a reply on the case its words name: of several, the one that its sender reported.
    ///
    /// - Parameter words: a number, an id or a reference; several with blanks between them.
    func take(_ reply: IntakeReply, naming words: String, _ editor: inout CaseEditor) throws -> Finding {
        for id in try Int64.fetchAll(
            transaction.db, sql: "SELECT complaint FROM reference WHERE number = ? AND system = ?",
            arguments: [reply.externalID, reply.channel])
        {
            guard let candidate = try candidate(id) else { continue }
            let isWritten = try event(reply, as: .reply, on: candidate) == nil
            if isWritten || candidate.isForgotten { return .unchanged(number: candidate.complaint.number) }
        }
        switch try target(of: reply, naming: words) {
        case .success(let (candidate, fate)):
            let isWritten = try write(reply, as: fate, on: candidate, &editor)
            return isWritten ? .written(candidate) : .unchanged(number: candidate.complaint.number)
        case .failure(let apart): return .apart(apart)
        }
    }

    /// Writes what a record tells beside its case; what stands there already is left out.
    func take(_ notes: [IntakeReply], of complaint: Int64, _ editor: inout CaseEditor) throws {
        for note in notes {
            guard let candidate = try candidate(complaint) else { return }
            let fate = ReplyRule.fate(of: note, on: candidate) ?? .note
            _ = try write(note, as: fate, on: candidate, &editor)
        }
    }

    /// The case a reply belongs to and what it is there, or why it belongs to none.
    func target(
        of reply: IntakeReply, naming words: String
    ) throws -> Result<(ReplyRule.Candidate, ReplyRule.Fate), ReplyApart> {
        var first: Int64?
        for id in try named(words, in: reply.channel) {
            guard let candidate = try candidate(id) else { continue }
            if let fate = ReplyRule.fate(of: reply, on: candidate) { return .success((candidate, fate)) }
            first = first ?? candidate.complaint.number
        }
        return .failure(first.map { .otherSender(of: $0) } ?? .unknownCase)
    }

    /// Ids of the cases that words may mean, the likeliest first.
    private func named(_ words: String, in channel: String) throws -> [Int64] {
        let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
        var ids: [Int64] = []
        for word in ([words] + (parts.count > 1 ? parts : [])).compactMap(CaseNumber.reading) {
            ids += try Int64.fetchAll(
                transaction.db, sql: "SELECT id FROM complaint WHERE channel = ? AND external_id = ?",
                arguments: [channel, word])
            if let number = CaseNumber.number(word) {
                ids += try Int64.fetchAll(
                    transaction.db, sql: "SELECT id FROM complaint WHERE number = ?", arguments: [number])
            }
            let referred = FilterSQL(Sight(viewer: .system, office: office, now: now), db: transaction.db)
                .referred(to: word)
            guard !referred.isNever else { continue }
            ids += try Int64.fetchAll(
                transaction.db,
                sql: "SELECT c.id FROM complaint c WHERE \(referred.sql) ORDER BY c.id DESC LIMIT \(CaseNumber.limit)",
                arguments: StatementArguments(referred.arguments))
        }
        var seen: Set<Int64> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private func candidate(_ id: Int64) throws -> ReplyRule.Candidate? {
        guard let complaint = try CaseReader.complaint(transaction.db, id: id, office: office) else { return nil }
        return ReplyRule.Candidate(
            complaint: complaint, events: try CaseReader.events(transaction.db, of: id),
            reporter: try OriginalReader.reporter(transaction.db, number: complaint.number))
    }

    private func event(
        _ reply: IntakeReply, as fate: ReplyRule.Fate, on candidate: ReplyRule.Candidate
    ) throws -> Event? {
        let mark = reply.words.map(transaction.salt.mark)
        return ReplyRule.event(for: reply, as: fate, on: candidate, office: office, now: now) {
            $0.payload.text(.textHash) == mark
        }
    }

    private func write(
        _ reply: IntakeReply, as fate: ReplyRule.Fate, on candidate: ReplyRule.Candidate, _ editor: inout CaseEditor
    ) throws -> Bool {
        guard let event = try event(reply, as: fate, on: candidate) else { return false }
        try transaction.append(event, text: reply.words)
        try ReferenceWriter.write(candidate.complaint.id, in: transaction.db)
        _ = try editor.reproject(candidate.complaint)
        return true
    }
}
