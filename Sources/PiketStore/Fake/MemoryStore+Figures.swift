package import PiketDomain

/// Figures, counted one case at a time.
extension MemoryStore {
    package func headline(viewer: Viewer, now: Instant) throws -> Headline {
        let sight = Sight(viewer: viewer, office: desk, now: now)
        let all = cases.values.map(\.current)
        let open = all.filter(\.status.isOpen)
        let overdue = open.filter { $0.isOverdue(at: now) }
        var headline = Headline()
        headline.open = open.count
        headline.arrivedLastHour = all.count { $0.receivedAt > now - 3600 && $0.receivedAt <= now }
        headline.overdue = overdue.count
        headline.backlog = overdue.count(where: \.isBacklog)
        headline.overdueThreefold = overdue.count { !$0.isBacklog && ($0.worst(at: now)?.x ?? 0) >= 3 }
        headline.dueWithinHour = open.count { $0.isDueWithinHour(of: now) }
        headline.untouched = open.count(where: \.isUntouched)
        headline.emergency = open.count { $0.priority == .emergency }
        headline.mine = open.count { $0.assignee == viewer.login }
        headline.unplaced = open.count { $0.kelurahan == nil }
        headline.silent = silentChannels(now: now).first
        headline.onDuty = desk.onDuty(duty(), at: now)
        headline.newestEventAt = newestEventAt
        headline.incident = incident(sight)
        for view in QueueView.allCases {
            let rule = ViewRule(view, sight)
            headline.views[view] = cases.values.count { rule.holds($0.current, isUnsent: !$0.waiting.isEmpty) }
        }
        let today = desk.zone.date(of: now)
        for day in (0..<Headline.trendDays).map({ today - (Headline.trendDays - 1 - $0) }) {
            var shares = ShareCounts(limit: 86_400, now: now)
            for complaint in all where desk.zone.date(of: complaint.receivedAt) == day {
                shares.add(receivedAt: complaint.receivedAt, answeredAt: complaint.firstAnswerAt)
            }
            headline.answeredWithin24h.n += shares.result.share.n
            headline.answeredWithin24h.part += shares.result.share.part
            headline.answerTrend.append(shares.result.share.value)
        }
        return headline
    }

    var newestEventAt: Instant? {
        (cases.values.compactMap(\.events.last) + officeEvents).max { $0.id < $1.id }?.at
    }

    package func news(since: Instant, viewer: Viewer, now: Instant) throws -> News {
        func numbers(_ isWanted: (MemoryCase) -> Bool) -> Set<Int64> {
            Set(cases.values.filter(isWanted).map(\.current.number))
        }
        return News(
            arrived: numbers { $0.events.first.map { $0.at >= since } ?? false },
            broke: numbers { kept in
                guard kept.current.status.isOpen, !kept.current.isBacklog, let due = kept.current.nextDue else {
                    return false
                }
                return due >= since && due < now
            },
            mine: numbers { kept in
                kept.current.assignee == viewer.login
                    && kept.events.contains { event in
                        event.at >= since && event.act == .assigned && event.actor != .officer(login: viewer.login)
                            && event.payload.text(.officer) == viewer.login
                    }
            })
    }

    package func tiles(now: Instant) throws -> [String: TileCount] {
        var tiles: [String: TileCount] = [:]
        for complaint in cases.values.map(\.current) where complaint.status.isOpen {
            guard let code = complaint.kelurahan else { continue }
            tiles[code, default: TileCount()].open += 1
            if complaint.isOverdue(at: now), !complaint.isBacklog { tiles[code, default: TileCount()].overdue += 1 }
        }
        return tiles
    }

    package func workload(now: Instant) throws -> Workload {
        var load = Workload(presence: desk.presence(duty(), at: now))
        for complaint in cases.values.map(\.current) where complaint.status.isOpen {
            let late = complaint.isOverdue(at: now) ? 1 : 0
            if let login = complaint.assignee {
                load.officers[login, default: .init()].open += 1
                load.officers[login, default: .init()].overdue += late
            }
            if let code = complaint.agency {
                load.agencies[code, default: .init()].open += 1
                load.agencies[code, default: .init()].overdue += late
            }
        }
        return load
    }

