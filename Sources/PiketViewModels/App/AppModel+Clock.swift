import PiketDomain

/// A computer's clock that is set while the screen stands: nothing that was not there before may flash, break or be
/// missed because of it.
extension AppModel {
    mutating func clockSet(by seconds: Int64) {
        now = now + seconds
        attention.move(by: seconds)
        header.move(by: seconds)
        frozenAt = frozenAt.map { $0 + seconds }
        queue.freshUntil = queue.freshUntil.mapValues { $0 + seconds }
        // Figures that are read again only after a pause would wait for a day that is gone.
        engagement.loadedAt = nil
        forecastAt = nil
        map.figuresLoadedAt = nil
        queue.ownCountedAt = nil
        isToldOfClock = false
        traffic.markStale(.headline, .queue, .overdue, .tiles, .places, .engagement, .forecast, .viewCounts)
        say(.clockSet(seconds))
    }

    /// Once, until the clock is right again or set anew.
    mutating func warnOfClock(_ headline: Headline) {
        guard options.checksClock else { return }
        let isBehind = ClockWatch.isBehind(now, newestEvent: headline.newestEventAt)
        if isBehind, !isToldOfClock, let newest = headline.newestEventAt { say(.clockBehind(newest - now)) }
        isToldOfClock = isBehind
    }
}
