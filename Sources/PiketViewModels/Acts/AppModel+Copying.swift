import PiketDomain

/// Handing text to the terminal's clipboard.
extension AppModel {
    mutating func copySelected(_ clipping: (QueueRow) -> Clipping) -> [Request] {
        let row = detail == nil ? (focus == .overdue ? overdue.selected?.row : queue.selected) : detailRow
        guard let row else { return [] }
        return copy(clipping(row), saying: String(row.number))
    }

    private var detailRow: QueueRow? { (detail?.file?.complaint).map { QueueRow($0) } }

    mutating func copy(_ clipping: Clipping, saying name: String) -> [Request] {
        say(.copied(name))
        return [.copy(clipping)]
    }
}
