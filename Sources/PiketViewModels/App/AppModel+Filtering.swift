import PiketDomain

/// The prompt, and what it does to its pane with every letter.
extension AppModel {
    mutating func openPrompt() -> [Request] {
        if focus == .queue, let own = queue.own, own.error != nil { return mend(own) }
        let text =
            switch focus {
            case .queue: queue.filterText
            case .overdue: overdue.filterText
            case .map: map.search
            case .engagement: engagement.search
            }
        prompt = FilterPrompt(pane: focus, text: text)
        return []
    }

    mutating func applyPrompt() -> [Request] {
        guard let prompt else { return [] }
        return apply(prompt.field.text, to: prompt.pane)
    }

    /// Nothing is asked again if the text means the same as before.
    mutating func apply(_ text: String, to pane: Pane) -> [Request] {
        switch pane {
        case .queue, .overdue:
            let filter: Filter
            do throws(FilterError) {
                filter = try readFilter(text)
                prompt?.error = nil
            } catch {
                // The beginning of a login is no mistake yet; the list waits for the rest of it.
                prompt?.error = error.isUnfinished ? nil : error
                return []
            }
            return apply(filter, text, to: pane)
        case .map: map.look(for: text, region: office.region, layout: office.layout)
        case .engagement: engagement.look(for: text, office: office, height: metrics.page(of: .engagement))
        }
        return []
    }

    func parse(_ text: String) throws(FilterError) -> Filter {
        try Filter(parsing: text, vocabulary: vocabulary, names: FilterNames(office, login: viewer.login))
    }

    /// With the numbers of the cases in place of what no store knows.
    func readFilter(_ text: String) throws(FilterError) -> Filter {
        try parse(text).naming(.flag(.marked), marks.targets.map(\.number)).naming(forecast ?? Forecast())
    }

    private mutating func apply(_ filter: Filter, _ text: String, to pane: Pane) -> [Request] {
        if pane == .queue {
            queue.filterText = text
            guard filter != queue.filter else { return [] }
            queue.filter = filter
            return renewQueue(isKeeping: true)
        }
        overdue.filterText = text
        guard filter != overdue.filter else { return [] }
        overdue.filter = filter
        return renewOverdue()
    }

    mutating func renewOverdue() -> [Request] {
        overdue.renew()
        return [traffic.ask(.overdue(overdue.ask(page: metrics.page(of: .overdue))))]
    }

    mutating func runInPrompt(_ command: Command) -> [Request] {
        guard let prompt else { return [] }
        switch command {
        case .open:
            guard prompt.number == nil || prompt.pane == .map || prompt.pane == .engagement else {
                return openTyped(prompt)
            }
            return finish(prompt)
        case .back:
            self.prompt = nil
            return apply(prompt.before.text, to: prompt.pane)
        default: break
        }
        return []
    }

    /// A filter that cannot be read stays open for mending.
    private mutating func finish(_ prompt: FilterPrompt) -> [Request] {
        guard prompt.pane == .queue || prompt.pane == .overdue else {
            self.prompt = nil
            return []
        }
        do throws(FilterError) {
            _ = try parse(prompt.field.text)
            self.prompt = nil
            return lookForNumbered(prompt)
        } catch {
            self.prompt?.error = error
            return []
        }
    }

    /// A number leads to its case and leaves the list as it was.
    private mutating func openTyped(_ prompt: FilterPrompt) -> [Request] {
        self.prompt = nil
        let requests = apply(prompt.before.text, to: prompt.pane)
        let typed = CaseNumber.reading(prompt.field.text)
        return requests + (prompt.number.map { openCase($0, origin: nil, typed: typed) } ?? [])
    }

    /// The next of the queue's views, the other measure, or the overdue list with or without backlog.
    mutating func stepView(by step: Int) -> [Request] {
        switch focus {
        case .queue: return show(queue.tabs.stepped(from: queue.tab, by: step))
        case .overdue:
            overdue.includesBacklog.toggle()
            return renewOverdue()
        case .map: stepMeasure(by: step)
        case .engagement: stepFace(by: step)
        }
        return []
    }

    mutating func show(_ view: QueueView) -> [Request] {
        queue.view = view
        queue.ownName = nil
        queue.showsNews = false
        queue.openedInstead = false
        queue.isOpening = false
        return renewQueue(isKeeping: false)
    }

    mutating func stepSort() -> [Request] {
        guard focus == .queue else {
            sortEngagement()
            return []
        }
        return sort(by: QueueSort.allCases.stepped(from: queue.sort, by: 1))
    }

    private mutating func sortEngagement(isReversing: Bool = false) {
        let height = metrics.page(of: .engagement)
        guard engagement.face != .accounts else {
            isReversing ? engagement.reverse(height: height) : engagement.nextSort(height: height)
            return
        }
        let (search, office, withSigns) = (engagement.search, office, viewer.has(.supervisor))
        engagement.changeResponses { table in
            isReversing ? table.isReversed.toggle() : table.nextSort(withSigns: withSigns)
            table.arrange(search: search, office: office, height: height)
        }
    }

    mutating func sort(by sort: QueueSort) -> [Request] {
        queue.sort = sort
        queue.isDescending = false
        return resortQueue()
    }

    mutating func reverseSort() -> [Request] {
        guard focus == .queue else {
            sortEngagement(isReversing: true)
            return []
        }
        queue.isDescending.toggle()
        return resortQueue()
    }

    private mutating func resortQueue() -> [Request] {
        [traffic.ask(.queue(queue.resort(page: metrics.page(of: .queue))))]
    }
}
