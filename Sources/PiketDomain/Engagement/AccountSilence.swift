/// How an office is silent in public, the graver the larger.
package enum AccountSilence: Int, Hashable, Comparable, Sendable {
    /// At least half of the posts that can be judged had no comment in 72 hours.
    case silentPosts = 1
    /// Questions were asked and none was answered.
    case noReplies
    /// No post for 14 days.
    case idle
    case noAccount

    /// The same word wherever it is named to programs.
    package var code: String {
        switch self {
        case .silentPosts: "silent_posts"
        case .noReplies: "no_replies"
        case .idle: "idle"
        case .noAccount: "no_account"
        }
    }

    package static func < (a: AccountSilence, b: AccountSilence) -> Bool { a.rawValue < b.rawValue }
}

extension AgencyEngagement {
    /// The gravest that is known; nil: the office speaks, or nobody looked.
    package var silence: AccountSilence? {
        if isMissing { return .noAccount }
        if isIdle { return .idle }
        if responseRate.value == 0 { return .noReplies }
        guard let silent = silentPosts.value, silent > 0, silent * 2 >= Double(silentPosts.n) else { return nil }
        return .silentPosts
    }

    /// Which agency is silent and late: those that are both rank first, by their late cases, then by how grave the
    /// silence is; then the late ones, then the silent ones.
    package var silentAndLate: SilentAndLate {
        SilentAndLate(
            isBoth: silence != nil && (lateCases ?? 0) > 0, late: lateCases ?? 0, silence: silence?.rawValue ?? 0,
            posts: Int(silentPosts.value ?? 0))
    }
}

/// Where an agency stands in the list of the silent and late; the largest is the worst.
package struct SilentAndLate: Hashable, Comparable, Sendable {
    var isBoth: Bool
    var late: Int
    var silence: Int
    var posts: Int

    package static func < (a: SilentAndLate, b: SilentAndLate) -> Bool {
        (a.isBoth ? 1 : 0, a.late, a.silence, a.posts) < (b.isBoth ? 1 : 0, b.late, b.silence, b.posts)
    }
}
