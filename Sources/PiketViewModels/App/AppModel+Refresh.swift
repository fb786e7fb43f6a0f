import PiketDomain

/// Asking again for what became old, as far as it is on screen.
extension AppModel {
    /// Seconds between two readings of the engagement figures, which walk over many posts.
    static let engagementPause: Int64 = 30
    /// Seconds between two readings of the report, which walks over the events of what was closed in two months.
    static let reportPause: Int64 = 60
    /// Seconds between two counts of the own views, each a walk over the open cases.
    static let ownCountPause: Int64 = 30

    mutating func catchUp() -> [Request] {
        if let retryAt = header.retryAt, now < retryAt { return [] }
        var requests: [Request] = []
        for question in staleQuestions() { requests.append(traffic.ask(question)) }
        if isDue(.queue, isLoaded: queue.isLoaded), isVisible(.queue) {
            requests.append(traffic.ask(.queue(queue.refresh(page: metrics.page(of: .queue)))))
        }
        if isDue(.overdue, isLoaded: overdue.isLoaded) || isOverdueShort, isVisible(.overdue) {
            requests.append(traffic.ask(.overdue(overdue.ask(page: metrics.page(of: .overdue)))))
        }
        if isVisible(.queue), !traffic.isAwaiting(.queue),
            let query = queue.prefetch(page: metrics.page(of: .queue))
        {
            requests.append(traffic.ask(.queue(query), isFurther: true))
        }
        return requests
    }

    /// Everything but the two lists, whose questions depend on their cursors.
    private func staleQuestions() -> [Question] {
        var questions: [Question] = []
        if isDue(.revision, isLoaded: true) { questions.append(.revision) }
        if isDue(.office, isLoaded: true) { questions.append(.office) }
        if isDue(.headline, isLoaded: header.headline != nil) { questions.append(.headline) }
        if isDue(.news, isLoaded: true), attention.isAway(now: now), let since = attention.lastKeyAt {
            questions.append(.news(since: since))
        }
        if isDue(.tiles, isLoaded: map.isLoaded), isVisible(.map) { questions.append(.tiles) }
        if needsPlaces, isDue(.places, isLoaded: map.figures != nil),
            map.figures == nil || map.figuresLoadedAt.map({ now - $0 >= Self.placesPause }) ?? true
        {
            questions.append(.places)
        }
        if isEngagementDue {
            questions.append(.engagement(days: Self.engagementDays, withReporters: needsReporters))
        }
        if let agency, isDue(.agencyPosts, isLoaded: agency.file != nil),
            agency.loadedAt.map({ now - $0 >= Self.engagementPause }) ?? true
        {
            questions.append(.agencyPosts(code: agency.code, days: Self.engagementDays))
        }
        if let grouping = wantedReport {
            let table = grouping == .agency ? engagement.byAgency : engagement.byChannel
            if isDue(.report, isLoaded: table.report != nil),
                table.loadedAt.map({ now - $0 >= Self.reportPause }) ?? true
            {
                questions.append(.report(reportDays, by: grouping))
            }
        }
        if isDue(.forecast, isLoaded: forecast != nil), forecastAt.map({ now - $0 >= Self.forecastPause }) ?? true {
            questions.append(.forecast)
        }
        if handoverView != nil, isDue(.handover, isLoaded: handoverView?.sheet != nil) { questions.append(.handover) }
        if let mentions, isDue(.mentions, isLoaded: mentions.page != nil) {
            questions.append(.mentions(mentions.query))
        }
        if isDue(.handoverOffer, isLoaded: true), viewer.officer != nil, !options.isReadOnly, !isHandoverSeen {
            questions.append(.handoverOffer)
        }
        if let detail, isDue(.caseFile, isLoaded: detail.file != nil) {
            questions.append(.caseFile(number: detail.number))
        }
        if let dialog, dialog.phase == .loading, isDue(.target, isLoaded: false) {
            questions.append(.target(number: dialog.targets[0].number))
        }
        if !queue.ownViews.isEmpty, isDue(.viewCounts, isLoaded: true), isVisible(.queue),
            queue.ownCountedAt.map({ now - $0 >= Self.ownCountPause }) ?? true
        {
            questions.append(.viewCounts(queue.ownViews.map(queue.countQuery)))
        }
        if traffic.stale.contains(.count), !traffic.isAwaiting(.count) {
            questions.append(.count(queue.query(.first, limit: 0)))
        }
        return questions
    }

    private var isEngagementDue: Bool {
        guard isVisible(.engagement), !traffic.isAwaiting(.engagement) else { return false }
        if engagement.isLoaded, needsReporters, !engagement.hasReporters { return true }
        return isDue(.engagement, isLoaded: engagement.isLoaded)
            && engagement.loadedAt.map { now - $0 >= Self.engagementPause } ?? true
    }

    /// Where participation stands, and in the pane in use, which can be saved with all its columns.
    private var needsReporters: Bool {
        focus == .engagement || metrics.panes[.engagement]?.isTable == true
    }

    /// A frozen screen asks only for what it has never had.
    private func isDue(_ line: Traffic.Line, isLoaded: Bool) -> Bool {
        traffic.stale.contains(line) && !traffic.isAwaiting(line) && (frozenAt == nil || !isLoaded)
    }

    private var isOverdueShort: Bool {
        !traffic.isAwaiting(.overdue) && overdue.isShort(page: metrics.page(of: .overdue))
    }

    /// All of it again, now.
    mutating func refetch() -> [Request] {
        frozenAt = nil
        header.retryNow(now)
        engagement.forgetAge()
        forecastAt = nil
        map.figuresLoadedAt = nil
        traffic.markStale(.office, .headline, .overdue, .tiles, .places, .engagement, .report, .caseFile, .forecast)
        return [traffic.ask(.queue(queue.refresh(isAtOnce: true, page: metrics.page(of: .queue))))]
    }

    mutating func toggleFreeze() {
        if frozenAt == nil {
            frozenAt = now
            say(.frozen)
        } else {
            frozenAt = nil
            say(.unfrozen)
            traffic.markStale(.headline, .queue, .overdue, .tiles, .places, .forecast, .report, .caseFile)
        }
    }
}
