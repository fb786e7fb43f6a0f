package import PiketDomain

/// Pane 2: broken deadlines, the worst multiple of the allowance first, then those due soon. Cursor and top count in the whole order, of
/// which a piece is loaded.
package struct OverduePane: Hashable, Sendable {
    package internal(set) var filter = Filter()
    /// As typed.
    package internal(set) var filterText = ""
    package internal(set) var includesBacklog = false
    /// The list shows agencies, kecamatan or officers instead of cases.
    package internal(set) var grouping: OverdueGrouping?
    package internal(set) var groups: [OverdueGroup] = []
    /// How the list was grouped before one group was opened.
    var openedFrom: OverdueGrouping?
    /// Of the cases in `total`, by the clock that is broken worst.
    package internal(set) var byClock: [Clock: Int] = [:]
    /// Of the cases due soon, which are listed behind the late ones.
    package internal(set) var soonByClock: [Clock: Int] = [:]
    package internal(set) var rows: [OverdueRow] = []
    /// The place of `rows[0]` in the order.
    package internal(set) var offset = 0
    /// Without backlog.
    package internal(set) var total = 0
    package internal(set) var threefold = 0
    package internal(set) var backlog = 0
    package internal(set) var isLoaded = false
    package internal(set) var list = ListCursor()
    package internal(set) var columnOffset = 0

    var selectedID: Int64?
    var askedOffset = 0

    package init() {}

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    /// How many rows the list has in all.
    package var count: Int { grouping != nil ? groups.count : total + soon + (includesBacklog ? backlog : 0) }
    package var soon: Int { soonByClock.values.reduce(0, +) }
    /// nil while its piece of the order is not loaded, and among groups.
    package var selected: OverdueRow? { row(at: list.index) }
    package var selectedGroup: OverdueGroup? {
        grouping != nil && groups.indices.contains(list.index) ? groups[list.index] : nil
    }

    /// By its place in the order; nil outside the loaded piece.
    package func row(at index: Int) -> OverdueRow? {
        rows.indices.contains(index - offset) ? rows[index - offset] : nil
    }

    package func shown(_ height: Int) -> Range<Int> { list.shown(count: count, page: height) }

    /// The piece around the screen.
    mutating func ask(page: Int) -> OverdueQuery {
        // Groups are few; one row keeps the question cheap.
        guard grouping == nil else {
            askedOffset = 0
            return OverdueQuery(filter: filter, limit: 1, includesBacklog: includesBacklog, grouping: grouping)
        }
        askedOffset = wantedOffset(page: page)
        return OverdueQuery(
            filter: filter, offset: askedOffset, limit: Self.limit(page), includesBacklog: includesBacklog,
            includesSoon: true)
    }

    private static func limit(_ page: Int) -> Int { max(60, page * 3) }

    private func wantedOffset(page: Int) -> Int {
        let limit = Self.limit(page)
        return list.top < limit / 2 ? 0 : list.top - limit / 3
    }

    mutating func renew() {
        list = ListCursor()
        selectedID = nil
    }

    /// Whether rows near the screen are missing that another question would bring.
    func isShort(page: Int) -> Bool {
        guard isLoaded, grouping == nil, count > 0, wantedOffset(page: page) != askedOffset else { return false }
        let wanted = max(0, list.top - page)..<min(count, list.top + 2 * page)
        return wanted.lowerBound < offset || wanted.upperBound > offset + rows.count
    }

    mutating func receive(_ page: OverduePage, height: Int) {
        let screenRow = list.index - list.top
        let loaded = grouping == nil ? page.rows : []
        if rows != loaded { rows = loaded }
        offset = askedOffset
        (total, threefold, backlog) = (page.total, page.threefold, page.backlog)
        (byClock, soonByClock, groups) = (page.byClock, page.soonByClock, page.groups)
        isLoaded = true
        let index = rows.firstIndex { $0.id == selectedID }.map { $0 + offset } ?? list.index
        if list.top == 0 {
            list.place(at: index, count: count, page: height)
        } else {
            list.place(at: index, screenRow: screenRow, count: count, page: height)
        }
        selectedID = selected?.id
    }

    mutating func move(by steps: Int, page: Int) {
        list.move(by: steps, count: count, page: page)
        selectedID = selected?.id
    }
}
