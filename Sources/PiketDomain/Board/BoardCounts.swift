/// What a board is made from: true counts, of cases that are not restricted. They stay inside; `Board` is what goes out.
package struct BoardCounts: Hashable, Sendable {
    /// Days whose arrivals and endings are told, today the last.
    package static let days = 7
    /// Days the share of answers is counted over, today the last.
    package static let answerDays = 14

    package struct Day: Hashable, Sendable {
        package var date: CivilDate
        package var arrived = 0
        /// Done, not otherwise closed.
        package var done = 0

        package init(date: CivilDate, arrived: Int = 0, done: Int = 0) {
            self.date = date
            self.arrived = arrived
            self.done = done
        }
    }

    /// Open emergencies of one category that nobody works on yet.
    package struct Emergency: Hashable, Sendable {
        package var count: Int
        package var oldest: Instant

        package init(count: Int, oldest: Instant) {
            self.count = count
            self.oldest = oldest
        }
    }

    package var open = 0
    /// Without backlog, as everywhere below.
    package var overdue = 0
    package var untouched = 0
    package var answeredWithin24h = Share()
    /// Oldest first.
    package var week: [Day] = []
    /// Arrivals of today by the office's local hour, 24 of them.
    package var hours = [Int](repeating: 0, count: 24)
    /// By kelurahan code; cases without a place are in none.
    package var places: [String: TileCount] = [:]
    /// Late cases by agency code; those that no agency leads are in none.
    package var lateByAgency: [String: Int] = [:]
    /// Arrivals of today by category code; the uncategorised are in none.
    package var categoriesToday: [String: Int] = [:]
    package var emergencies: [String: Emergency] = [:]
    /// When the newest event was written; nil in an empty database.
    package var newestEventAt: Instant?

    package init() {}
}
