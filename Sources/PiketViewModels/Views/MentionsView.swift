package import PiketDomain

/// Citizens' public posts over the whole body: those of one fate, and what becomes of the one under the bar.
package struct MentionsView: Hashable, Sendable {
    /// nil while they are read.
    package internal(set) var page: MentionPage?
    package internal(set) var fate = MentionFate.open
    package internal(set) var order = MentionQuery.Order.newest
    package internal(set) var list = ListCursor()
    /// A case that came of one is open before it.
    package internal(set) var isBehind = false
    /// The mention a dialog asks about, as it stood when it opened.
    var asked: Mention?

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var count: Int { page?.mentions.count ?? 0 }
    var query: MentionQuery { MentionQuery(fate: fate, order: order) }

    package var selected: Mention? {
        guard let page, page.mentions.indices.contains(cursor) else { return nil }
        return page.mentions[cursor]
    }

    mutating func receive(_ page: MentionPage, height: Int) {
        let old = selected?.id
        self.page = page
        // The bar stays on its mention, or on its row where that is gone.
        let kept = page.mentions.firstIndex { $0.id == old }
        list.place(at: kept ?? list.index, count: count, page: height)
    }

    mutating func move(by steps: Int, page: Int) { list.move(by: steps, count: count, page: page) }
}

/// What became of a mention that was decided on the screen.
package enum MentionReport: Sendable {
    case done(number: Int64?)
    case refused(Refusal)
    case failed(StoreTrouble)
}
