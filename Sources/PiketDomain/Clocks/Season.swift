/// A stretch of days with hours of their own, such as Ramadan.
package struct Season: Hashable, Sendable {
    package var name: String
    package var from: CivilDate
    /// The last day, included.
    package var to: CivilDate
    /// Weekdays left out keep the hours of the calendar.
    package var week: WeekHours

    package init(name: String, from: CivilDate, to: CivilDate, week: WeekHours) {
        self.name = name
        self.from = from
        self.to = to
        self.week = week
    }
}
