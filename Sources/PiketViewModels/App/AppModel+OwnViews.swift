import PiketDomain

/// Why a view is being named.
package enum ViewNaming: Hashable, Sendable {
    case saving
    /// The name it has.
    case renaming(String)
}

/// The viewer's own views: they outlive the session and are nobody else's.
extension AppModel {
    /// Each is counted again and again.
    static let ownViewLimit = 20
    private static let nameLength = 40

    /// Their words are read in the office as it is.
    mutating func readOwnViews() {
        let counts = Dictionary(queue.ownViews.map { ($0.name, $0.count) }) { first, _ in first }
        let saved = queue.ownViews.map { SavedView(name: $0.name, filter: $0.text) }
        queue.ownViews = saved.map { view in
            var own = OwnView(view, read: readFilter)
            own.count = counts[view.name] ?? nil
            return own
        }
    }

    mutating func load(_ views: [SavedView]) -> [Request] {
        queue.ownViews = views.map { OwnView($0, read: readFilter) }
        queue.ownCountedAt = nil
        traffic.markStale(.viewCounts)
        return queue.ownName != nil && queue.own == nil ? show(.all) : []
    }

    /// - Parameter counts: in the order of the views they were asked for.
    mutating func load(viewCounts counts: [Int]) {
        queue.ownCountedAt = now
        guard counts.count == queue.ownViews.count else { return }
        for (index, count) in counts.enumerated() { queue.ownViews[index].count = count }
    }

    mutating func show(_ tab: QueueTab) -> [Request] {
        switch tab {
        case .builtIn(let view): return show(view)
        case .own(let name):
            queue.ownName = name
            queue.showsNews = false
        case .news:
            queue.ownName = nil
            queue.showsNews = queue.news != nil
        }
        queue.openedInstead = false
        queue.isOpening = false
        return renewQueue(isKeeping: false)
    }

    /// A filter that cannot be read is mended as the filter of all open cases.
    mutating func mend(_ own: OwnView) -> [Request] {
        let requests = show(.all)
        prompt = FilterPrompt(pane: .queue, text: queue.filterText, typed: own.text)
        prompt?.error = own.error
        return requests
    }

    mutating func openNaming(_ naming: ViewNaming?) {
        guard let naming else { return }
        palette = PaletteView(.naming(naming))
        listPalette()
    }

    /// The typed name, and those that would be replaced.
    func names(for naming: ViewNaming, typed text: String) -> [PaletteAction] {
        let name = Self.name(text)
        var present = queue.ownViews.map(\.name)
        if case .renaming(let old) = naming { present.removeAll { $0 == old } }
        let isNew = !name.isEmpty && !present.contains(name) && naming != .renaming(name)
        return (isNew ? [.nameView(name, isTaken: false)] : []) + present.map { .nameView($0, isTaken: true) }
    }

    private static func name(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(nameLength))
    }

    mutating func name(_ naming: ViewNaming, _ name: String) -> [Request] {
        switch naming {
        case .saving: queue.viewText.map { [.changeView(.keep(SavedView(name: name, filter: $0)))] } ?? []
        case .renaming(let old): [.changeView(.rename(old, to: name))]
        }
    }

    mutating func dropView() -> [Request] { queue.ownName.map { [.changeView(.drop($0))] } ?? [] }

    /// A view that was saved or renamed is shown; where one was dropped, all open cases are.
    mutating func receive(_ change: ViewChange, _ trouble: StoreTrouble?) -> [Request] {
        if let trouble {
            say(.notWritten(trouble))
            return []
        }
        var requests: [Request] = []
        switch change {
        case .keep(let view):
            requests = keep(view)
            say(.viewKept(view.name))
        case .rename(let name, let next):
            if let own = queue.ownViews.first(where: { $0.name == name }) {
                queue.ownViews.removeAll { $0.name == name || $0.name == next }
                requests = keep(SavedView(name: next, filter: own.text))
            }
            say(.viewKept(next))
        case .drop(let name):
            queue.ownViews.removeAll { $0.name == name }
            if queue.ownName == name { requests = show(.all) }
            say(.viewDropped(name))
        }
        return requests + [traffic.ask(.views)]
    }

    private mutating func keep(_ view: SavedView) -> [Request] {
        queue.ownViews.removeAll { $0.name == view.name }
        queue.ownViews.append(OwnView(view, read: readFilter))
        queue.ownViews.sort { $0.name < $1.name }
        queue.filter = Filter()
        queue.filterText = ""
        queue.place = nil
        return show(.own(view.name))
    }

    /// Why an own view cannot be saved, renamed or deleted.
    func viewReason(_ command: Command) -> Reason? {
        if options.isReadOnly { return .readOnly }
        guard let officer = viewer.officer, officer.isActive else { return .refused(.unknownLogin(viewer.login)) }
        guard command == .saveView else { return queue.own == nil ? .noOwnView : nil }
        // What cannot be read is an own view's that is shown as such.
        guard let text = queue.viewText, let filter = try? parse(text) else { return .noFilter }
        if filter.mentions({ $0 == .flag(.marked) }) { return .marksNotKept }
        return queue.ownViews.count < Self.ownViewLimit ? nil : .tooManyViews(Self.ownViewLimit)
    }
}
