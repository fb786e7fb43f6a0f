package import PiketDomain
package import PiketViewModels
import PlainText

/// The table of where complaints go, for `office check --routes`.
package enum RouteLines {
    /// Columns: category, place, receiver, by what. A further condition stands before its receiver.
    ///
    /// - Parameter lines: of the file, by route.
    package static func lines(
        _ table: RouteTable, office: Office, lines: [Int?], language: Language
    ) -> [String] {
        var cells = [[Phrase.categoryHead, .placeHead, .goesTo, .byWhat].map { $0[language] }]
        var last: [String?]?
        for row in table.rows {
            for (index, step) in row.steps.enumerated() {
                let isNew = index == 0 && last != row.categories
                cells.append([
                    isNew ? categories(row.categories, office, language) : "",
                    index == 0 ? places(row, office, language) : "",
                    receiver(step, office, language), basis(step.routing?.basis, lines, language),
                ])
            }
            last = row.categories
        }
        return TextTable.lines(cells)
    }

    private static let most = 44

    private static func categories(_ codes: [String?], _ office: Office, _ language: Language) -> SafeText {
        listed(
            codes.map { code in
                code.map { office.category($0)?.name ?? $0 } ?? Phrase.uncategorised[language].string
            })
    }

    private static func places(_ row: RouteTable.Row, _ office: Office, _ language: Language) -> SafeText {
        switch row.extent {
        case .everywhere: return Phrase.everyPlace[language]
        case .elsewhere: return Phrase.elsewhere[language]
        case .areas:
            let names = row.areas.map { code in
                let name = CityLabel.plain(office.region.name(ofArea: code) ?? code)
                return office.region.kecamatan.contains { $0.code == code } ? "kec. " + name : name
            }
            return listed(names + (row.hasUnplaced ? [Phrase.unplaced[language].string] : []))
        }
    }

    private static func receiver(_ step: RouteTable.Step, _ office: Office, _ language: Language) -> SafeText {
        let name =
            step.routing.map { routing in
                SafeText(sanitizing: office.agency(routing.agency)?.short ?? routing.agency, limit: 80)
            } ?? Phrase.goesNowhere[language]
        guard !step.when.isEmpty else { return name }
        return RouteText.condition(step.when, office, language) + ": " + name
    }

    private static func basis(_ basis: Routing.Basis?, _ lines: [Int?], _ language: Language) -> SafeText {
        switch basis {
        case .route(let index):
            let line = lines.indices.contains(index) ? lines[index] : nil
            return Phrase.route(SafeText(number: index + 1), line: line.map { SafeText(number: $0) })[language]
        case .category: return Phrase.byCategory[language]
        case nil: return "-"
        }
    }

    /// As many names as there is room for, then how many more.
    private static func listed(_ names: [String]) -> SafeText {
        var text = SafeText()
        for (index, name) in names.enumerated() {
            let next = SafeText(sanitizing: name, limit: 80)
            if index > 0, text.width + next.width + 2 > most {
                return text + " +" + SafeText(number: names.count - index)
            }
            text = index == 0 ? next : text + ", " + next
        }
        return text
    }
}
