/// One row of a posts file: a post of an agency's account and what was counted on it when it was seen.
///
/// Every number is optional: an empty cell is unknown, not 0.
package struct PostRecord: Hashable, Sendable {
    package var platform: String
    package var account: String
    /// nil: the account is not linked to an agency yet.
    package var agency: String?
    package var postID: String
    package var url: String = ""
    package var postedAt: Instant
    package var seenAt: Instant
    package var followers: Int?
    package var likes: Int?
    package var comments: Int?
    package var shares: Int?
    package var saves: Int?
    package var reach: Int?
    package var views: Int?
    /// Questions received and answered under the post.
    package var questions: Int?
    package var answered: Int?
    /// Seconds from each answered question to its first reply, the shortest first.
    package var replyDelays: [Int64]?
    package var format: String?
    package var topic: String?
    package var partner: String?
    package var caption: String = ""

    package init(platform: String, account: String, postID: String, postedAt: Instant, seenAt: Instant) {
        self.platform = platform
        self.account = account
        self.postID = postID
        self.postedAt = postedAt
        self.seenAt = seenAt
    }
}

/// What became of a batch of posts. A post seen again at another time adds a snapshot: that is an update.
package struct PostsOutcome: Hashable, Sendable {
    package var accepted = 0
    package var updated = 0
    package var unchanged = 0
    /// Codes of the accounts among them that no agency is known for (`Account.code`).
    package var unlinked: Set<String> = []
    /// Which of the batch counted fewer than an earlier look, or more than a later one.
    package var fallen: [Int] = []

    package init() {}
}
