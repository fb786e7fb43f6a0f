import PiketDomain

/// Why a command does nothing at the moment.
package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It belongs to another pane or view.
    case notHere = "not_here"
    case nothingSelected = "nothing_selected"
    case notLoaded = "not_loaded"
    /// The office has no region, or its places are not laid out.
    case noPlaces = "no_places"
    /// There is no other pane to make room from.
    case onlyPane = "only_pane"
    /// Nothing was searched for.
    case noSearch = "no_search"
    /// The case was opened by its number, so it has no neighbours.
    case noList = "no_list"
}

extension AppModel {
    /// Where a command would be carried out once help and palette are closed.
    package var place: KeyContext {
        guard detail == nil else { return .detail }
        switch focus {
        case .queue: return .queue
        case .overdue: return .overdue
        case .map: return .map
        case .engagement: return .engagement
        }
    }

    /// Where the next key goes.
    package var context: KeyContext {
        switch layer {
        case .panes, .detail: place
        case .help: .help
        case .palette: .palette
        case .prompt: .prompt
        }
    }

    /// Why `command` would do nothing; nil if it works.
    package func reason(against command: Command) -> Reason? {
        guard KeyTable.isBound(command, in: place) else { return .notHere }
        switch command {
        case .open, .follow, .sort, .reverseSort: return selectionReason(command)
        case .nextBreach, .previousBreach, .nextDueWithinHour: return queue.isLoaded ? nil : .notLoaded
        case .nextMatch, .previousMatch: return matchReason
        case .zoom: return !isZoomed && metrics.isWhole ? .onlyPane : nil
        case .focusMap: return office.layout.cells.isEmpty ? .noPlaces : nil
        default: return nil
        }
    }

    private func selectionReason(_ command: Command) -> Reason? {
        switch place {
        case .queue: queue.selected == nil && command != .sort && command != .reverseSort ? .nothingSelected : nil
        case .overdue: overdue.selected == nil ? .nothingSelected : nil
        case .map: map.cursor == nil ? .noPlaces : nil
        case .engagement: engagement.isLoaded ? nil : .notLoaded
        case .detail, .help, .palette, .prompt: nil
        }
    }

    private var matchReason: Reason? {
        switch place {
        case .queue: queue.isNarrowed ? nil : .noSearch
        case .overdue: overdue.filter.isEmpty ? .noSearch : nil
        case .map: map.search.isEmpty ? .noSearch : nil
        case .engagement: engagement.search.isEmpty ? .noSearch : nil
        case .detail: detail?.origin == nil ? .noList : nil
        case .help, .palette, .prompt: nil
        }
    }
}
