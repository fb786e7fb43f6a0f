package import PiketDesk
package import PiketDomain

/// Something a dialog lets choose.
package struct DialogOption: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case officer(String)
        case agency(String)
        case status(Status)
        case category(String)
        case place(String)
        /// Words of the report as they are shown.
        case stretch(String)
        case dismissal(Dismissal)
        case evidence(EvidenceKind)
        case rating(Rating?)
        /// The case that this one repeats.
        case parent(Int64)
        /// A prepared answer, by its code.
        case prepared(String)
        /// What waits for a decision.
        case review(ReviewSubject)
        /// What becomes of a citizen's post.
        case fate(MentionFate)
        case verdict(HoaxVerdict)
    }

    /// Why it cannot be chosen.
    package enum Obstacle: Hashable, Sendable {
        case refused(Refusal)
        /// It has an act of its own, since it takes more than a reason.
        case otherAct(ActKind)
    }

    package var value: Value
    /// What it is found by.
    var name: String
    package var obstacle: Obstacle?
    /// How many of the cases it is possible for, where not for all.
    package var share: Int?
    /// Why it stands first: the office's own rule gives the case there.
    package var basis: Routing.Basis?
}

/// A list in a dialog, narrowed by what is typed.
package struct DialogChooser: Hashable, Sendable {
    package internal(set) var field = TextField()
    package internal(set) var options: [DialogOption]
    /// Those that match what is typed, the best first.
    package private(set) var shown: [DialogOption]
    package internal(set) var list = ListCursor()
    /// Nothing is chosen until the officer moves or types.
    package private(set) var isPicked = false

    init(_ options: [DialogOption]) {
        self.options = options
        shown = options
    }

    /// Chooses the only option that is possible, where there is no other.
    mutating func pickOnly() {
        let possible = shown.indices.filter { shown[$0].obstacle == nil }
        guard possible.count == 1 else { return }
        list.index = possible[0]
        isPicked = true
    }

    /// The option under the bar; nil before anything was picked.
    package var chosen: DialogOption? {
        isPicked && shown.indices.contains(list.index) ? shown[list.index] : nil
    }

    mutating func move(by steps: Int, page: Int) {
        guard !shown.isEmpty else { return }
        // The first step down lands on the first row.
        list.move(by: isPicked ? steps : max(steps - 1, 0), count: shown.count, page: page)
        isPicked = true
    }

    mutating func pick(_ index: Int, page: Int) {
        guard shown.indices.contains(index) else { return }
        list.move(by: index - list.index, count: shown.count, page: page)
        isPicked = true
    }

    mutating func keepInView(page: Int) { list.move(by: 0, count: shown.count, page: page) }

    /// Narrows the list to what is typed; an option that only the typing brings comes first.
    mutating func narrow(adding typed: DialogOption? = nil) {
        let text = field.text
        let found = options.enumerated().compactMap { index, option in
            Likeness.rank(of: text, in: option.name).map { ($0, index, option) }
        }
        shown = (typed.map { [$0] } ?? []) + found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        list = ListCursor()
        isPicked = !text.isEmpty && !shown.isEmpty
    }

    /// Other options for the same list: the choice stays if it is still among them.
    mutating func replace(_ options: [DialogOption]) {
        let chosen = chosen?.value
        self.options = options
        let (wasPicked, cursor) = (isPicked, list)
        narrow()
        isPicked = wasPicked
        list = cursor
        if let chosen, let index = shown.firstIndex(where: { $0.value == chosen }) { list.index = index }
    }
}

/// How well a name fits what was typed.
enum Likeness {
    /// Smaller is better: it begins so, words of it do, it holds it, its letters come in this order. nil: not at all.
    static func rank(of typed: String, in name: String) -> Int? {
        let wanted = FoldedName(typed).text
        guard !wanted.isEmpty else { return 0 }
        let folded = FoldedName(name).text
        if folded.hasPrefix(wanted) { return 0 }
        let words = Words.tokens(name)
        if Words.tokens(typed).allSatisfy({ want in words.contains { $0.hasPrefix(want) } }) { return 1 }
        if folded.contains(wanted) { return 2 }
        var rest = folded[...]
        for character in wanted where character != " " {
            guard let place = rest.firstIndex(of: character) else { return nil }
            rest = rest[rest.index(after: place)...]
        }
        return 3
    }
}
