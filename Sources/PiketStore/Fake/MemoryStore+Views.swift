package import PiketDomain

extension MemoryStore: ViewKeeping {
    package func views(of login: String) -> [SavedView] {
        (views[login] ?? [:]).map { SavedView(name: $0.key, filter: $0.value) }.sorted { $0.name < $1.name }
    }

    package func change(_ change: ViewChange, of login: String) {
        switch change {
        case .keep(let view): views[login, default: [:]][view.name] = view.filter
        case .drop(let name): views[login]?[name] = nil
        case .rename(let name, let next):
            guard let filter = views[login]?.removeValue(forKey: name) else { return }
            views[login]?[next] = filter
        }
    }
}
