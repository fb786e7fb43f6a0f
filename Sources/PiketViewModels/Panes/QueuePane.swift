package import PiketDomain

/// Pane 1: a window of rows onto an order of any length. The window grows by pages as the cursor nears its ends and
/// never holds more than `capacity` rows.
package struct QueuePane: Hashable, Sendable {
    /// The views `[` and `]` step through.
    package static let views = QueueView.allCases.filter { $0 != .everything }
    static let capacity = 600
    /// Seconds a new row keeps its tint.
    static let freshness: Int64 = 10

    package internal(set) var view = QueueView.thisShift
    /// The viewer's own views, by name.
    package internal(set) var ownViews: [OwnView] = []
    /// The one that is shown instead of `view`.
    package internal(set) var ownName: String?
    /// What the last absence brought.
    package internal(set) var news: NewsView?
    package internal(set) var showsNews = false
    package internal(set) var sort = QueueSort.due
    package internal(set) var isDescending = false
    package internal(set) var filter = Filter()
    /// As typed.
    package internal(set) var filterText = ""
    /// Set from the map, beside the filter.
    package internal(set) var place: PlaceScope?

    package internal(set) var rows: [QueueRow] = []
    package internal(set) var hasBefore = false
    package internal(set) var hasAfter = false
    package internal(set) var isLoaded = false
    package internal(set) var list = ListCursor()
    /// Columns scrolled out at the left.
    package internal(set) var columnOffset = 0
    /// How many cases filter and place leave; nil while unknown, and without either.
    package internal(set) var matched: Int?
    /// The first view held nothing, so all open cases are shown.
    package internal(set) var openedInstead = false
    /// The case the screen keeps in its place through re-sorts; nil: none.
    package internal(set) var followed: Int64?
    var followedNumber: Int64?
    /// Rows that came in a moment ago, and until when they are tinted.
    var freshUntil: [Int64: Instant] = [:]

    /// What the awaited page is for; nil: none is awaited.
    var errand: Errand?
    /// A re-sorted page that waits until the keys rest.
    var held: QueuePage?
    /// Steps pressed beyond the loaded rows, taken when the page comes.
    var owed = 0
    var highestID: Int64 = 0
    var isOpening = true
    /// When the cases of the own views were last counted.
    var ownCountedAt: Instant?

    package init() {}

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var selected: QueueRow? { rows.indices.contains(list.index) ? rows[list.index] : nil }
    /// Esc widens it.
    package var isFiltered: Bool { !filter.isEmpty || place != nil }
    /// How many it holds no headline tells.
    package var isNarrowed: Bool { isFiltered || ownName != nil || showsNews }
    package var fresh: Set<Int64> { Set(freshUntil.keys) }

    package func shownRows(_ height: Int) -> ArraySlice<QueueRow> {
        rows[list.shown(count: rows.count, page: height)]
    }

    /// A newer state is awaited, or waits to be shown.
    var isRefreshing: Bool {
        if case .refresh = errand { return true }
        return held != nil
    }

    /// Rows of the held page that would come, go or change places.
    package var waiting: Int {
        guard let held else { return 0 }
        let (old, new) = (rows.map(\.id), held.rows.map(\.id))
        let came = Set(held.hasAfter ? new.prefix(old.count) : new[...]).subtracting(old).count
        // Where more rows follow, one that came pushes another off the end, which nobody waits for.
        let gone = held.hasAfter ? 0 : Set(old).subtracting(new).count
        return came + gone > 0 ? came + gone : zip(old, new).count { $0 != $1 }
    }
}

/// Part of the region a list is narrowed to.
package enum PlaceScope: Hashable, Sendable {
    case kelurahan(String)
    case kecamatan(String)

    /// Of the kelurahan or kecamatan.
    package var code: String {
        switch self {
        case .kelurahan(let code), .kecamatan(let code): code
        }
    }

    var filter: Filter {
        switch self {
        case .kelurahan(let code): Filter([FilterClause([FilterLiteral(.named(.kelurahan, code))])])
        case .kecamatan(let code): Filter([FilterClause([FilterLiteral(.named(.kecamatan, code))])])
        }
    }
}

extension QueuePane {
    /// Why a page was asked for.
    enum Errand: Hashable, Sendable {
        /// The same selection again: cursor and screen stay. At once, or when the keys rest.
        case refresh(isAtOnce: Bool)
        /// Another selection or order: the cursor goes to the kept case if it is in the page, else to the first row.
        case renew(keeping: Int64?)
        case last
        case after(Seek?)
        case before(Seek?)

        /// The page replaces what is loaded.
        var isAnew: Bool {
            switch self {
            case .refresh, .renew, .last: true
            case .after, .before: false
            }
        }
    }

    /// A row looked for beyond the loaded ones, with the pages it may still cost.
    struct Seek: Hashable, Sendable {
        enum Target: Hashable, Sendable {
            case breach
            case dueWithinHour
        }

        var target: Target
        var step: Int
        var pagesLeft = 20

        func finds(_ row: QueueRow, now: Instant) -> Bool {
            guard let next = row.next, let limit = next.limit else { return false }
            return switch target {
            case .breach: next.isBroken(at: now)
            case .dueWithinHour: limit >= now && limit - now < 3600
            }
        }
    }
}
