import PiketDomain

/// What the cases are for that a typed number names.
enum Seeking: Hashable, Sendable {
    /// The palette offers them.
    case suggesting
    /// The prompt was closed by Enter: a single one opens, and the list is as it was before.
    case opening(FilterPrompt, typed: String)
    /// There is no case with the number itself.
    case insteadOf(Int64)
}

/// Finding a case by its number, or by one it has elsewhere.
extension AppModel {
    /// After each letter typed into the palette.
    mutating func suggestNumbered() -> [Request] {
        guard let view = palette, view.scope == .all else { return [] }
        guard let typed = CaseNumber.reading(view.field.text) else {
            traffic.forget(.numbered)
            return []
        }
        seeking = .suggesting
        return [traffic.ask(.numbered(typed))]
    }

    /// A filter that is a reference of a case opens it; until that is known the list stays filtered.
    mutating func lookForNumbered(_ prompt: FilterPrompt) -> [Request] {
        guard let typed = CaseNumber.reading(prompt.field.text) else { return [] }
        seeking = .opening(prompt, typed: typed)
        return [traffic.ask(.numbered(typed))]
    }

    /// No case has the typed number; it may be a reference.
    mutating func lookForReference(_ view: DetailView) -> [Request] {
        seeking = .insteadOf(view.number)
        return [traffic.ask(.numbered(view.typed ?? String(view.number)))]
    }

    mutating func load(numbered rows: [QueueRow]) -> [Request] {
        let seeking = seeking
        self.seeking = nil
        switch seeking {
        case .suggesting:
            guard palette != nil else { return [] }
            palette?.numbered = rows
            listPalette()
        case .opening(let prompt, let typed):
            guard layer == .panes, let first = rows.first else { return [] }
            // Several cases with one reference are listed, open or closed.
            guard rows.count == 1 else { return apply("ref:\"\(typed)\"", to: prompt.pane) }
            return apply(prompt.before.text, to: prompt.pane) + openCase(first.number, origin: nil)
        case .insteadOf(let number):
            guard detail?.number == number else { return [] }
            guard let first = rows.first(where: { $0.number != number }) else {
                detail = detail?.trail.last
                say(.noSuchCase(number))
                return []
            }
            return openCase(first.number, origin: nil)
        case nil: break
        }
        return []
    }
}
