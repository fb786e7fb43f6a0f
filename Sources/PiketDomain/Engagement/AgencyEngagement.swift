/// An agency's engagement as panes and `piket stats` tell it.
package struct AgencyEngagement: Hashable, Sendable {
    /// An agency's, or platform and handle (`instagram:humas`) of an account that is linked to none.
    package var code: String
    package var name: String
    /// False for an account that no agency is known for.
    package var isLinked = true
    /// Posts in the period.
    package var posts: Int
    /// Per cent; by followers, or by reach (see its basis) where followers are unknown everywhere.
    package var engagementRate: Figure
    /// The same by reach, over the posts whose reach is known; no value where none is.
    package var reachRate: Figure
    /// 0 ... 1.
    package var responseRate: Figure
    package var firstReply: FirstReply
    package var silentPosts: Figure
    /// Comments, and shares, per post.
    package var conversation: Figure
    package var amplification: Figure
    /// Citizens per 1,000 followers, at least; no value for want of an agency whose reporters could be counted, and while
    /// an account's followers are unknown.
    package var participation: Figure
    /// The best first.
    package var formats: [FormatEffect]
    /// Those named in the period, the most frequent first.
    package var partners: [PartnerEffect]
    /// Over the pairs with all partners.
    package var uplift: Figure
    package var stage: StageDecision
    /// Followers of all accounts, each as last seen; nil if unknown for all.
    package var followers: Int?
    package var lastPostAt: Instant?
    /// Open cases it leads that have a broken deadline: silence and lateness go together. nil where nobody counted.
    package var lateCases: Int?

    /// What the engagement rate rests on, in posts.
    package var n: Int { engagementRate.n }
    /// Rates are compared only inside it; nil while followers are unknown.
    package var band: FollowerBand? { followers.map(FollowerBand.init(followers:)) }
    /// An agency without an account is missing; one whose accounts stand still is idle.
    package var isMissing: Bool { stage.rule == .noAccount }
    package var isIdle: Bool { stage.rule == .idle }

    /// - Parameters:
    ///   - days: the period counted back from `now`; nil is all history. Stage and idleness have their own.
    ///   - pairs: of its posts with reposts by others.
    ///   - cases: its complaints; nil: they were not counted, or it is no agency.
    package init(
        code: String, name: String, accounts: [AccountPosts], pairs: [RepostPair] = [], cases: AgencyCases? = nil,
        days: Int?, now: Instant
    ) {
        self.code = code
        self.name = name
        let all = accounts.flatMap(\.posts).filter { $0.postedAt <= now }
        let posts = days.map { days in all.filter { $0.isWithin(days: Int64(days), of: now) } } ?? all
        self.posts = posts.count
        let byFollowers = EngagementFigures.rateByFollowers(posts, now: now)
        reachRate = EngagementFigures.rateByReach(posts, now: now)
        engagementRate = byFollowers.value == nil && reachRate.value != nil ? reachRate : byFollowers
        responseRate = EngagementFigures.responseRate(posts, now: now)
        firstReply = FirstReply(posts)
        silentPosts = EngagementFigures.silentPosts(posts, now: now)
        conversation = EngagementFigures.conversation(posts, now: now)
        amplification = EngagementFigures.amplification(posts, now: now)
        formats = EngagementFigures.formatEffect(posts, now: now)
        let pairs = pairs.filter { pair in
            days.map { pair.own.isWithin(days: Int64($0), of: now) } ?? (pair.own.postedAt <= now)
        }
        uplift = EngagementFigures.collaborationUplift(pairs, now: now)
        partners = PartnerEffect.all(posts, pairs: pairs, now: now)
        stage = StageDecision(accounts: accounts.map(\.account), posts: all, now: now)
        let known = accounts.compactMap { $0.followers(now: now) }
        let followers = known.isEmpty ? nil : known.reduce(0, +)
        self.followers = followers
        // A page that was looked at without counting its followers would make the rate too large.
        let isWhole = known.count == accounts.count { !$0.posts.isEmpty }
        participation = EngagementFigures.participation(
            reporters: cases?.reporters, followers: isWhole ? followers : nil)
        lateCases = cases?.late
        lastPostAt = all.map(\.postedAt).max()
    }

}

/// What an agency's complaints tell beside its accounts.
package struct AgencyCases: Hashable, Sendable {
    /// Open cases it leads that are late, without backlog.
    package var late = 0
    /// Distinct citizens whose complaints of the last 30 days it leads, by the hash of their contact; nil: not counted.
    package var reporters: Int?

    package init(late: Int = 0, reporters: Int? = nil) {
        self.late = late
        self.reporters = reporters
    }
}

/// An account with its posts.
package struct AccountPosts: Hashable, Sendable {
    package var account: Account
    package var posts: [Post]

    package init(account: Account, posts: [Post]) {
        self.account = account
        self.posts = posts
    }

    /// As last seen on any post. Nobody is no answer: a page without followers has been counted wrongly.
    package func followers(now: Instant) -> Int? {
        posts.lazy.flatMap(\.snapshots).filter { $0.seenAt <= now && ($0.followers ?? 0) > 0 }
            .max { $0.seenAt < $1.seenAt }?.followers
    }
}
