package import PiketDomain

extension MemoryStore: RouteTrying {
    package func trial(of routes: RouteBook, limit: Int) throws -> RouteTrial {
        var trial = RouteTrial(routes)
        let newestFirst = cases.values.map(\.current).sorted { $0.id > $1.id }
        for complaint in newestFirst.prefix(limit) { trial.add(RoutedCase(complaint), given: complaint.agency) }
        trial.isWhole = newestFirst.count <= limit
        return trial
    }
}
