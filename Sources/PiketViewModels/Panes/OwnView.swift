package import PiketDomain

/// A view the viewer has saved, as its filter reads in this office now.
package struct OwnView: Hashable, Sendable {
    package let name: String
    /// As it was typed.
    package let text: String
    /// Holds for nothing where the text cannot be read.
    let filter: Filter
    /// Why it cannot.
    package let error: FilterError?
    /// nil until counted.
    package internal(set) var count: Int?

    init(_ saved: SavedView, read: (String) throws(FilterError) -> Filter) {
        name = saved.name
        text = saved.filter
        do throws(FilterError) {
            filter = try read(saved.filter)
            error = nil
        } catch {
            filter = Filter([FilterClause([FilterLiteral(.flag(.any), isNegated: true)])])
            self.error = error
        }
    }
}

/// What `[` and `]` step through.
package enum QueueTab: Hashable, Sendable {
    case builtIn(QueueView)
    case own(String)
    /// What the last absence brought.
    case news
}

extension QueuePane {
    package var own: OwnView? { ownName.flatMap { name in ownViews.first { $0.name == name } } }

    package var tab: QueueTab { showsNews ? .news : ownName.map(QueueTab.own) ?? .builtIn(view) }

    var tabs: [QueueTab] {
        Self.views.map(QueueTab.builtIn) + ownViews.map { .own($0.name) } + (news == nil ? [] : [.news])
    }

    /// What the view shown says, beside what was typed; nil for the built-in ones.
    var ground: Filter? { showsNews ? news?.filter : own?.filter }

    /// What counts the cases of an own view.
    func countQuery(_ own: OwnView) -> QueueQuery {
        QueueQuery(view: own.filter.isAboutClosed ? .everything : .all, filter: own.filter, limit: 0)
    }

    /// What narrows the queue now, as one text of the filter language; nil if nothing does.
    var viewText: String? {
        let parts = [
            showsNews ? news?.filter.text : own?.text ?? view.filterText, place?.filter.text,
            filterText.isEmpty ? nil : filterText,
        ]
        return isNarrowed ? parts.compactMap(\.self).joined(separator: " ") : nil
    }
}

extension QueueView {
    /// The view in the filter language; nil where that has no word for it.
    fileprivate var filterText: String? {
        switch self {
        case .new: "is:new"
        case .mine: "is:mine"
        case .unassigned: "is:unassigned"
        case .emergency: "prio:emergency"
        case .awaitingReporter: "status:awaiting_reporter"
        case .replies: "is:reply"
        case .unsent: "is:unsent is:any"
        case .thisShift, .all, .escalated, .toApprove, .everything: nil
        }
    }
}
