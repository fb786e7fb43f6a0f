import PiketDomain

/// The searchable help.
extension AppModel {
    mutating func openHelp() {
        help = HelpView()
        listHelp()
    }

    /// The keys of the place it was opened from first, then the others, greyed.
    mutating func listHelp() {
        guard let text = help?.field.text else { return }
        let found = options.keys.bindings.filter { binding in
            !binding.contexts.isDisjoint(with: .views) && matches(text, binding)
        }
        let here = found.filter { $0.contexts.contains(place) }
        var named = Set(here.map(\.command))
        let elsewhere = found.filter { !$0.contexts.contains(place) && named.insert($0.command).inserted }
        let entries = (here + elsewhere).map { HelpEntry(binding: $0, reason: reason(against: $0.command)) }
        help?.entries = entries
        help?.list = ListCursor()
    }

    private func matches(_ text: String, _ binding: KeyBinding) -> Bool {
        let wanted = Words.tokens(text)
        if wanted.isEmpty { return text.allSatisfy { $0 == " " } || binding.keys.contains(text) }
        let phrase = FoldedName(options.wording.phrase(.command(binding.command), language))
        return binding.keys.contains(text) || wanted.allSatisfy { phrase.contains(FoldedName($0)) }
    }

    mutating func runInHelp(_ command: Command) -> [Request] {
        switch command {
        case .back: help = nil
        case .open:
            guard let entry = help?.selected else { return [] }
            help = nil
            return run(entry.binding.command)
        default:
            let page = helpPage
            let steps = command.steps(page: page, count: help?.entries.count ?? 0)
            help?.move(by: steps ?? 0, page: page)
        }
        return []
    }
}
