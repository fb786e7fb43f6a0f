import PiketDomain

/// The late cases by agency, kecamatan or officer: first who has how many, then the cases of one.
extension AppModel {
    /// Cases, then each grouping in turn, then cases again.
    mutating func stepGrouping() -> [Request] {
        let ways: [OverdueGrouping?] = [nil] + OverdueGrouping.allCases
        let index = ways.firstIndex(of: overdue.grouping) ?? 0
        overdue.grouping = ways[(index + 1) % ways.count]
        overdue.openedFrom = nil
        return renewOverdue()
    }

    /// Its cases alone; Esc goes back to the groups.
    mutating func openGroup() -> [Request] {
        guard let group = overdue.selectedGroup, let grouping = overdue.grouping else { return [] }
        overdue.grouping = nil
        overdue.openedFrom = grouping
        let narrowed = [overdue.filterText, grouping.filter(group.code)].filter { !$0.isEmpty }
        return apply(narrowed.joined(separator: " "), to: .overdue)
    }

    mutating func leaveGroup() -> [Request] {
        overdue.grouping = overdue.openedFrom
        overdue.openedFrom = nil
        overdue.filterText = ""
        overdue.filter = Filter()
        return renewOverdue()
    }
}

extension OverdueGrouping {
    /// In the words of the filter language.
    fileprivate func filter(_ code: String?) -> String {
        let key =
            switch self {
            case .agency: "opd"
            case .kecamatan: "kec"
            case .officer: "by"
            }
        return key + ":" + (code.map { $0.contains(" ") ? "\"\($0)\"" : $0 } ?? "-")
    }
}
