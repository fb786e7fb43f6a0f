import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A column of an agency's posts.
enum PostColumn: CaseIterable {
    case time, platform, format, topic, interactions, answered, waiting, silent

    var column: TableColumn {
        switch self {
        case .time: TableColumn(width: 11, gap: 0)
        case .platform: TableColumn(width: 10, gap: 2, dropRank: 3)
        case .format: TableColumn(width: 9, gap: 2, dropRank: 2)
        case .topic: TableColumn(width: 8, gap: 2, stretches: true, dropRank: 4)
        case .interactions: TableColumn(width: 9, alignment: .right, dropRank: 1)
        case .answered: TableColumn(width: 9, alignment: .right)
        case .waiting: TableColumn(width: 7, alignment: .right)
        case .silent: TableColumn(width: 7, alignment: .right, dropRank: 5)
        }
    }
}

/// A column of what was counted on a post.
enum SnapshotColumn: CaseIterable {
    case seen, age, likes, comments, shares, saves, reach, views, followers, answered

    /// nil for what is no count.
    var metric: KeyPath<MetricSnapshot, Int?>? {
        switch self {
        case .seen, .age, .answered: nil
        case .likes: \.likes
        case .comments: \.comments
        case .shares: \.shares
        case .saves: \.saves
        case .reach: \.reach
        case .views: \.views
        case .followers: \.followers
        }
    }

    /// Followers may leave; what was counted on a post does not become less.
    var onlyGrows: Bool { metric != nil && self != .followers }

    var column: TableColumn {
        switch self {
        case .seen: TableColumn(width: 11, gap: 0)
        case .age: TableColumn(width: 6, alignment: .right)
        case .views: TableColumn(width: 8, alignment: .right, dropRank: 2)
        case .followers: TableColumn(width: 10, alignment: .right, dropRank: 1)
        case .answered: TableColumn(width: 7, alignment: .right, dropRank: 3)
        case .likes, .comments, .shares, .saves, .reach: TableColumn(width: 8, alignment: .right)
        }
    }
}

extension EngagementWords {
    func cell(_ column: PostColumn, _ seen: AccountPost) -> (SafeText, Role) {
        let (post, now) = (seen.post, scene.now)
        switch column {
        case .time: return (moment(post.postedAt), .text)
        case .platform: return (SafeText(sanitizing: seen.account.platform, limit: 40), .dim)
        case .format: return (post.format.map(scene.format) ?? scene[.none], post.format == nil ? .faint : .dim)
        case .topic: return word(post.topic)
        case .interactions:
            let counted = post.interactions(now: now)
            guard let sum = counted.sum else { return (scene[.none], .faint) }
            return ((counted.isLowerBound ? scene[.atLeast] : "") + scene.language.number(sum), .text)
        case .answered:
            let (asked, replied) = (post.latest(\.questions, now: now), post.latest(\.answered, now: now))
            return ratio(replied, asked)
        case .waiting:
            guard let wait = post.longestWait(now: now) else { return ("", .faint) }
            let span = TimeSpan(rough: wait.seconds).text(scene.language)
            return wait.isOpen ? (scene[.atLeast] + span, .soon) : (span, .dim)
        case .silent:
            switch post.isSilent(now: now) {
            case true?: return (scene[Phrase.silentPost], .soon)
            case false?: return ("", .faint)
            // Too young, or nobody looked since.
            case nil: return (scene[.none], .faint)
            }
        }
    }

    /// `21-11 14.02`.
    func moment(_ instant: Instant) -> SafeText {
        scene.language.shortDate(scene.zone.date(of: instant)) + " " + scene.language.time(instant, scene.zone)
    }

    func ratio(_ part: Int?, _ whole: Int?) -> (SafeText, Role) {
        guard part != nil || whole != nil else { return (scene[.none], .faint) }
        func number(_ value: Int?) -> SafeText { value.map { scene.language.number($0) } ?? scene[.none] }
        return (number(part) + "/" + number(whole), .text)
    }

    private func word(_ text: String?) -> (SafeText, Role) {
        text.map { (SafeText(sanitizing: $0, limit: 60), .dim) } ?? (scene[.none], .faint)
    }

    /// `head` and as many of the parts as fit, the more telling ones first; the first one is cut if it must be.
    func joined(_ head: SafeText, _ parts: [SafeText], width: Int) -> SafeText {
        var line = head
        for (index, part) in parts.enumerated() {
            let next = line + (index == 0 ? "" : " · ") + part
            if next.width > width { return index == 0 ? next.truncated(to: width, ellipsis: scene[.ellipsis]) : line }
            line = next
        }
        return line
    }

    /// The figures of one agency in a line, each with what it rests on.
    func figures(_ agency: AgencyEngagement, width: Int) -> SafeText {
        func n(_ count: Int) -> SafeText { " n" + scene.language.number(count) }
        func rate(_ rate: Figure) -> SafeText {
            (rate.value.map { atLeast(rate) + scene.language.decimal($0) + "%" } ?? scene[.none]) + n(rate.n) + " "
                + scene[rate.basis == .reach ? Phrase.byReach : Phrase.byFollowers]
        }
        // Where both are known both are told; they must not be compared with each other.
        let isTwofold = agency.engagementRate.basis == .followers && agency.reachRate.value != nil
        let parts = [
            "ER " + rate(agency.engagementRate) + (isTwofold ? ", " + rate(agency.reachRate) : ""),
            scene[Phrase.answeredWord] + " " + share(agency.responseRate).0
                + (agency.responseRate.value == nil ? "" : "%") + n(agency.responseRate.n),
            scene[Phrase.firstReplyWord] + " " + span(agency.firstReply.median).0 + " P90 "
                + span(agency.firstReply.p90).0 + n(agency.firstReply.n),
            scene[Phrase.silentWord] + " " + silent(agency.silentPosts).0,
        ]
        return joined("", parts, width: width)
    }

    func formats(_ agency: AgencyEngagement, width: Int) -> SafeText {
        let head = scene[Phrase.bestFormat] + "  "
        guard !agency.formats.isEmpty else { return head + scene[Phrase.unknown] }
        func line(_ effect: FormatEffect) -> SafeText {
            scene.format(effect.format) + " " + atLeast(effect.interactions)
                + (effect.interactions.value.map(count) ?? scene[.none]) + " n"
                + scene.language.number(effect.interactions.n)
        }
        return joined(head, agency.formats.map(line), width: width)
    }

    /// The half of a median between two posts tells nothing of large numbers.
    private func count(_ value: Double) -> SafeText {
        value < 100 ? scene.language.decimal(value) : scene.language.number(Int64(value.rounded()))
    }

    func partners(_ agency: AgencyEngagement, width: Int) -> SafeText {
        let head = scene[Phrase.partnersWord] + "  "
        guard !agency.partners.isEmpty else { return head + scene[Phrase.noPartners] }
        func line(_ partner: PartnerEffect) -> SafeText {
            let effect =
                partner.uplift.value == nil
                ? scene[Phrase.notEnough] + " n" + scene.language.number(partner.uplift.n) : uplift(partner.uplift).0
            return "@" + SafeText(sanitizing: partner.partner, limit: 60) + " "
                + scene[Phrase.postCount(partner.posts)] + " " + effect
        }
        return joined(head, agency.partners.map(line), width: width)
    }
}
