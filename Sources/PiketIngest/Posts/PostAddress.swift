/// What the web address of a post tells by itself: the platform it is on and its name there.
struct PostAddress: Hashable {
    /// nil for an address whose host cannot be told.
    let platform: String?
    /// nil if the address names no post.
    let postID: String?
    /// The address in one form: the platform and the path, without fragment and what only follows readers.
    /// nil for what is no address of a page.
    let canonical: String?

    /// Reads `https://host/path?query#fragment`; scheme and `www.` may be missing.
    init(_ url: String) {
        var rest = Substring(url)
        if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "#" }
        let query = rest.drop { $0 != "?" }.dropFirst()
        let parts = rest.prefix { $0 != "?" }.split(separator: "/")
        guard let host = parts.first?.lowercased(), host.contains("."), !host.contains(" ") else {
            platform = nil
            postID = nil
            canonical = nil
            return
        }
        platform = Self.platform(of: host)
        let keys = ["v", "story_fbid", "fbid"]
        let named = query.split(separator: "&").first { pair in keys.contains { pair.hasPrefix($0 + "=") } }
        let last = parts.dropFirst().last
        postID = (named.map { $0.drop { $0 != "=" }.dropFirst() } ?? last).map(String.init)
        let path = parts.dropFirst().joined(separator: "/")
        canonical = path.isEmpty ? nil : "\(Self.platform(of: host))/\(path)" + (named.map { "?" + $0 } ?? "")
    }

    /// A host's own or its short form; the host's name itself where it is none of the platforms.
    private static func platform(of host: String) -> String {
        let known = [
            "instagram.com": "instagram", "instagr.am": "instagram", "facebook.com": "facebook", "fb.com": "facebook",
            "fb.watch": "facebook", "x.com": "x", "twitter.com": "x", "youtube.com": "youtube", "youtu.be": "youtube",
            "tiktok.com": "tiktok", "linkedin.com": "linkedin", "flickr.com": "flickr", "threads.net": "threads",
            "threads.com": "threads",
        ]
        for (domain, name) in known where host == domain || host.hasSuffix("." + domain) { return name }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
