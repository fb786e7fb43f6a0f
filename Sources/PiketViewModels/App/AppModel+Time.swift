import PiketDesk
package import PiketDomain

/// What time alone changes, and when it next does.
extension AppModel {
    mutating func tick(_ time: Instant, _ milliseconds: Int64?) {
        let before = now
        now = time
        self.milliseconds = milliseconds ?? self.milliseconds + (now - before) * 1000
        if let noticeUntil, now >= noticeUntil {
            notice = nil
            self.noticeUntil = nil
        }
        queue.dropStaleTints(now: now)
        if now > before { playOn() }
        if queue.held != nil, attention.isResting(now: now), frozenAt == nil {
            let before = queue.rows
            queue.applyHeld(now: now, height: metrics.page(of: .queue))
            changes.note(from: before, to: queue.rows)
            dropLostFollow()
        }
        if let breach = nextBreach(after: before), breach <= now { traffic.markStale(.headline, .overdue, .tiles) }
        guard now.minute != before.minute else { return }
        traffic.markStale(.headline)
        offerHandover(after: before)
        if queue.sort == .x || queue.isNarrowed || now.minute % 15 == 0 { traffic.markStale(.queue) }
        if now.minute % 5 == 0 { traffic.markStale(.overdue, .engagement, .report, .viewCounts, .forecast, .places) }
    }

    /// When to tick next if nothing else happens; nil: not before something does. Only what would change the picture
    /// wakes: the clock's minute, a second of a deadline in its last hour, a deadline that passes, a notice that ends.
    package var nextWake: Instant? {
        guard metrics.arrangement != .tooSmall else { return nil }
        var wake = Instant(seconds: (now.minute + 1) * 60)
        if showsSeconds || map.isPlaying || isTypingUnkept || isCallUnkept || identity != nil {
            wake = min(wake, now + 1)
        }
        let others = [
            frozenAt == nil ? nextBreach(after: now) : nil, noticeUntil, header.retryAt, attention.reportUntil,
            queue.freshUntil.values.min(),
            ownActs.last.map { $0.at + Desk.undoWindow + 1 },
            queue.held == nil ? nil : attention.lastKeyAt.map { $0 + Self.restWindow },
        ]
        for case let other? in others where other > now { wake = min(wake, other) }
        return wake
    }

    /// A deadline in its last hour is on screen, and counts down.
    package var showsSeconds: Bool {
        guard frozenAt == nil else { return false }
        if let file = detail?.file {
            return file.complaint.deadlines.contains { isCounting($0) } || file.answer.heldSeconds(at: now) != nil
        }
        guard detail == nil else { return false }
        return isVisible(.queue)
            && queue.shownRows(metrics.page(of: .queue)).contains { $0.next.map(isCounting) ?? false }
    }

    private func isCounting(_ deadline: Deadline) -> Bool {
        guard deadline.isUnmet, let limit = deadline.limit else { return false }
        return limit >= now && limit - now < 3600
    }

    /// The first second at which a loaded case is late that was not at `time`.
    private func nextBreach(after time: Instant) -> Instant? {
        var first: Instant?
        // By index: a loop over the rows would copy each of them, at every key.
        for index in queue.rows.indices {
            guard let limit = queue.rows[index].next?.limit, limit >= time else { continue }
            first = min(first ?? limit, limit)
        }
        return first.map { $0 + 1 }
    }

    /// Whether both would be drawn alike. Cheap: lists that were not loaded again compare by their storage.
    package func looks(like other: AppModel) -> Bool {
        let isSameTime =
            showsSeconds || other.showsSeconds
            ? shownNow == other.shownNow : shownNow.minute == other.shownNow.minute && now.minute == other.now.minute
        return isSameTime && metrics == other.metrics && preset == other.preset && focus == other.focus
            && isZoomed == other.isZoomed && officeStamp == other.officeStamp && viewer == other.viewer
            && language == other.language
            && theme == other.theme && isMouseOn == other.isMouseOn && frozenAt == other.frozenAt
            && notice == other.notice
            && header.headline == other.header.headline && header.feed == other.header.feed && queue == other.queue
            && overdue == other.overdue && map == other.map && engagement == other.engagement
            && identity == other.identity && identitySeconds == other.identitySeconds
            && detail == other.detail && help == other.help && palette == other.palette && prompt == other.prompt
            && signs == other.signs && forecast == other.forecast && forecastView == other.forecastView
            && agency == other.agency
            && mentions == other.mentions && handoverView == other.handoverView && handoverOffer == other.handoverOffer
            && dialog == other.dialog && call == other.call && slip == other.slip && slipFile == other.slipFile
            && marks == other.marks
            && workload == other.workload
            && freshActs.isEmpty == other.freshActs.isEmpty
            && company == other.company && changes == other.changes
            && attention.since(now: now) == other.attention.since(now: other.now)
    }
}

extension Instant {
    /// Minutes since 1970: zones are whole minutes away from UTC, so every zone's clock turns with it.
    fileprivate var minute: Int64 { seconds >= 0 ? seconds / 60 : (seconds - 59) / 60 }
}
