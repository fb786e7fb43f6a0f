/// What the map tells of one kelurahan beside its counts.
package struct PlaceFigures: Hashable, Sendable {
    /// How many local days the map can be stepped back.
    package static let days = 14
    /// Local days whose solved cases make the median.
    package static let solveDays = 30
    /// Local days whose arrivals make the category of the moment.
    package static let categoryDays = 7

    /// The open case that waits longest.
    package struct Oldest: Hashable, Sendable {
        package var number: Int64
        package var receivedAt: Instant

        package init(number: Int64, receivedAt: Instant) {
            self.number = number
            self.receivedAt = receivedAt
        }
    }

    package var oldest: Oldest?
    /// Seconds since receipt of the open cases; nil where none is open.
    package var ageMedian: Int64?
    /// Seconds from receipt to closing, and of how many cases.
    package var solveMedian: Int64?
    package var solved = 0
    /// Open, and of them late, backlog apart: now, then at the end of each local day before today, as deadlines read now.
    package var open = [Int](repeating: 0, count: days + 1)
    package var overdue = [Int](repeating: 0, count: days + 1)
    /// The most frequent among the newest arrivals, by code; nil where nothing came or nothing was categorised.
    package var category: String?
    package var categoryCount = 0

    package init() {}

    /// How many more cases are open than at the end of that day before today.
    package func change(days: Int) -> Int { open[0] - open[min(days, Self.days)] }
}
