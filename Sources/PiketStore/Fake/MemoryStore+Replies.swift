import PiketDomain

/// Replies and notes that files tell, as `ReplyWriter` brings them to their cases.
extension MemoryStore {
    func take(_ reply: IntakeReply, _ record: IntakeRecord, _ key: SourceKey, now: Instant) -> IntakeOutcome {
        let reference = Reference(system: reply.channel, number: reply.externalID)
        for kept in cases.values where kept.references.contains(reference) {
            let isWritten = event(reply, as: .reply, on: kept, now: now) == nil
            if isWritten || kept.isForgotten { return .unchanged(number: kept.base.number) }
        }
        switch target(of: reply, naming: record.replyTo ?? "") {
        case .success(let (kept, fate)):
            let isWritten = write(reply, as: fate, on: kept, now: now)
            return isWritten ? .replied(number: kept.base.number) : .unchanged(number: kept.base.number)
        case .failure(let apart): return .apart(number: accept(record, key, apart: apart, now: now), apart)
        }
    }

    func take(_ notes: [IntakeReply], of id: Int64, now: Instant) {
        for note in notes {
            guard let kept = cases[id] else { return }
            _ = write(note, as: ReplyRule.fate(of: note, on: kept.candidate) ?? .note, on: kept, now: now)
        }
    }

    func target(of reply: IntakeReply, naming words: String) -> Result<(MemoryCase, ReplyRule.Fate), ReplyApart> {
        var first: Int64?
        for kept in named(words, in: reply.channel) {
            if let fate = ReplyRule.fate(of: reply, on: kept.candidate) { return .success((kept, fate)) }
            first = first ?? kept.base.number
        }
        return .failure(first.map { .otherSender(of: $0) } ?? .unknownCase)
    }

    private func named(_ words: String, in channel: String) -> [MemoryCase] {
        let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
        var ids: [Int64] = []
        for word in ([words] + (parts.count > 1 ? parts : [])).compactMap(CaseNumber.reading) {
            ids += [idsBySource[SourceKey(channel: channel, externalID: word)]].compactMap(\.self)
            ids += [CaseNumber.number(word).flatMap { idsByNumber[$0] }].compactMap(\.self)
            let folded = FoldedName(word)
            ids += cases.keys.sorted(by: >).filter { id in
                cases[id].map { kept in
                    ([kept.base.externalID] + kept.references.map(\.number)).contains {
                        $0.map(FoldedName.init) == folded
                    }
                } ?? false
            }
        }
        var seen: Set<Int64> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { cases[$0] }
    }

    private func event(_ reply: IntakeReply, as fate: ReplyRule.Fate, on kept: MemoryCase, now: Instant) -> Event? {
        ReplyRule.event(for: reply, as: fate, on: kept.candidate, office: desk, now: now) {
            kept.texts[$0.id] == reply.words
        }
    }

    private func write(_ reply: IntakeReply, as fate: ReplyRule.Fate, on kept: MemoryCase, now: Instant) -> Bool {
        guard let event = event(reply, as: fate, on: kept, now: now) else { return false }
        var kept = kept
        write([event], to: &kept, at: now)
        kept.texts[lastEventID] = reply.words
        kept.project(desk)
        cases[kept.base.id] = kept
        return true
    }
}

extension MemoryCase {
    var candidate: ReplyRule.Candidate {
        ReplyRule.Candidate(complaint: current, events: events, reporter: reporter)
    }
}
