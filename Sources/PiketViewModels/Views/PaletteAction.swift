package import PiketDomain

/// Everything the palette offers; its words are the drawing's.
package enum PaletteAction: Hashable, Sendable {
    case command(Command)
    case view(QueueView)
    case sort(QueueSort)
    case measure(MapMeasure)
    case theme(String)
    case language(Language)
    case layout(LayoutPreset)
    /// Offered while a file is named: this name, without the format's ending.
    case save(SaveFormat, name: String)
    /// Offered when its number is typed.
    case openCase(Int64)
    /// Opens the case of something the viewer did.
    case ownAct(OwnActLine)
    /// One of the viewer's own views, by name.
    case own(String)
    /// Offered while a view is named.
    case nameView(String, isTaken: Bool)
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
            + Language.allCases.map(PaletteAction.language) + LayoutPreset.allCases.map(PaletteAction.layout)
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
        case .ownAct(let line): "\(line.number) \(line.act.rawValue)"
        case .layout(let preset): "layout " + preset.rawValue
        case .save(let format, let name): name + "." + format.rawValue
        case .own(let name): "tampilan view " + name
        case .nameView(let name, _): name
        case .link(let link): link
        }
    }
}
