package import PiketDomain

/// What will be late before each horizon, a row for whoever must act: read only, over the panes.
package struct ForecastView: Hashable, Sendable {
    package enum Hand: Hashable, Sendable {
        case everybody
        /// What no agency has, and verifying and reviewing.
        case desk
        case agency(String)
    }

    package struct Row: Hashable, Sendable {
        package var hand: Hand
        /// Deadlines met in an open hour; nil for all together.
        package var pace: Double?
        /// For each horizon how many are due, and how many of them late.
        package var cells: [Cell]
    }

    package struct Cell: Hashable, Sendable {
        package var due: Int
        package var late: Int
    }

    package internal(set) var list = ListCursor()
    /// Which horizon is chosen.
    package internal(set) var column = 0

    package var cursor: Int { list.index }
    package var top: Int { list.top }
}

extension Forecast {
    /// All together, then each hand with something due, in the order of the farthest horizon: the most late first.
    package var rows: [ForecastView.Row] {
        guard let farthest = outlooks.max(by: { $0.horizon.at < $1.horizon.at }) else { return [] }
        let everybody = ForecastView.Row(
            hand: .everybody, pace: nil, cells: outlooks.map { ForecastView.Cell(due: $0.due, late: $0.late) })
        return [everybody]
            + farthest.hands.map { hand in
                ForecastView.Row(
                    hand: hand.agency.map(ForecastView.Hand.agency) ?? .desk, pace: hand.pace,
                    cells: outlooks.map { outlook in
                        let there = outlook.hands.first { $0.agency == hand.agency }
                        return ForecastView.Cell(due: there?.due ?? 0, late: there?.late.count ?? 0)
                    })
            }
    }
}
