package import PiketDomain
import PlainText

/// A mention as the store in memory keeps it.
struct MemoryMention {
    var mention: Mention
    /// nil once it was erased.
    var record: MentionRecord?
    var told: Int
    var echoes = 0
}

extension MemoryStore: MentionKeeping {
    package func take(mentions records: [MentionRecord], now: Instant) -> MentionsOutcome {
        var outcome = MentionsOutcome()
        for record in records { outcome.note(take(record)) }
        let changed = outcome.accepted + outcome.updated
        guard changed > 0 else { return outcome }
        write(.mentionsImported, by: .importer, at: now, payload: EventPayload().with(.count, Int64(changed)))
        moved.mentions += 1
        return outcome
    }

    private func take(_ record: MentionRecord) -> MentionWriter.Result {
        if let known = record.keys.lazy.compactMap({ self.mentionKeys[$0] }).first {
            for key in record.keys where mentionKeys[key] == nil { mentionKeys[key] = known }
            guard !known.isEcho, var kept = mentions[known.id], kept.told < record.repeats else { return .unchanged }
            kept.told = record.repeats
            kept.mention.repeats = max(kept.told, kept.echoes)
            mentions[known.id] = kept
            return .updated
        }
        let masked = MaskedMention(record)
        var echoes = MentionEchoes()
        for (id, kept) in mentions.sorted(by: { $0.key < $1.key }) {
            let text = kept.mention.text.string
            echoes.add(id, postedAt: kept.mention.postedAt, sketch: TextSketch(text), text: text)
        }
        if let id = MentionRecord.announced(record.keys).lazy.compactMap({ self.mentionKeys[$0]?.id }).first {
            takePlace(of: id, record, masked)
            for key in record.keys { mentionKeys[key] = (id, false) }
            return .repeated
        }
        let origins = record.originKeys + MentionRecord.announced(record.originKeys)
        let named = origins.lazy.compactMap { self.mentionKeys[$0]?.id }.first
        if let id = named ?? echoes.original(of: masked, postedAt: record.postedAt) {
            for key in record.keys { mentionKeys[key] = (id, true) }
            mentions[id]?.echoes += 1
            if let kept = mentions[id] { mentions[id]?.mention.repeats = max(kept.told, kept.echoes) }
            return .repeated
        }
        let id = Int64(mentions.count + 1)
        for key in record.keys + MentionRecord.announced(record.originKeys) { mentionKeys[key] = (id, false) }
        mentions[id] = MemoryMention(mention: mention(id, record, masked), record: record, told: record.repeats)
        return .accepted
    }

    private func mention(_ id: Int64, _ record: MentionRecord, _ masked: MaskedMention) -> Mention {
        Mention(
            id: id, platform: record.platform, postedAt: record.postedAt, text: SafeText(sanitizing: masked.text),
            author: SafeText(sanitizing: masked.author, limit: 120), kelurahan: record.kelurahan, point: record.point,
            hasLink: !record.url.isEmpty, repeats: record.repeats)
    }

    private func takePlace(of id: Int64, _ record: MentionRecord, _ masked: MaskedMention) {
        guard var kept = mentions[id] else { return }
        kept.echoes += 1
        kept.told = max(kept.told, record.repeats)
        if kept.mention.fate == .open {
            kept.record = record
            kept.mention = mention(id, record, masked)
        }
        kept.mention.repeats = max(kept.told, kept.echoes)
        mentions[id] = kept
    }

    package func mentions(_ query: MentionQuery, viewer: Viewer) -> MentionPage {
        MentionPage(
            mentions.values.map(\.mention).filter { viewer.sees(scopeOf: nil, kelurahan: $0.kelurahan) }, query)
    }

    package func mention(_ id: Int64, viewer: Viewer) -> Mention? {
        mentions[id].flatMap { viewer.sees(scopeOf: nil, kelurahan: $0.mention.kelurahan) ? $0.mention : nil }
    }

    package func originalMention(_ id: Int64) -> MentionRecord? {
        guard var record = mentions[id]?.record else { return nil }
        (record.keys, record.originKeys, record.repeats) = ([], [], 0)
        return record
    }

    package func settle(_ order: MentionOrder, now: Instant) throws -> Int64? {
        guard var kept = mentions[order.mention] else { throw Refusal.unknownMention(order.mention) }
        guard kept.mention.fate == (order.fate == .open ? .dismissed : .open) else {
            throw Refusal.mentionSettled(kept.mention.fate, number: kept.mention.number)
        }
        let number = try order.record.map { try take([$0], now: now)[0].number }
        (kept.mention.fate, kept.mention.number) = (order.fate, number)
        mentions[order.mention] = kept
        let event = order.event(number: number, at: now)
        write(event.act, by: event.actor, at: now, payload: event.payload, reason: event.reason)
        moved.mentions += 1
        return number
    }

    func eraseMention(of number: Int64) {
        guard let id = mentions.first(where: { $0.value.mention.number == number })?.key else { return }
        mentions[id]?.record = nil
        mentions[id]?.mention.text = SafeText()
        mentions[id]?.mention.author = SafeText()
        mentions[id]?.mention.hasLink = false
        mentions[id]?.mention.point = nil
    }
}
