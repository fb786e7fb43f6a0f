import PiketDomain

/// What the tiles tell.
package enum MapMeasure: String, CaseIterable, Hashable, Sendable {
    case overdue, open
    /// Median days since receipt of what is open.
    case age
    /// Median days from receipt to closing, of what was solved in the last month.
    case solve
    /// Open cases per 10,000 residents.
    case perResidents = "per_residents"
    /// How many more are open than at the end of yesterday, and of the same day a week ago.
    case sinceYesterday = "since_yesterday"
    case sinceLastWeek = "since_last_week"
    /// What is reported most at the moment, and how often.
    case category

    /// Numbers of cases that can be told for a day gone by.
    package var isCount: Bool { self == .overdue || self == .open }

    /// Values are tenths: of days, of cases.
    package var isTenths: Bool { self == .age || self == .solve || self == .perResidents }

    /// Values below nothing mean something.
    package var isSigned: Bool { self == .sinceYesterday || self == .sinceLastWeek }

    /// It is no number, or none that can be added up.
    package var hasSum: Bool { isCount || isSigned }
}

extension MapMeasure {
    /// Of one place, in its unit; 0 where nothing is known.
    func value(_ count: TileCount, _ figures: PlaceFigures?, daysBack: Int, population: Int?) -> Int {
        switch self {
        case .overdue: daysBack == 0 ? count.overdue : figures?.overdue[daysBack] ?? 0
        case .open: daysBack == 0 ? count.open : figures?.open[daysBack] ?? 0
        case .age: figures?.ageMedian.map(Self.tenthsOfDays) ?? 0
        case .solve: figures?.solveMedian.map(Self.tenthsOfDays) ?? 0
        case .perResidents:
            population.map { $0 > 0 ? (count.open * 100_000 + $0 / 2) / $0 : 0 } ?? 0
        case .sinceYesterday: figures?.change(days: 1) ?? 0
        case .sinceLastWeek: figures?.change(days: 7) ?? 0
        case .category: figures?.categoryCount ?? 0
        }
    }

    private static func tenthsOfDays(_ seconds: Int64) -> Int { Int((seconds * 10 + 43_200) / 86_400) }
}
