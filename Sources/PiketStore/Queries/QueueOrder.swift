import PiketDomain

/// The order a list is asked in. Values ascend unless reversed; a reversed order still has missing values last.
///
/// | sort | value |
/// |---|---|
/// | due | due instant of the earliest unmet deadline; none is last |
/// | received | receipt, the oldest first |
/// | age | the youngest first: receipt descending |
/// | number | running number |
/// | x | overdue cases by their multiple, the worst first (negative millionths); then the others as by due |
struct QueueOrder: Hashable {
    let sort: QueueSort
    /// Whether the values descend.
    let isDescending: Bool

    init(_ query: QueueQuery) {
        sort = query.sort
        isDescending = query.isDescending != (query.sort == .age)
    }

    func key(of complaint: Complaint, now: Instant) -> OrderedKey {
        OrderedKey(QueueKey(value: value(of: complaint, now: now), id: complaint.id), isDescending: isDescending)
    }

    private func value(of complaint: Complaint, now: Instant) -> Int64? {
        switch sort {
        case .due: complaint.nextDue?.seconds
        case .received, .age: complaint.receivedAt.seconds
        case .number: complaint.number
        case .x: complaint.worst(at: now).map { Self.value(x: $0.x) } ?? complaint.nextDue?.seconds
        }
    }

    /// Below every due instant of our age, the worst multiple lowest.
    static func value(x: Double) -> Int64 {
        -Int64((min(max(x, 0), 1e9) * 1e6).rounded()) - 1
    }
}
