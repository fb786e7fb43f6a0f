package import PlainText

/// A citizen's public post that may become a case, masked.
package struct Mention: Hashable, Sendable, Identifiable {
    /// Its running number; not a case's.
    package var id: Int64
    package var platform: String
    package var postedAt: Instant
    package var text: SafeText
    package var author: SafeText
    package var kelurahan: String?
    package var point: GeoPoint?
    /// Its link is kept: it is told with the case's reporter, and not before.
    package var hasLink: Bool
    /// How often others repeated it: what the source counted, or the repeats that came in if those are more.
    package var repeats: Int
    package var fate: MentionFate
    /// The number of the case that came of it.
    package var number: Int64?

    package init(
        id: Int64, platform: String, postedAt: Instant, text: SafeText, author: SafeText, kelurahan: String? = nil,
        point: GeoPoint? = nil, hasLink: Bool = false, repeats: Int = 0, fate: MentionFate = .open,
        number: Int64? = nil
    ) {
        self.id = id
        self.platform = platform
        self.postedAt = postedAt
        self.text = text
        self.author = author
        self.kelurahan = kelurahan
        self.point = point
        self.hasLink = hasLink
        self.repeats = repeats
        self.fate = fate
        self.number = number
    }
}

/// What became of a mention. Raw values are kept and stand in the log.
package enum MentionFate: String, CaseIterable, Hashable, Sendable {
    /// Nobody has decided.
    case open
    /// It became a case.
    case taken
    /// It became a case that asks whether it is true.
    case hoax
    case dismissed

    package var makesCase: Bool { self == .taken || self == .hoax }
}

/// A decision on a mention, made and not yet written.
package struct MentionOrder: Hashable, Sendable {
    package var mention: Int64
    package var fate: MentionFate
    package var reason: String?
    /// The case it becomes; nil if it becomes none.
    package var record: IntakeRecord?
    package var login: String

    package init(mention: Int64, fate: MentionFate, reason: String?, record: IntakeRecord?, login: String) {
        self.mention = mention
        self.fate = fate
        self.reason = reason
        self.record = record
        self.login = login
    }

    /// What the log keeps of it.
    package func event(number: Int64?, at now: Instant) -> Event {
        Event(
            complaint: nil, version: 0, at: now, actor: .officer(login: login), act: .mentionSettled,
            payload: EventPayload().with(.kind, fate.rawValue).with(.mention, mention).with(.number, number),
            reason: reason.map { Mask.text($0).text })
    }
}

extension Mention {
    /// Nobody has decided on it, and its words tell of danger to life.
    package func callsFor112(_ office: Office) -> Bool {
        fate == .open && office.dangers.danger(in: text.string) != nil
    }
}
