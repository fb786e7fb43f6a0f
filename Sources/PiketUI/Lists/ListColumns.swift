/// Where the columns of a list stand, counted from the pane's left edge.
///
/// Both lists share the places of glyph, time, stage, number, status, category and place, so that the eye runs down
/// through both. From 114 columns up there is room for a gauge and everything stands one column further right.
struct ListColumns: Hashable {
    static let mark = 1
    static let glyph = 3

    private var slots = [ListSlot](repeating: ListSlot(), count: ListField.allCases.count)

    subscript(field: ListField) -> ListSlot { slots[field.rawValue] }

    private mutating func set(_ field: ListField, _ x: Int, _ width: Int) {
        slots[field.rawValue] = ListSlot(x: x, width: width)
    }

    // The columns both lists begin with; returns where the text columns start.
    private mutating func setHead(isWide: Bool) -> Int {
        if isWide {
            set(.time, 5, 10)
            set(.stage, 22, 7)
            set(.number, 29, 7)
            return 38
        }
        set(.time, 5, 9)
        set(.stage, 15, 7)
        set(.number, 22, 7)
        return 31
    }

    /// - Parameter hidden: text columns pushed out at the left.
    static func queue(width: Int, hidden: Int = 0) -> ListColumns {
        var columns = ListColumns()
        let isWide = width >= 114
        let start = columns.setHead(isWide: isWide)
        if isWide { columns.set(.gauge, 16, 5) }
        guard hidden == 0 else {
            columns.setScrolled(from: start, width: width, hidden: hidden)
            return columns
        }
        columns.setStateAndPlace(start: start, width: width, reserved: 0)
        if isWide {
            columns.set(.channel, 84, 6)
            columns.set(.agency, 92, 10)
            columns.set(.officer, 104, 10)
            if width >= 130 { columns.set(.age, 115, 6) }
            if width >= 154 {
                columns.set(.gist, 123, width - 123)
            } else if width >= 130 {
                columns.set(.handovers, 122, 7)
            }
        } else if width >= 98 {
            columns.set(.agency, 76, 10)
            columns.set(.officer, 87, 10)
        } else if width >= 86 {
            columns.set(.agency, 76, width - 76)
        } else if width >= 78 {
            columns.set(.initial, 76, 1)
        }
        return columns
    }

    static func overdue(width: Int, hidden: Int = 0) -> ListColumns {
        var columns = ListColumns()
        let isWide = width >= 114
        let start = columns.setHead(isWide: isWide)
        if isWide {
            columns.set(.multiple, 16, 5)
            guard hidden == 0 else {
                columns.setScrolled(from: start, width: width, hidden: hidden)
                return columns
            }
            columns.setStateAndPlace(start: start, width: width, reserved: 0)
            columns.set(.agency, 84, 10)
            columns.set(.turn, 96, 10)
            columns.set(.handovers, 107, 7)
            if width >= 130 { columns.set(.age, 115, 6) }
            if width >= 154 { columns.set(.gist, 123, width - 123) }
            return columns
        }
        // Narrow: the multiple, which the order follows, stands behind the place.
        guard hidden == 0 else {
            columns.setScrolled(from: start, width: width - 5, hidden: hidden)
            columns.set(.multiple, width - 4, 4)
            return columns
        }
        if width >= 98 {
            columns.setStateAndPlace(start: start, width: width, reserved: 0)
            columns.set(.multiple, 76, 5)
            columns.set(.agency, 82, 10)
            columns.set(.handovers, 93, 5)
        } else if width >= 86 {
            columns.setStateAndPlace(start: start, width: width, reserved: 0)
            // Whose turn it is serves more than an agency's name without its end.
            columns.set(.place, 58, 13)
            columns.set(.multiple, 72, 4)
            columns.set(.turn, 77, width - 77)
        } else {
            columns.setStateAndPlace(start: start, width: width, reserved: 5)
            if width >= start { columns.set(.multiple, width - 4, 4) }
        }
        return columns
    }

    /// Status, category and place: whole from 78 columns up, below that as many as fit, the last one cut.
    private mutating func setStateAndPlace(start: Int, width: Int, reserved: Int) {
        let second = start + (start == 38 ? 12 : 11)
        let end = width - reserved
        if end < start + 14 {
            set(.category, start, max(end - start, 0))
        } else {
            set(.status, start, 10)
            set(.category, second, min(15, max(end - second, 0)))
            let place = min(17, end - second - 16)
            if place >= 5 { set(.place, second + 16, place) }
        }
    }

    private mutating func setScrolled(from start: Int, width: Int, hidden: Int) {
        var x = start
        for field in ListField.scrollable.dropFirst(min(hidden, ListField.scrollable.count - 1)) {
            let wanted = field.ordinaryWidth
            let shown = field == .gist ? width - x : min(wanted, width - x)
            guard shown >= min(wanted, 4) else { break }
            set(field, x, shown)
            x += shown + 2
        }
    }
}

extension ListField {
    fileprivate var ordinaryWidth: Int {
        switch self {
        case .category: 15
        case .place: 17
        case .channel, .age: 6
        case .handovers: 5
        case .gist: 30
        default: 10
        }
    }

    /// Numbers and times end in one column.
    var isRightAligned: Bool {
        switch self {
        case .time, .multiple, .number, .age, .handovers: true
        default: false
        }
    }
}
