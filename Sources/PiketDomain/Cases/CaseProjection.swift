/// Computes a case from its events. The only place that knows what an event changes; import, acts, undo and rebuild
/// all come here, so that the stored rows can always be thrown away and computed again.
package enum CaseProjection {
    /// - Parameters:
    ///   - intake: the case with what never comes from events: id, number, masked texts, point, links. Whatever events
    ///     say is put back to its beginning first, so a case as it stands may be given too.
    ///   - events: all of its events, oldest first. Undone ones leave no trace.
    /// Cost: linear in the events, plus one projection of its deadlines.
    package static func project(_ intake: Complaint, events: [Event], office: Office) -> Complaint {
        let effective = standing(events)
        var fold = CaseFold(intake, version: events.last?.version ?? 0)
        for event in effective { fold.apply(event) }
        var complaint = fold.complaint
        complaint.isToApprove =
            complaint.status == .inReview || (complaint.hasDraft && complaint.status.isOpen)
            || !pendingRequests(events).isEmpty
        complaint.awaitedSupports = Support.all(in: events, lead: complaint.agency).count { $0.reply == nil }
        let profile = office.profile(for: complaint, firstAgency: fold.firstAgency)
        complaint.profile = profile.code
        complaint.deadlines = DeadlineProjection.deadlines(
            of: CaseHistory(events: effective, receivedAt: complaint.receivedAt), profile: profile,
            calendars: { office.calendar(for: $0, of: complaint) })
        complaint.wakeAt = SystemTimer.timers(of: complaint, events: effective, office: office).first?.at
        return complaint
    }

    /// The events that were not taken back.
    package static func standing(_ events: [Event]) -> [Event] {
        let undone = Set(events.lazy.filter { $0.act == .undone }.compactMap { $0.payload.number(.event) })
        return undone.isEmpty ? events : events.filter { $0.act != .undone && !undone.contains($0.id) }
    }

    /// The newest prepared answer that was neither released nor returned.
    package static func pendingDraft(_ events: [Event]) -> Event? {
        let last = standing(events).last {
            $0.act == .drafted || $0.act == .answered
                || ($0.act == .reviewed && $0.payload.text(.act) == Act.drafted.rawValue)
        }
        return last?.act == .drafted ? last : nil
    }

    /// What officers asked for and no supervisor has decided yet, oldest first.
    ///
    /// The act that grants a request, or the review that returns it, names it in its payload.
    package static func pendingRequests(_ events: [Event]) -> [Event] {
        guard events.contains(where: { $0.act == .requested }) else { return [] }
        let standing = standing(events)
        let decided = Set(standing.lazy.filter { $0.act != .requested }.compactMap { $0.payload.number(.event) })
        return standing.filter { $0.act == .requested && !decided.contains($0.id) }
    }
}

extension Event {
    /// It put its case into `status`.
    package func opens(_ status: Status) -> Bool {
        act != .requested && payload.status == status && payload.text(.kind) != IntakeRule.sourceMark
    }
}
