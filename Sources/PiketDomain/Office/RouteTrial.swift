/// What the routes of an office would have proposed for cases of the past, beside whom those were given to.
package struct RouteTrial: Hashable, Sendable {
    /// Cases that a rule would have proposed somebody for.
    package struct Tally: Hashable, Sendable {
        package var matched = 0
        /// Of them: those that its agency has, and those that another has. The rest have none.
        package var agreed = 0
        package var differed = 0

        package init() {}

        package var ungiven: Int { matched - agreed - differed }

        fileprivate mutating func add(_ proposed: String?, given: String?) {
            matched += 1
            guard let given else { return }
            if proposed == given { agreed += 1 } else { differed += 1 }
        }
    }

    /// Cases proposed to one agency that another has.
    package struct Difference: Hashable, Sendable {
        package var proposed: String
        package var given: String
    }

    private let book: RouteBook
    package private(set) var cases = 0
    /// Whether all cases of the past were tried, and not the newest alone.
    package var isWhole = true
    /// By the place of the route in the file.
    package private(set) var routes: [Tally]
    /// By no route, but the category's own agency.
    package private(set) var byCategory = Tally()
    /// Proposed to nobody.
    package private(set) var nowhere = Tally()
    private var differences: [Difference: Int] = [:]

    package init(_ book: RouteBook) {
        self.book = book
        routes = book.entries.map { _ in Tally() }
    }

    package mutating func add(_ one: RoutedCase, given: String?) {
        cases += 1
        let routing = book.routing(of: one)
        switch routing?.basis {
        case .route(let index): routes[index].add(routing?.agency, given: given)
        case .category: byCategory.add(routing?.agency, given: given)
        case nil: nowhere.add(nil, given: given)
        }
        guard let proposed = routing?.agency, let given, proposed != given else { return }
        differences[Difference(proposed: proposed, given: given), default: 0] += 1
    }

    /// Places of the routes that matched nothing.
    package var never: [Int] { routes.indices.filter { routes[$0].matched == 0 } }
    /// Cases that no route matched.
    package var unmatched: Int { byCategory.matched + nowhere.matched }

    /// The most frequent first.
    package func largest(_ count: Int) -> [(difference: Difference, n: Int)] {
        let sorted = differences.sorted { a, b in
            a.value == b.value
                ? (a.key.proposed, a.key.given) < (b.key.proposed, b.key.given) : a.value > b.value
        }
        return sorted.prefix(count).map { ($0.key, $0.value) }
    }

    package static func == (a: RouteTrial, b: RouteTrial) -> Bool {
        a.cases == b.cases && a.isWhole == b.isWhole && a.routes == b.routes && a.byCategory == b.byCategory
            && a.nowhere == b.nowhere && a.differences == b.differences
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(cases)
        hasher.combine(routes)
    }
}

/// Errors: `StoreTrouble`. Cost: the cases that are tried, and their words if a route asks for some.
package protocol RouteTrying: Sendable {
    /// What the routes of an office would have proposed for the newest `limit` cases.
    func trial(of routes: RouteBook, limit: Int) async throws -> RouteTrial
}
