import PiketDomain

/// What will be late at the present pace: a figure of the header, and a table.
extension AppModel {
    /// Seconds between two forecasts, which read the cases of a month.
    static let forecastPause: Int64 = 30

    mutating func load(_ forecast: Forecast) -> [Request] {
        let isNew = forecast != self.forecast
        self.forecast = forecast
        forecastAt = now
        moveInForecast(by: 0)
        guard isNew else { return [] }
        readOwnViews()
        // Lists that ask for what will be late ask for other cases now.
        return [Pane.queue, .overdue].flatMap { pane -> [Request] in
            let text = pane == .queue ? queue.filterText : overdue.filterText
            guard let filter = try? parse(text), filter.mentionsForecast else { return [] }
            return apply(text, to: pane)
        }
    }

    mutating func openForecast() -> [Request] {
        forecastView = ForecastView()
        forecastAt = nil
        return [traffic.ask(.forecast)]
    }

    mutating func runInForecast(_ command: Command) -> [Request] {
        switch command {
        case .back, .closeView: forecastView = nil
        case .open: return listForecast()
        case .left, .right:
            let count = forecast?.outlooks.count ?? 0
            guard count > 0, let column = forecastView?.column else { return [] }
            forecastView?.column = max(0, min(count - 1, column + (command == .left ? -1 : 1)))
        default: moveInForecast(by: command.steps(page: forecastPage, count: forecast?.rows.count ?? 0) ?? 0)
        }
        return []
    }

    mutating func moveInForecast(by steps: Int) {
        let (count, page) = (forecast?.rows.count ?? 0, forecastPage)
        forecastView?.list.move(by: steps, count: count, page: page)
    }

    var forecastPage: Int { max(1, metrics.forecast.height - PaneMetrics.forecastChrome) }

    /// The cases that will be late of the row and horizon under the cursor, as a filter of the queue.
    private mutating func listForecast() -> [Request] {
        guard let view = forecastView, let forecast, forecast.rows.indices.contains(view.cursor),
            forecast.outlooks.indices.contains(view.column)
        else { return [] }
        let kind = forecast.outlooks[view.column].horizon.kind
        let filter = Filter([FilterClause([FilterLiteral(.forecast(kind))])]).and(
            forecast.rows[view.cursor].hand.filter)
        forecastView = nil
        detail = nil
        handoverView = nil
        setFocus(.queue)
        queue.place = nil
        let requests = show(.all)
        return requests + apply(filter.text, to: .queue)
    }
}

extension ForecastView.Hand {
    private static let desks: [Status] = [.awaiting, .coordinating, .inReview]

    /// Its own cases. Which clock is next is told by the state: verifying and reviewing are the desk's.
    fileprivate var filter: Filter {
        let ofDesk = Self.desks.map { FilterLiteral(.status($0)) }
        switch self {
        case .everybody: return Filter()
        case .desk: return Filter([FilterClause(ofDesk + [FilterLiteral(.absent(.agency))])])
        case .agency(let code):
            let others = Self.desks.map { FilterClause([FilterLiteral(.status($0), isNegated: true)]) }
            return Filter([FilterClause([FilterLiteral(.named(.agency, code))])] + others)
        }
    }
}
