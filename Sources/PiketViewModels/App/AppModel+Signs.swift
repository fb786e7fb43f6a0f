import PiketDomain

/// The table of signs that closures are for show.
extension AppModel {
    mutating func openSigns() -> [Request] {
        signs = SignsView()
        return [traffic.ask(.closureSigns)]
    }

    mutating func load(signs rows: [ClosureSigns]) {
        let page = signsPage
        signs?.rows = rows.filter { $0.closed > 0 }
        signs?.move(by: 0, page: page)
    }

    mutating func runInSigns(_ command: Command) -> [Request] {
        switch command {
        case .back, .closeView:
            signs = nil
            traffic.forget(.closureSigns)
        default:
            let page = signsPage
            let steps = command.steps(page: page, count: signs?.rows?.count ?? 0)
            signs?.move(by: steps ?? 0, page: page)
        }
        return []
    }

    var signsPage: Int { max(1, metrics.signs.height - metrics.signsChrome) }
}
