/// Where complaints of each category go from each place, told in as few rows as it takes.
package struct RouteTable: Sendable {
    /// One of the ways from a cell of the table; the first whose further conditions are met is taken.
    package struct Step: Hashable, Sendable {
        /// nil: it goes nowhere by itself.
        package let routing: Routing?
        /// What else the route asks: type, channel, words. Empty in the last step of a row.
        package let when: Route.Condition
    }

    package struct Row: Hashable, Sendable {
        /// Codes in the office's order; nil: uncategorised.
        package let categories: [String?]
        /// Kota, kecamatan and kelurahan that hold the places, by their codes.
        package let areas: [String]
        /// Whether complaints without a place are among them.
        package let hasUnplaced: Bool
        package let extent: Extent
        package let steps: [Step]
    }

    package enum Extent: Hashable, Sendable {
        case everywhere
        /// The areas named, and unplaced complaints if they are among them.
        case areas
        /// Wherever the other rows of the category do not say.
        case elsewhere
    }

    package let rows: [Row]

    /// Cost: categories times places times routes.
    package init(_ office: Office) {
        let places = office.region.places.map { $0.code as String? } + [nil]
        let categories = office.description.categories.map { $0.code as String? } + [nil]
        var groups: [(cut: [Cut], categories: [String?])] = []
        for category in categories {
            let cut = Self.cut(places, of: category, office.routes)
            if let index = groups.firstIndex(where: { $0.cut == cut }) {
                groups[index].categories.append(category)
            } else {
                groups.append((cut, [category]))
            }
        }
        rows = groups.flatMap { group in
            let largest = group.cut.max { $0.places.count < $1.places.count }
            let others = group.cut.filter { $0 != largest }
            return (others + (largest.map { [$0] } ?? [])).map { cut in
                Row(
                    categories: group.categories, areas: Self.areas(cut.places, office.region),
                    hasUnplaced: cut.places.contains(nil),
                    extent: group.cut.count == 1 ? .everywhere : cut == largest ? .elsewhere : .areas,
                    steps: cut.steps)
            }
        }
    }

    /// Places from which complaints of a category go the same way.
    private struct Cut: Hashable {
        var places: Set<String?>
        var steps: [Step]
    }

    private static func cut(_ places: [String?], of category: String?, _ book: RouteBook) -> [Cut] {
        var cuts: [Cut] = []
        for place in places {
            let steps = book.steps(category: category, place: place)
            if let index = cuts.firstIndex(where: { $0.steps == steps }) {
                cuts[index].places.insert(place)
            } else {
                cuts.append(Cut(places: [place], steps: steps))
            }
        }
        return cuts
    }

    /// The places by the largest areas that lie wholly among them.
    private static func areas(_ places: Set<String?>, _ region: Region) -> [String] {
        var areas: [String] = []
        var left = region.places.map(\.code).filter(places.contains)
        for level in [PlaceCode.kota(of:), PlaceCode.kecamatan(of:)] {
            let all = Dictionary(grouping: region.places.map(\.code), by: level).mapValues(\.count)
            let whole = Dictionary(grouping: left, by: level).filter { $0.value.count == all[$0.key] }
            areas += whole.keys
            left = left.filter { whole[level($0)] == nil }
        }
        return (areas + left).sorted()
    }
}

extension RouteBook {
    /// What can become of a complaint of that category from that place, in the order in which it is tried.
    func steps(category: String?, place: String?) -> [RouteTable.Step] {
        var steps: [RouteTable.Step] = []
        for (index, entry) in entries.enumerated() {
            let when = entry.route.when
            guard when.category == nil || when.category == category else { continue }
            if let places = entry.places, place.map(places.contains) != true { continue }
            var further = Route.Condition()
            (further.type, further.channel, further.word) = (when.type, when.channel, when.word)
            steps.append(
                RouteTable.Step(routing: Routing(agency: entry.route.agency, basis: .route(index)), when: further))
            if further.isEmpty { return steps }
        }
        return steps + [RouteTable.Step(routing: agency(ofCategory: category), when: Route.Condition())]
    }
}
