package import PiketDomain

/// Everything the palette offers; its words are the drawing's.
package enum PaletteAction: Hashable, Sendable {
    case command(Command)
    case view(QueueView)
    case sort(QueueSort)
    case measure(MapMeasure)
    case theme(String)
    case language(Language)
    /// Offered when its number is typed.
    case openCase(Int64)
    /// Of the open case: handed to the terminal's clipboard.
    case link(String)

    /// All that need no number. Moving about is not offered: the keys do that better.
    package static func catalogue(themes: [String]) -> [PaletteAction] {
        var bound: [PaletteAction] = []
        for binding in KeyTable.bindings
        where binding.group != .moving && !binding.contexts.isDisjoint(with: .views)
            && !bound.contains(.command(binding.command))
        {
            bound.append(.command(binding.command))
        }
        return bound + QueuePane.views.map(PaletteAction.view) + QueueSort.allCases.map(PaletteAction.sort)
            + MapMeasure.allCases.map(PaletteAction.measure) + themes.map(PaletteAction.theme)
            + Language.allCases.map(PaletteAction.language)
    }

    /// What can be done to a case.
    static let acts = KeyTable.bindings.filter { $0.command.act != nil }.map { PaletteAction.command($0.command) }

    /// A plain name in code, for search where no words were handed in.
    var name: String {
        switch self {
        case .command(let command): command.rawValue
        case .view(let view): "view " + view.rawValue
        case .sort(let sort): "sort " + sort.rawValue
        case .measure(let measure): "map " + measure.rawValue
        case .theme(let theme): "theme " + theme
        case .language(let language): "language " + language.rawValue
        case .openCase(let number): String(number)
        case .link(let link): link
        }
    }
}
