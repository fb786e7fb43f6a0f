/// What a record of a post contradicts itself in. It is kept as it is; the figures know how to take it.
package enum PostFault: CaseIterable, Hashable, Sendable {
    /// 0 followers: counted as unknown.
    case noFollowers
    /// More interactions than people who saw the post: the rate by reach does without it.
    case reachUnderInteractions
    /// Not counted until then.
    case postedInFuture
    /// A later look counted fewer than an earlier one: the newest counts.
    case countsFell
}

extension PostRecord {
    /// What it tells by itself; whether counts fell only the posts kept before can tell.
    package func faults(now: Instant) -> [PostFault] {
        let interactions = Interactions([likes, comments, saves, shares]).sum
        return [
            followers == 0 ? .noFollowers : nil,
            (reach ?? .max) < (interactions ?? 0) ? .reachUnderInteractions : nil,
            postedAt > now ? .postedInFuture : nil,
        ].compactMap(\.self)
    }

    /// What can only grow on a post. Followers may leave.
    package static let growing: [any KeyPath<PostRecord, Int?> & Sendable] = [
        \.likes, \.comments, \.shares, \.saves, \.reach, \.views,
    ]
}
