package import PiketDomain

/// An agency's posts over the panes, and one post over them: read only.
package struct AgencyView: Hashable, Sendable {
    package enum Order: Hashable, Sendable {
        case newest
        /// Questions that wait longest first.
        case slowest
    }

    package let code: String
    /// nil while it is read and if there is none.
    package internal(set) var file: AgencyPosts?
    package internal(set) var isMissing = false
    package internal(set) var order = Order.newest
    /// In that order.
    package internal(set) var posts: [AccountPost] = []
    package internal(set) var list = ListCursor()
    /// The post that is looked into.
    package internal(set) var post: PostView?
    var loadedAt: Instant?

    package var cursor: Int { list.index }
    package var top: Int { list.top }

    init(code: String) {
        self.code = code
    }

    /// The cursor stays on its post.
    mutating func receive(_ file: AgencyPosts?, now: Instant, page: Int) {
        self.file = file
        isMissing = file == nil
        loadedAt = now
        arrange(now: now, page: page)
        if let open = post {
            let key = open.seen.account.key
            let later = posts.first { $0.post.id == open.seen.post.id && $0.account.key == key }
            if let later { post?.seen = later } else { post = nil }
        }
    }

    mutating func turn(now: Instant, page: Int) {
        order = order == .newest ? .slowest : .newest
        list = ListCursor()
        arrange(now: now, page: page)
    }

    private mutating func arrange(now: Instant, page: Int) {
        let selected = posts.indices.contains(cursor) ? posts[cursor] : nil
        posts = (order == .newest ? file?.posts : file?.slowestFirst(now: now)) ?? []
        let kept = order == .newest || list.index > 0 ? selected : nil
        let index = kept.flatMap { kept in
            posts.firstIndex { $0.post.id == kept.post.id && $0.account.key == kept.account.key }
        }
        list.place(at: index ?? 0, count: posts.count, page: page)
    }
}

/// A post with what was counted on it, visit by visit.
package struct PostView: Hashable, Sendable {
    package internal(set) var seen: AccountPost
    package internal(set) var list = ListCursor()

    package var cursor: Int { list.index }
    package var top: Int { list.top }

    init(seen: AccountPost) {
        self.seen = seen
    }
}
