package import PiketDomain

/// Something that waits for a supervisor's decision.
package struct WaitingReview: Hashable, Sendable {
    /// A request is named by its event.
    package var subject: ReviewSubject
    /// What asked for it; nil: the work came to its review.
    package var event: Event?
    /// Why it can no longer be granted, only returned.
    package var void: Refusal?
}

extension Desk {
    /// What waits for a decision of this viewer, in the order in which it is decided where nothing is named: requests,
    /// oldest first, the prepared answer, the finished work. Whoever decides nothing outright sees the work alone.
    package func waitingReviews(of file: CaseFile, by viewer: Viewer, now: Instant) -> [WaitingReview] {
        Sitting(file: file, viewer: viewer, office: office, now: now).waitingReviews
    }
}

extension Sitting {
    var waitingReviews: [WaitingReview] {
        var waiting: [WaitingReview] = []
        if case .success(.outright) = viewer.grant(of: .review, on: complaint, office: office) {
            waiting = CaseProjection.pendingRequests(file.events).map {
                WaitingReview(subject: .request($0.id), event: $0, void: refusal(of: $0))
            }
            if let draft = CaseProjection.pendingDraft(file.events) {
                waiting.append(WaitingReview(subject: .draft, event: draft, void: draftRefusal))
            }
        }
        if complaint.status == .inReview { waiting.append(WaitingReview(subject: .work)) }
        return waiting
    }

    /// Why the case as it is now no longer allows what was asked for; nil: it does.
    private func refusal(of request: Event) -> Refusal? {
        do throws(Refusal) {
            _ = try granted(request, reason: request.reason ?? "-")
            return nil
        } catch {
            return error
        }
    }

    private var draftRefusal: Refusal? {
        do throws(Refusal) {
            try requireAnswerable()
            return nil
        } catch {
            return error
        }
    }

    /// What a decision means that names nothing, or names it by its kind: the first that can be granted. Only to return
    /// it, what cannot comes next.
    func chosenReview(_ subject: ReviewSubject?, approved: Bool) throws(Refusal) -> WaitingReview {
        let waiting = waitingReviews.filter { one in
            switch (subject, one.subject) {
            case (nil, _), (.request(nil), .request): true
            default: subject == one.subject
            }
        }
        if let one = waiting.first(where: { $0.void == nil }) { return one }
        guard let one = waiting.first else { throw .nothingToReview(subject, complaint.status) }
        guard approved, let void = one.void else { return one }
        let act = one.event?.payload.text(.act).flatMap(Act.init(rawValue:))
        throw .requestVoid(act ?? one.event?.act ?? .requested, because: void)
    }
}
