/// What a posts file can tell; raw values are the headings.
enum PostField: String, CaseIterable, Hashable {
    case platform, account, agency
    case postID = "post_id"
    /// The source's running number: only where neither `post_id` nor `url` tells a post from another.
    case rowID = "id"
    case url
    case postedAt = "posted_at"
    case seenAt = "seen_at"
    case followers, likes, comments, shares, saves, reach, views, questions, answered
    /// Seconds, parted by semicolons.
    case replyDelays = "reply_delays"
    case format, topic, partner, caption

    /// Headings that mean the field, the preferred one first.
    var headings: [String] {
        switch self {
        case .postedAt: [rawValue, "taken_at"]
        case .seenAt: [rawValue, "scraped_at"]
        default: [rawValue]
        }
    }

    static let wanted = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.headings) })
}
