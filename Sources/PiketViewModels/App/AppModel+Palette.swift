import PiketDomain
import PlainText

/// The command palette.
extension AppModel {
    mutating func openPalette() {
        palette = PaletteView()
        listPalette()
    }

    mutating func openActs() {
        palette = PaletteView(.acts)
        listPalette()
    }

    mutating func openLinks() {
        palette = PaletteView(.links)
        listPalette()
    }

    /// What the open case repeats, and those like it.
    private var relatedCases: [Int64] {
        guard let file = detail?.file else { return [] }
        return [file.complaint.parent].compactMap { $0 } + file.similar.map(\.number)
    }

    /// Photo, source and evidence of the open case, and the cameras of its place.
    var links: [String] {
        guard let file = detail?.file else { return [] }
        let evidence = file.evidence.compactMap(\.link)
        let cameras = file.complaint.kelurahan.map(office.cameras) ?? []
        return ([file.complaint.photoURL, file.complaint.sourceURL].compactMap { $0 } + evidence).map(\.string)
            + cameras.map(\.url)
    }

    /// Best first: phrases that begin with what is typed, then those a word of which does, then any that hold it.
    mutating func listPalette() {
        guard let palette else { return }
        let text = palette.field.text
        let all: [PaletteAction] =
            switch palette.scope {
            case .all:
                queue.ownViews.map { .own($0.name) } + PaletteAction.catalogue(themes: options.themes)
            case .acts: PaletteAction.acts + relatedCases.map(PaletteAction.openCase)
            case .links: links.map(PaletteAction.link)
            case .naming(let naming): names(for: naming, typed: text)
            case .ownActs: (palette.ownActs ?? []).map(PaletteAction.ownAct)
            case .saving: SaveFormat.allCases.map { .save($0, name: fileName(text)) }
            }
        let wanted = Words.tokens(text)
        let whole = FoldedName(text)
        if palette.scope == .saving {
            let entries = all.map { PaletteEntry(action: $0, reason: reason(against: $0)) }
            self.palette?.entries = entries
            return
        }
        let ranked = all.enumerated().compactMap { index, action in
            rank(options.wording.phrase(action, language), wanted: wanted, whole: whole).map { ($0, index, action) }
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map(\.2)
        let entries = (palette.numbers.map(PaletteAction.openCase) + ranked)
            .map { PaletteEntry(action: $0, reason: reason(against: $0)) }
        // What the case allows stands first in its menu.
        let ordered =
            palette.scope == .acts ? entries.filter { $0.reason == nil } + entries.filter { $0.reason != nil } : entries
        self.palette?.entries = ordered
        self.palette?.list = ListCursor()
    }

    /// nil if the phrase does not match.
    private func rank(_ phrase: String, wanted: [String], whole: FoldedName) -> Int? {
        guard !wanted.isEmpty else { return 0 }
        let folded = FoldedName(phrase)
        if folded.text.hasPrefix(whole.text) { return 0 }
        let words = Words.tokens(phrase)
        if wanted.allSatisfy({ want in words.contains { $0.hasPrefix(want) } }) { return 1 }
        return wanted.allSatisfy { folded.contains(FoldedName($0)) } ? 2 : nil
    }

    private func reason(against action: PaletteAction) -> Reason? {
        switch action {
        case .command(let command): reason(against: command)
        case .openCase: palette?.numbered?.isEmpty == true ? .noSuchCase : nil
        case .layout(let preset): hasRoom(for: preset) ? nil : .screenSmall
        case .save(let format, _): format == .csv && detail != nil ? .noTable : nil
        case .view, .sort, .measure, .theme, .language, .link, .own, .ownAct, .nameView: nil
        }
    }

    mutating func runInPalette(_ command: Command) -> [Request] {
        switch command {
        case .back: palette = nil
        case .open:
            guard let entry = palette?.selected else { return [] }
            if case .naming(let naming)? = palette?.scope {
                palette = nil
                return name(naming, entry.action.name)
            }
            let typed = palette.flatMap { CaseNumber.reading($0.field.text) }
            palette = nil
            return perform(entry.action, typed: typed)
        case .complete:
            guard let entry = palette?.selected else { return [] }
            let completion = completion(of: entry.action)
            palette?.field = TextField(completion)
            palette?.numbered = nil
            listPalette()
            return suggestNumbered()
        default:
            let page = palettePage
            let steps = command.steps(page: page, count: palette?.entries.count ?? 0)
            palette?.move(by: steps ?? 0, page: page)
        }
        return []
    }

    private func completion(of action: PaletteAction) -> String {
        switch action {
        case .openCase(let number): String(number)
        case .own(let name), .nameView(let name, _), .save(_, let name): name
        default: options.wording.phrase(action, language)
        }
    }

    private mutating func perform(_ action: PaletteAction, typed: String?) -> [Request] {
        switch action {
        case .command(let command): return run(command)
        case .theme(let name):
            theme = name
            say(.themed(name))
        case .language(let chosen): language = chosen
        case .measure(let measure):
            showPanes(.map)
            map.show(measure)
        case .view(let view):
            showPanes(.queue)
            return show(view)
        case .own(let name):
            showPanes(.queue)
            return show(.own(name))
        case .ownAct(let line): return openCase(line.number, origin: nil)
        case .nameView: break
        case .layout(let preset):
            guard hasRoom(for: preset) else {
                say(.unavailable(.nextLayout, .screenSmall))
                break
            }
            divide(preset)
        case .save(let format, let name): return save(format, name: name)
        case .sort(let order):
            showPanes(.queue)
            return sort(by: order)
        case .openCase(let number): return openCase(number, origin: nil, typed: typed)
        case .link(let link): return options.hasClipboard ? copy(.link(link), saying: link) : []
        }
        return []
    }

    private func hasRoom(for preset: LayoutPreset) -> Bool {
        metrics.hasPresets && (preset != .cards || metrics.hasCards)
    }

    private mutating func showPanes(_ pane: Pane) {
        detail = nil
        handoverView = nil
        traffic.forget(.caseFile)
        setFocus(pane)
    }
}
