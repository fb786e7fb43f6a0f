/// What a column of the two lists of cases tells.
enum ListField: Int, CaseIterable, Hashable {
    case time, gauge, multiple, stage, number, status, category, place, channel, agency, officer, initial, turn, age,
        handovers, gist

    /// Text columns that `h` and `l` push out at the left, in order.
    static let scrollable: [ListField] = [
        .status, .category, .place, .channel, .agency, .officer, .age, .handovers, .gist,
    ]
}

/// A column's place in the pane; width 0 means it is not shown.
struct ListSlot: Hashable {
    var x = 0
    var width = 0

    var isShown: Bool { width > 0 }
    var maxX: Int { x + width }
}
