/// The routes of an office with their places looked up: the one rule that says who gets a complaint.
package struct RouteBook: Sendable {
    /// A route, ready to be asked.
    struct Entry: Sendable {
        let route: Route
        /// Codes of the kelurahan it is for; nil: wherever the complaint is, and unplaced ones too.
        let places: Set<String>?
        let words: [String]

        init(_ route: Route, _ region: Region) {
            self.route = route
            places = route.when.hasPlace ? Set(AreaWords(region).places(of: route.when).map(\.code)) : nil
            words = route.when.word.map { Words.tokens($0) } ?? []
        }
    }

    let entries: [Entry]
    /// A route asks for words: only then a report's are looked at.
    package let asksWords: Bool
    /// A route names a profile.
    let namesProfiles: Bool
    private let agencies: [String: String]

    package init(_ description: OfficeDescription, region: Region) {
        entries = description.routes.map { Entry($0, region) }
        asksWords = entries.contains { !$0.words.isEmpty }
        namesProfiles = entries.contains { $0.route.profile != nil }
        agencies = Dictionary(
            description.categories.compactMap { one in one.agency.map { (one.code, $0) } }
        ) { first, _ in first }
    }

    /// The first route that matches, else the category's own agency; nil: it goes nowhere by itself.
    package func routing(of one: RoutedCase) -> Routing? {
        if let index = first(for: one) { return Routing(agency: entries[index].route.agency, basis: .route(index)) }
        return agency(ofCategory: one.category)
    }

    /// The first route that matches.
    package func route(for one: RoutedCase) -> Route? { first(for: one).map { entries[$0].route } }

    private func first(for one: RoutedCase) -> Int? {
        var tokens: [String]?
        return entries.firstIndex { entry in
            guard entry.matchesAllButWords(one) else { return false }
            guard !entry.words.isEmpty else { return true }
            let said = tokens ?? Words.tokens(one.words)
            tokens = said
            return said.contains(run: entry.words)
        }
    }

    func agency(ofCategory code: String?) -> Routing? {
        code.flatMap { agencies[$0] }.map { Routing(agency: $0, basis: .category) }
    }

    /// The earlier routes because of which a route never matches: one that takes all it would, or several that divide
    /// its places among them. nil: it has a use.
    package func shadows(of index: Int) -> [Int]? {
        let entry = entries[index]
        let wider = entries.indices.prefix(index).filter { entries[$0].coversAllButPlace(of: entry) }
        if let whole = wider.first(where: { entries[$0].places == nil }) { return [whole] }
        guard var left = entry.places, !left.isEmpty else { return nil }
        var shadows: [Int] = []
        for other in wider {
            guard let taken = entries[other].places, !left.isDisjoint(with: taken) else { continue }
            if entry.places?.isSubset(of: taken) == true { return [other] }
            left.subtract(taken)
            shadows.append(other)
        }
        return left.isEmpty ? shadows : nil
    }
}

extension RouteBook.Entry {
    func matchesAllButWords(_ one: RoutedCase) -> Bool {
        let when = route.when
        return isMet(when.category, one.category) && isMet(when.channel, one.channel) && isMet(when.type, one.type)
            && (places == nil || one.kelurahan.map { places?.contains($0) == true } == true)
    }

    private func isMet<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool {
        wanted == nil || wanted == value
    }

    /// Whether whatever the other matches meets this one's conditions too, the place aside.
    func coversAllButPlace(of other: Self) -> Bool {
        let (mine, theirs) = (route.when, other.route.when)
        return isMet(mine.category, theirs.category) && isMet(mine.channel, theirs.channel)
            && isMet(mine.type, theirs.type) && (words.isEmpty || other.words.contains(run: words))
    }
}

extension [String] {
    /// Whether the words stand in the list one after the other.
    fileprivate func contains(run words: [String]) -> Bool {
        guard let first = words.first, words.count <= count else { return false }
        return indices.dropLast(words.count - 1).contains {
            self[$0] == first && self[$0..<($0 + words.count)].elementsEqual(words)
        }
    }
}
