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

    /// Photo, source and evidence of the open case.
    var links: [String] {
        guard let file = detail?.file else { return [] }
        let evidence = file.evidence.compactMap(\.link)
        return ([file.complaint.photoURL, file.complaint.sourceURL].compactMap { $0 } + evidence).map(\.string)
    }

    /// Best first: phrases that begin with what is typed, then those a word of which does, then any that hold it.
    mutating func listPalette() {
        guard let palette else { return }
        let text = palette.field.text
        let number = palette.scope != .all ? nil : FilterPrompt(pane: .queue, text: text).number
        let all: [PaletteAction] =
            switch palette.scope {
            case .all: PaletteAction.catalogue(themes: options.themes)
            case .acts: PaletteAction.acts
            case .links: links.map(PaletteAction.link)
            }
        let wanted = Words.tokens(text)
        let whole = FoldedName(text)
        let ranked = all.enumerated().compactMap { index, action in
            rank(options.wording.phrase(action, language), wanted: wanted, whole: whole).map { ($0, index, action) }
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map(\.2)
        let entries = ((number.map { [PaletteAction.openCase($0)] } ?? []) + ranked)
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
        if case .command(let command) = action { reason(against: command) } else { nil }
    }

    mutating func runInPalette(_ command: Command) -> [Request] {
        switch command {
        case .back: palette = nil
        case .open:
            guard let entry = palette?.selected else { return [] }
            palette = nil
            return perform(entry.action)
        case .complete:
            guard let entry = palette?.selected else { return [] }
            palette?.field = TextField(options.wording.phrase(entry.action, language))
            listPalette()
        default:
            let page = palettePage
            let steps = command.steps(page: page, count: palette?.entries.count ?? 0)
            palette?.move(by: steps ?? 0, page: page)
        }
        return []
    }

    private mutating func perform(_ action: PaletteAction) -> [Request] {
        switch action {
        case .command(let command): return run(command)
        case .theme(let name): theme = name
        case .language(let chosen): language = chosen
        case .measure(let measure):
            showPanes(.map)
            map.show(measure)
        case .view(let view):
            showPanes(.queue)
            return show(view)
        case .sort(let order):
            showPanes(.queue)
            return sort(by: order)
        case .openCase(let number): return openCase(number, origin: nil)
        case .link(let link): return options.hasClipboard ? copy(.link(link), saying: link) : []
        }
        return []
    }

    private mutating func showPanes(_ pane: Pane) {
        detail = nil
        traffic.forget(.caseFile)
        setFocus(pane)
    }
}
