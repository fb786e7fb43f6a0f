package import PiketDomain

extension MemoryStore {
    package func take(_ records: [IntakeRecord], now: Instant) throws -> [IntakeOutcome] {
        var isChanged = false
        let outcomes = records.map { record in
            let outcome = take(record, now: now)
            if case .unchanged = outcome {} else { isChanged = true }
            return outcome
        }
        if isChanged { touchCases() }
        return outcomes
    }

    package func intake(of count: Int?, now: Instant) -> any IntakeSession { MemoryIntake(store: self, now: now) }

    private func take(_ given: IntakeRecord, now: Instant) -> IntakeOutcome {
        var record = given
        let key = SourceKey(channel: record.channel, externalID: record.externalID)
        guard let id = idsBySource[key], var known = cases[id] else {
            if let reply = record.reply { return take(reply, record, key, now: now) }
            return .accepted(number: accept(record, key, now: now))
        }
        let number = known.base.number
        guard !known.isForgotten else { return .unchanged(number: number) }
        if known.fingerprint == record.fingerprint {
            guard
                let event = IntakeRule.placing(
                    record, of: known.current, events: known.events, office: desk, now: now)
            else { return .unchanged(number: number) }
            write([event], to: &known, at: now)
            known.project(desk)
            cases[id] = known
            return .updated(number: number)
        }
        if record.isSuperseded, known.pastFingerprints.contains(record.fingerprint) {
            return .unchanged(number: number)
        }
        let original = known.original
        if let other = ReusedID.apart(record, from: original, receivedAt: known.base.receivedAt) {
            let outcome = take(other, now: now)
            guard case .accepted(let new) = outcome else { return outcome }
            return .another(number: new, than: number)
        }
        if original?.isNewer(than: record) ?? false { return .unchanged(number: number) }
        record = record.restored(from: original, shown: known.current)
        record.danger = desk.danger(of: record)
        if let reply = record.reply, case .failure(let apart) = target(of: reply, naming: record.replyTo ?? "") {
            record.note(apart)
        }
        write(IntakeRule.events(for: record, existing: known.current, now: now), to: &known, at: now)
        known.record = record
        known.word()
        if let point = record.point { known.base.point = point }
        known.placeWords = record.placeWords
        known.pastFingerprints.insert(known.fingerprint)
        known.fingerprint = record.fingerprint
        known.project(desk)
        cases[id] = known
        take(record.notes, of: id, now: now)
        return .updated(number: number)
    }

    func accept(_ record: IntakeRecord, _ key: SourceKey, apart: ReplyApart? = nil, now: Instant) -> Int64 {
        let id = Int64(cases.count + 1)
        let record = Intake.completed(record, apart: apart, office: desk)
        var base = Intake.base(
            id: id, number: id + Intake.numberOffset, channel: record.channel, externalID: record.externalID,
            receivedAt: record.receivedAt)
        base.point = record.point
        CaseWords(record, visibility: record.visibility ?? .privat).apply(to: &base)
        var kept = MemoryCase(base: base, fingerprint: record.fingerprint)
        kept.placeWords = record.placeWords
        kept.record = record
        write(IntakeRule.events(for: record, existing: nil, apart: apart, now: now), to: &kept, at: now)
        kept.project(desk)
        if let rule = IgnoredCase(record, office: desk) {
            let candidates = cases.values.filter {
                $0.record?.reporterKey == record.reporterKey && record.reporterKey != nil
                    || rule.cited.contains($0.current.number)
            }
            if let ignored = rule.meant(among: candidates.map(\.current)) {
                write([rule.event(ignored, in: kept.current, at: now)], to: &kept, at: now)
                kept.project(desk)
            }
        }
        cases[id] = kept
        idsByNumber[base.number] = id
        idsBySource[key] = id
        take(record.notes, of: id, now: now)
        return base.number
    }
}

private struct MemoryIntake: IntakeSession {
    let store: MemoryStore
    let now: Instant

    func register(_ names: IntakeNames) async throws { try await store.register(names, now: now) }

    func preparing(_ records: [IntakeRecord]) -> IntakeWrite {
        { [self] in try await store.take(records, now: now) }
    }

    func end() {}
}
