/// A citizen's public post as a file tells it, not yet masked.
package struct MentionRecord: Hashable, Sendable {
    package var platform: String
    /// What makes it the same post when it comes again: its id and its link, each in one form.
    package var keys: [String]
    /// The same of the post it repeats; empty if it says nothing of one.
    package var originKeys: [String] = []
    package var url: String = ""
    /// A handle or a name.
    package var author: String = ""
    package var postedAt: Instant
    package var text: String
    /// An official code; nil: unplaced.
    package var kelurahan: String?
    /// The source's own words for the place.
    package var placeWords: String = ""
    package var point: GeoPoint?
    /// How often it was repeated as the source counts it.
    package var repeats = 0

    package init(platform: String, keys: [String], postedAt: Instant, text: String) {
        self.platform = platform
        self.keys = keys
        self.postedAt = postedAt
        self.text = text
    }

    /// By which a post is found that a repost of it announced before it came itself.
    package static func announced(_ keys: [String]) -> [String] { keys.map { "origin " + $0 } }

    /// A handle is no name: nothing of it is an initial.
    package var isByHandle: Bool { !author.contains { $0 == " " } }
    package var maskedAuthor: String { isByHandle ? Mask.handle(author) : Mask.name(author) }
}

/// What became of a batch of them. A post that repeats a known one is an update of that one.
package struct MentionsOutcome: Hashable, Sendable {
    package var accepted = 0
    package var updated = 0
    package var unchanged = 0
    /// Of the updates: posts that repeat another one.
    package var repeats = 0

    package init() {}
}
