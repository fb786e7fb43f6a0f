import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Figures of engagement as words: a dash for what is not known, a mark before what is known in part.
struct EngagementWords {
    let scene: Scene

    func cell(_ column: EngagementColumn, _ agency: AgencyEngagement) -> (SafeText, Role) {
        switch column {
        case .agency: (scene.agency(agency.code) ?? SafeText(sanitizing: agency.name, limit: 200), .text)
        case .stage: stage(agency.stage)
        case .band: agency.band.map { (scene[Phrase.band($0)], .dim) } ?? unknown
        case .late: late(agency.lateCases)
        case .rate: rate(agency.engagementRate)
        case .posts: (scene.language.number(agency.engagementRate.n), .faint)
        case .answered: share(agency.responseRate)
        case .questions: (scene.language.number(agency.responseRate.n), .faint)
        case .median: span(agency.firstReply.median)
        case .p90: span(agency.firstReply.p90)
        case .within24h: share(agency.firstReply.within24h)
        case .within48h: share(agency.firstReply.within48h)
        case .silent: silent(agency.silentPosts)
        case .conversation: decimal(agency.conversation)
        case .amplification: decimal(agency.amplification)
        case .participation: decimal(agency.participation)
        case .partners:
            agency.partners.isEmpty ? unknown : (scene.language.number(agency.partners.count), .dim)
        case .uplift: uplift(agency.uplift)
        case .format: agency.formats.first.map(format) ?? unknown
        }
    }

    private var unknown: (SafeText, Role) { (scene[.none], .faint) }

    func stage(_ decision: StageDecision) -> (SafeText, Role) {
        switch (decision.stage, decision.rule) {
        case (nil, .noAccount): (scene[Phrase.noAccount], .soon)
        case (nil, _): (scene[Phrase.idleAccount], .soon)
        case (.publish?, _): (scene[Phrase.stagePublishWord], .dim)
        case (.interact?, _): (scene[Phrase.stageInteractWord], .dim)
        case (.transact?, _): (scene[Phrase.stageTransactWord], .accent)
        }
    }

    /// By reach it bears a star; by followers a blank, so that the digits stand under each other.
    func rate(_ figure: Figure) -> (SafeText, Role) {
        guard let value = figure.value else { return (scene[.none] + " ", .faint) }
        return (atLeast(figure) + scene.language.decimal(value) + (figure.basis == .reach ? "*" : " "), .text)
    }

    func decimal(_ figure: Figure) -> (SafeText, Role) {
        figure.value.map { (atLeast(figure) + scene.language.decimal($0), .text) } ?? unknown
    }

    /// In words, with what it rests on; nil if it is unknown.
    func participation(_ agency: AgencyEngagement) -> SafeText? {
        let figure = agency.participation
        guard figure.value != nil else { return nil }
        return scene[Phrase.participation(decimal(figure).0, n: scene.language.number(figure.n))]
    }

    func share(_ figure: Figure) -> (SafeText, Role) {
        figure.value.map { (atLeast(figure) + scene.language.wholePercent($0), $0 < 0.5 ? .soon : .text) } ?? unknown
    }

    private func share(_ share: Double?) -> (SafeText, Role) {
        share.map { (scene.language.wholePercent($0), .dim) } ?? unknown
    }

    func span(_ seconds: Int64?) -> (SafeText, Role) {
        seconds.map { (TimeSpan(rough: $0).text(scene.language), .text) } ?? unknown
    }

    /// Silent posts of those that can be judged.
    func silent(_ figure: Figure) -> (SafeText, Role) {
        figure.value.map {
            (atLeast(figure) + scene.language.number(Int64($0)) + "/" + scene.language.number(figure.n), .text)
        } ?? unknown
    }

    func uplift(_ figure: Figure) -> (SafeText, Role) {
        guard let value = figure.value else {
            return figure.n == 0 ? unknown : (scene[Phrase.notEnough] + " n" + scene.language.number(figure.n), .faint)
        }
        return (scene[.times] + scene.language.decimal(value) + " n" + scene.language.number(figure.n), .text)
    }

    func format(_ effect: FormatEffect) -> (SafeText, Role) {
        let name = scene.format(effect.format).truncated(to: 9, ellipsis: scene[.ellipsis])
        return (name + " n" + scene.language.number(effect.interactions.n), .dim)
    }

    private func late(_ count: Int?) -> (SafeText, Role) {
        guard let count, count > 0 else { return unknown }
        return (scene.language.number(count), count >= 10 ? .late : .text)
    }

    func atLeast(_ figure: Figure) -> SafeText { figure.isLowerBound ? scene[.atLeast] : "" }
}
