import PiketDomain

/// Answers coming in.
extension AppModel {
    mutating func load(_ answer: Answer, _ generation: Int) -> [Request] {
        guard traffic.accept(answer.line, generation) else { return [] }
        header.succeeded()
        switch answer {
        case .office(let office): load(office)
        case .queue(let page): return load(page)
        case .count(let count): queue.matched = count
        case .overdue(let page):
            let before = overdue.rows
            overdue.receive(page, height: metrics.page(of: .overdue))
            changes.note(from: before.map(\.row), to: overdue.rows.map(\.row))
        case .headline(let headline):
            header.headline = headline
            warnOfClock(headline)
            header.loadedAt = now
            if attention.isAway(now: now) { traffic.markStale(.news) }
        case .tiles(let counts): map.receive(counts)
        case .places(let figures): map.receive(figures, now: now)
        case .forecast(let forecast): return load(forecast)
        case .engagement(let agencies, let withReporters):
            engagement.receive(
                agencies, withReporters: withReporters, now: now, height: metrics.page(of: .engagement))
        case .agencyPosts(let file): load(agency: file)
        case .report(let report, let grouping): load(report, by: grouping)
        case .caseFile(let file): return load(file)
        case .numbered(let rows): return load(numbered: rows)
        case .revision(let revision): load(revision)
        case .target(let file): load(target: file)
        case .workload(let workload): self.workload = workload
        case .preparedUse(let counts): preparedUse = counts
        case .closureSigns(let rows): load(signs: rows)
        case .handover(let sheet): load(handover: sheet)
        case .handoverOffer(let sheet): load(handoverOffer: sheet)
        case .mentions(let page): load(mentions: page)
        case .selection(let page): mark(page)
        case .drafts(let kept): load(kept)
        case .calls(let kept): load(kept)
        case .similar(let page): call?.similar = page.rows
        case .ownActs(let entries): load(ownActs: entries)
        case .news(let news): attention.receive(news)
        case .views(let views): return load(views)
        case .viewCounts(let counts): load(viewCounts: counts)
        }
        return []
    }

    mutating func fail(_ trouble: StoreTrouble, _ line: Traffic.Line) {
        header.failed(trouble, now: now)
        if line == .queue { queue.errand = nil }
    }

    private mutating func load(_ office: Office) {
        self.office = office
        officeStamp += 1
        vocabulary = FilterVocabulary(officeStates: office.description.states)
        let before = viewer
        viewer = office.viewer(login: viewer.login)
        // Whoever is somebody else by now asks again.
        if viewer != before { identity = nil }
        map.population = office.region.population
        relayout()
        readOwnViews()
        if map.cursor.map({ office.layout.cells[$0] == nil }) ?? false { map.cursor = nil }
        if focus == .map { map.enter(marked: markedKelurahan, layout: office.layout) }
        traffic.markStale(.queue, .overdue, .headline, .tiles, .forecast)
    }

    private mutating func load(_ page: QueuePage) -> [Request] {
        let height = metrics.page(of: .queue)
        if queue.isOpening, page.rows.isEmpty, queue.view == .thisShift, !queue.isNarrowed {
            queue.isOpening = false
            queue.view = .all
            queue.openedInstead = true
            say(.viewWasEmpty(.thisShift))
            return [traffic.ask(.queue(queue.renew(isKeeping: false, page: height)))]
        }
        queue.isOpening = false
        let isAnew = queue.errand?.isAnew ?? true
        let before = queue.rows
        let seek = queue.receive(page, now: shownNow, isResting: attention.isResting(now: now), height: height)
        changes.note(from: before, to: queue.rows)
        if isAnew { countMatches() }
        dropLostFollow()
        return seek.map { search($0) } ?? []
    }

    /// What fits in one page needs no counting.
    private mutating func countMatches() {
        guard queue.isNarrowed else { return }
        if !queue.hasBefore && !queue.hasAfter {
            traffic.forget(.count)
            queue.matched = queue.rows.count
        } else {
            traffic.markStale(.count)
        }
    }

    /// Following ends when the case is gone, or the cursor on another.
    mutating func dropLostFollow() {
        guard let id = queue.followed, queue.selected?.id != id else { return }
        queue.followed = nil
        if let number = queue.followedNumber, !queue.rows.contains(where: { $0.id == id }) {
            say(.caseLeftView(number))
        }
    }

    private mutating func load(_ file: CaseFile?) -> [Request] {
        guard let detail else { return [] }
        if file == nil, detail.file == nil, detail.origin == nil { return lookForReference(detail) }
        self.detail?.receive(file)
        if let file { changes.see(file.complaint.id) }
        if file == nil || file?.isForgotten == true { identity = nil }
        return []
    }

    /// Marks what the writes of others made old.
    private mutating func load(_ revision: Revision) {
        defer { self.revision = revision }
        guard let seen = self.revision else {
            // Data read before the first revision may be older or newer than it.
            traffic.markStale(
                .queue, .overdue, .headline, .tiles, .engagement, .office, .caseFile, .viewCounts, .forecast, .places)
            return
        }
        if revision.queue != seen.queue {
            traffic.markStale(.queue, .overdue, .headline, .viewCounts, .forecast)
            if detail != nil { traffic.markStale(.caseFile) }
        }
        if revision.map != seen.map { traffic.markStale(.tiles, .places) }
        if revision.engagement != seen.engagement { traffic.markStale(.engagement, .agencyPosts) }
        if revision.mentions != seen.mentions { traffic.markStale(.mentions, .headline) }
        if revision.people != seen.people { traffic.markStale(.handover, .handoverOffer) }
        if revision.queue != seen.queue { traffic.markStale(.handover, .report) }
        if revision.office != seen.office || revision.people != seen.people { traffic.markStale(.office) }
    }
}

extension Answer {
    var line: Traffic.Line {
        switch self {
        case .office: .office
        case .queue: .queue
        case .count: .count
        case .overdue: .overdue
        case .headline: .headline
        case .tiles: .tiles
        case .places: .places
        case .forecast: .forecast
        case .engagement: .engagement
        case .agencyPosts: .agencyPosts
        case .report: .report
        case .caseFile: .caseFile
        case .revision: .revision
        case .target: .target
        case .workload: .workload
        case .preparedUse: .preparedUse
        case .closureSigns: .closureSigns
        case .handover: .handover
        case .handoverOffer: .handoverOffer
        case .mentions: .mentions
        case .selection: .selection
        case .drafts: .drafts
        case .calls: .calls
        case .similar: .similar
        case .views: .views
        case .ownActs: .ownActs
        case .news: .news
        case .viewCounts: .viewCounts
        case .numbered: .numbered
        }
    }
}
