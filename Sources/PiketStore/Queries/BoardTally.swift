import PiketDomain

/// Counts what a board tells, case by case. Restricted cases must not be put in.
struct BoardTally {
    struct Entry {
        var status: Status
        var receivedAt: Instant
        var answeredAt: Instant?
        var closedAt: Instant?
        var category: String?
        var agency: String?
        var kelurahan: String?
        var priority: Priority
        var isBacklog: Bool
        var isUntouched: Bool
        var nextDue: Instant?
    }

    private let now: Instant
    private let zone: Zone
    private let today: CivilDate
    private var counts = BoardCounts()
    private var shares: ShareCounts

    init(now: Instant, zone: Zone) {
        self.now = now
        self.zone = zone
        today = zone.date(of: now)
        shares = ShareCounts(limit: 86_400, now: now)
        counts.week = (0..<BoardCounts.days).map {
            BoardCounts.Day(date: zone.date(of: now) - (BoardCounts.days - 1 - $0))
        }
    }

    /// Closed, and received and closed before this, a case says nothing.
    var from: Instant { zone.instant(today - BoardCounts.answerDays + 1) }

    mutating func add(_ entry: Entry) {
        guard entry.receivedAt <= now else { return }
        let day = zone.date(of: entry.receivedAt)
        let week = BoardCounts.days - 1
        if today - day <= week { counts.week[week - (today - day)].arrived += 1 }
        if today - day < BoardCounts.answerDays {
            shares.add(receivedAt: entry.receivedAt, answeredAt: entry.answeredAt)
        }
        if entry.status == .done, let closedAt = entry.closedAt, closedAt <= now {
            let back = today - zone.date(of: closedAt)
            if back <= week { counts.week[week - back].done += 1 }
        }
        if day == today {
            counts.hours[zone.secondOfDay(of: entry.receivedAt) / 3600] += 1
            if let category = entry.category { counts.categoriesToday[category, default: 0] += 1 }
        }
        if entry.status.isOpen { addOpen(entry) }
    }

    private mutating func addOpen(_ entry: Entry) {
        let isLate = !entry.isBacklog && entry.nextDue.map { $0 < now } ?? false
        counts.open += 1
        if isLate { counts.overdue += 1 }
        if entry.isUntouched { counts.untouched += 1 }
        if let kelurahan = entry.kelurahan {
            counts.places[kelurahan, default: TileCount()].open += 1
            if isLate { counts.places[kelurahan, default: TileCount()].overdue += 1 }
        }
        if isLate, let agency = entry.agency { counts.lateByAgency[agency, default: 0] += 1 }
        if entry.priority == .emergency, entry.isUnattended, !entry.isBacklog {
            let code = entry.category ?? ""
            let known = counts.emergencies[code]
            counts.emergencies[code] = BoardCounts.Emergency(
                count: (known?.count ?? 0) + 1, oldest: min(known?.oldest ?? entry.receivedAt, entry.receivedAt))
        }
    }

    func result(newestEventAt: Instant?) -> BoardCounts {
        var counts = counts
        counts.answeredWithin24h = shares.result.share
        counts.newestEventAt = newestEventAt
        return counts
    }
}

extension BoardTally.Entry {
    /// Nobody has begun to work on it.
    fileprivate var isUnattended: Bool { [.awaiting, .coordinating, .assigned].contains(status) }
}
