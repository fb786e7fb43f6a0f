import PiketDomain

/// The map of the days gone by, and its measures beyond plain counts.
extension AppModel {
    /// Seconds between two readings of what the map tells beside its counts.
    static let placesPause: Int64 = 30

    /// Whether what is shown needs more than the counts.
    var needsPlaces: Bool {
        isVisible(.map) && (!map.measure.isCount || map.daysBack > 0 || metrics.isWhole && focus == .map)
    }

    mutating func stepMeasure(by step: Int) {
        let all = MapMeasure.allCases.filter { $0 != .perResidents || office.region.hasPopulation }
        map.show(all.stepped(from: map.measure, by: step))
    }

    /// Positive is back in time.
    mutating func stepDay(by step: Int) {
        map.isPlaying = false
        map.showDay(map.daysBack + step)
    }

    /// From the first day on, a day a second, up to now; again to stop.
    mutating func playDays() {
        map.isPlaying.toggle()
        if map.isPlaying { map.showDay(PlaceFigures.days) }
    }

    /// A second is over.
    mutating func playOn() {
        // The first picture stands until its figures are there.
        guard map.isPlaying, map.figures != nil else { return }
        map.showDay(map.daysBack - 1)
        map.isPlaying = map.daysBack > 0
    }

    /// Why a day gone by cannot be shown.
    var dayReason: Reason? { map.measure.isCount ? nil : .countsOnly }
}

extension Region {
    var hasPopulation: Bool { places.contains { ($0.population ?? 0) > 0 } }

    /// Residents by code, where known.
    var population: [String: Int] { places.reduce(into: [:]) { $0[$1.code] = $1.population } }
}
