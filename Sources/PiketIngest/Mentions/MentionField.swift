/// What a mentions file can tell; raw values are the headings.
enum MentionField: String, CaseIterable, Hashable {
    case platform
    case postID = "post_id"
    case url, author
    case postedAt = "posted_at"
    case text, kelurahan
    case kelurahanCode = "kelurahan_code"
    case kecamatan, latitude, longitude
    /// The id or link of the post it repeats.
    case repostOf = "repost_of"
    /// How often it was repeated, as the source counts it.
    case repeats

    /// Headings that mean the field, the preferred one first.
    var headings: [String] {
        switch self {
        case .postID: [rawValue, "external_id", "id"]
        case .url: [rawValue, "source_url", "link"]
        case .author: [rawValue, "handle", "account"]
        case .postedAt: [rawValue, "taken_at", "received_at"]
        case .text: [rawValue, "caption", "description"]
        case .latitude: [rawValue, "lat"]
        case .longitude: [rawValue, "lon", "long", "lng"]
        case .repeats: [rawValue, "reposts", "shares"]
        default: [rawValue]
        }
    }

    static let wanted = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.headings) })
}
