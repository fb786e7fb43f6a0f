package import PiketDomain

/// What becomes of citizens' public posts.
extension Desk {
    /// Why a viewer can do nothing with a mention, whatever is chosen; nil if they can.
    package func refusal(ofSettling mention: Mention, by viewer: Viewer) -> Refusal? {
        if let refusal = viewer.refusal(of: .work) { return refusal }
        return viewer.sees(scopeOf: nil, kelurahan: mention.kelurahan) ? nil : .outOfScope
    }

    /// - Parameters:
    ///   - original: the mention in its own words; needed where a case comes of it.
    ///   - now: when the office takes note of it: from then on its promises run.
    package func settle(
        _ mention: Mention, as fate: MentionFate, type: ComplaintType = .complaint, category: String? = nil,
        reason: String = "", original: MentionRecord?, by viewer: Viewer, now: Instant
    ) -> Result<MentionOrder, Refusal> {
        do throws(Refusal) {
            if let refusal = refusal(ofSettling: mention, by: viewer) { throw refusal }
            let why = try Wording.line(reason)
            switch (mention.fate, fate) {
            case (.open, .open): throw .mentionSettled(.open, number: nil)
            case (.open, _), (.dismissed, .open): break
            // A case is never unmade.
            default: throw .mentionSettled(mention.fate, number: mention.number)
            }
            if fate == .dismissed, why == nil { throw .reasonMissing }
            var record: IntakeRecord?
            if fate.makesCase {
                guard let original else { throw .unknownMention(mention.id) }
                record = self.record(of: original, mention: mention.id, by: viewer, now: now)
                record?.type = fate == .hoax ? .hoax : type
                if let category {
                    guard let known = office.meantCategory(category) else { throw .unknownCategory(category) }
                    record?.category = known.code
                }
            }
            return .success(
                MentionOrder(mention: mention.id, fate: fate, reason: why, record: record, login: viewer.login))
        } catch {
            return .failure(error)
        }
    }

    /// The platform's own id stays out of it: it leads to whoever wrote the post.
    private func record(
        of original: MentionRecord, mention: Int64, by viewer: Viewer, now: Instant
    ) -> IntakeRecord {
        var record = IntakeRecord(
            channel: office.channel(ofPlatform: original.platform).code, externalID: "pantauan-\(mention)",
            fingerprint: Array("mention \(mention)".utf8), receivedAt: now)
        record.text = original.text
        record.kelurahan = original.kelurahan
        record.placeWords = original.placeWords
        record.point = original.point
        record.sourceURL = original.url
        if original.isByHandle {
            record.reporterContact = original.author
        } else {
            record.reporterName = original.author
        }
        record.takenBy = viewer.login
        return record
    }
}

extension Office {
    /// The channel what is written on a platform comes by: the one that is called so, else one of the platform's name.
    package func channel(ofPlatform platform: String) -> Channel {
        let names = [
            "x": ["x", "twitter", "xtw"], "instagram": ["instagram", "ig"], "facebook": ["facebook", "fb"],
            "youtube": ["youtube", "yt"], "tiktok": ["tiktok", "tt"],
        ]
        let wanted = names[platform] ?? [platform]
        let known = description.channels.first { channel in
            wanted.contains { $0 == Words.folded(channel.code) || $0 == Words.folded(channel.name) }
        }
        return known ?? Channel(code: platform, name: platform.prefix(1).uppercased() + platform.dropFirst())
    }
}
