/// The figures of engagement as pure functions over posts (definitions: `domain.md`, Engagement).
///
/// The caller chooses the period by choosing the posts; `now` only hides what was seen later. Posts on which nothing
/// is known count in no figure.
package enum EngagementFigures {
    /// (likes + comments + saves + shares) / followers x 100, over all posts together.
    package static func rateByFollowers(_ posts: [Post], now: Instant) -> Figure {
        rate(posts, \.followers, basis: .followers, now: now)
    }

    /// The same by reach, over the posts whose reach is known.
    package static func rateByReach(_ posts: [Post], now: Instant) -> Figure {
        rate(posts, \.reach, basis: .reach, now: now)
    }

    /// Shares per post.
    package static func amplification(_ posts: [Post], now: Instant) -> Figure {
        mean(posts, \.shares, now: now)
    }

    /// Comments per post.
    package static func conversation(_ posts: [Post], now: Instant) -> Figure {
        mean(posts, \.comments, now: now)
    }

    /// Days participation is counted over, whatever the period of the others.
    package static let participationDays: Int64 = 30

    /// Distinct citizens commenting, sharing or reporting per 1,000 followers; n is the number of citizens.
    ///
    /// Platforms count comments and not who wrote them, so that only those who report are known apart: a lower bound.
    package static func participation(reporters: Int?, followers: Int?) -> Figure {
        guard let reporters, let followers, followers > 0 else {
            return Figure(nil, n: reporters ?? 0, isLowerBound: reporters != nil, basis: .reporters)
        }
        return Figure(
            Double(reporters) * 1000 / Double(followers), n: reporters, isLowerBound: true, basis: .reporters)
    }

    /// Questions answered / received, 0 ... 1; n is the number of questions on posts that tell both.
    package static func responseRate(_ posts: [Post], now: Instant) -> Figure {
        var questions = 0
        var answered = 0
        for post in posts {
            guard let asked = post.latest(\.questions, now: now), let replied = post.latest(\.answered, now: now) else {
                continue
            }
            questions += asked
            answered += min(replied, asked)
        }
        return Figure(questions > 0 ? Double(answered) / Double(questions) : nil, n: questions, basis: .questions)
    }

    /// Interactions at most posts of each format, the largest median first. Meant for one account and period.
    package static func formatEffect(_ posts: [Post], now: Instant) -> [FormatEffect] {
        var samples: [String: [Interactions]] = [:]
        for post in posts {
            guard let format = post.format else { continue }
            let interactions = post.interactions(now: now)
            if interactions.sum != nil { samples[format, default: []].append(interactions) }
        }
        return samples.map { format, sample in
            let sums = sample.compactMap(\.sum).map(Double.init)
            return FormatEffect(
                format: format,
                interactions: Figure(
                    Quantile.median(sums), n: sums.count, isLowerBound: sample.contains(where: \.isLowerBound),
                    basis: .posts))
        }
        .sorted { ($1.interactions.value ?? 0, $0.format) < ($0.interactions.value ?? 0, $1.format) }
    }

    private static func rate(
        _ posts: [Post], _ divisor: KeyPath<MetricSnapshot, Int?>, basis: Figure.Basis, now: Instant
    ) -> Figure {
        var interactions = 0.0
        var people = 0.0
        var n = 0
        var isLowerBound = false
        for post in posts {
            let counted = post.interactions(now: now)
            guard let sum = counted.sum, let size = post.latest(divisor, now: now), size > 0 else { continue }
            // Fewer who saw it than took part: the reach is wrong.
            if basis == .reach, size < sum { continue }
            interactions += Double(sum)
            people += Double(size)
            n += 1
            isLowerBound = isLowerBound || counted.isLowerBound
        }
        return Figure(n > 0 ? interactions * 100 / people : nil, n: n, isLowerBound: isLowerBound, basis: basis)
    }

    private static func mean(_ posts: [Post], _ metric: KeyPath<MetricSnapshot, Int?>, now: Instant) -> Figure {
        let known = posts.compactMap { $0.latest(metric, now: now) }
        return Figure(
            known.isEmpty ? nil : Double(known.reduce(0, +)) / Double(known.count), n: known.count, basis: .posts)
    }
}

package struct FormatEffect: Hashable, Sendable {
    package var format: String
    /// Median interactions per post.
    package var interactions: Figure
}