    package func preparedUse() throws -> [String: Int] {
        cases.values.reduce(into: [:]) { $0.merge(PreparedUse.counts(in: $1.events)) { $0 + $1 } }
    }

    package func closureSigns(days: Int?, now: Instant) throws -> [ClosureSigns] {
        var tallies = [ClosureTally(period: ClosureTally.period(days: days, now: now, zone: desk.zone))]
        gather(&tallies)
        return tallies[0].result()
    }

    func gather(_ tallies: inout [ClosureTally]) {
        for index in tallies.indices {
            for kept in cases.values {
                if tallies[index].period.contains(kept.current.receivedAt) {
                    tallies[index].count(agency: kept.current.agency, status: kept.current.status)
                }
                tallies[index].add(kept.events)
            }
        }
    }

    package func statistics(days: Int?, now: Instant) throws -> Statistics {
        var counts = ArchiveCounts(days: days, now: now, zone: desk.zone)
        var statistics = Statistics()
        for complaint in cases.values.map(\.current) {
            counts.add(
                status: complaint.status, receivedAt: complaint.receivedAt, answeredAt: complaint.firstAnswerAt,
                closedAt: complaint.closedAt)
            statistics.count(complaint, now: now)
        }
        counts.fill(&statistics)
        statistics.silentChannels = silentChannels(now: now)
        statistics.channels = try channels(now: now)
        let reported = Report.days(days ?? ClosureSigns.usualDays, until: desk.zone.date(of: now))
        let byAgency = try report(reported, by: .agency, now: now)
        statistics.closureSigns = byAgency.closureSigns
        statistics.byAgencyReport = byAgency
        statistics.byChannelReport = try report(reported, by: .channel, now: now)
        statistics.engagement = engagementFigures(days: days, now: now)
        statistics.byStatus = groups(now) { $0.status.rawValue }
        statistics.byChannel = groups(now, by: \.channel)
        statistics.byCategory = groups(now, by: \.category)
        statistics.byAgency = groups(now, by: \.agency)
        statistics.byKelurahan = groups(now, by: \.kelurahan)
        return statistics
    }

    private func groups(_ now: Instant, by code: (Complaint) -> String?) -> [GroupCount] {
        var groups: [String: GroupCount] = [:]
        for complaint in cases.values.map(\.current) {
            guard let code = code(complaint) else { continue }
            var group = groups[code] ?? GroupCount(code: code, open: 0, overdue: 0, total: 0)
            group.total += 1
            if complaint.status.isOpen { group.open += 1 }
            if complaint.isOverdue(at: now) { group.overdue += 1 }
            groups[code] = group
        }
        return groups.values.sorted(by: GroupCount.largestFirst)
    }

    func silentChannels(now: Instant) -> [SilentChannel] { silence(now: now).silent }

    func silence(now: Instant) -> (silent: [SilentChannel], nextAt: Instant?) {
        SilenceRule.look(newestArrivals(now: now), now: now)
    }

    func newestArrivals(now: Instant) -> [(channel: String, at: Instant)] {
        cases.values.map(\.current).filter { $0.receivedAt <= now }
            .sorted { ($0.receivedAt, $0.id) > ($1.receivedAt, $1.id) }.prefix(SilenceRule.arrivals)
            .map { ($0.channel, $0.receivedAt) }
    }
}

extension Statistics {
    /// The figures of open cases and of the record itself.
    fileprivate mutating func count(_ complaint: Complaint, now: Instant) {
        if complaint.kelurahan == nil { unplaced += 1 }
        if complaint.fault != nil { dataFaults += 1 }
        guard complaint.status.isOpen else { return }
        open += 1
        if complaint.isOverdue(at: now) { overdue += 1 }
        if complaint.isBacklog { backlog += 1 }
        if complaint.isDueWithinHour(of: now) { dueWithinHour += 1 }
        if complaint.isDueSoon(at: now) { dueSoon += 1 }
        if complaint.isUntouched { untouched += 1 }
    }
}
