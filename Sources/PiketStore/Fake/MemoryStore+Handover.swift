package import PiketDomain

extension MemoryStore: HandoverKeeping {
    package func acceptances(of shift: Instant) -> [HandoverAcceptance] {
        officeEvents.compactMap(HandoverAcceptance.init).filter { $0.shift == shift }
    }

    package func lastActor(in span: Range<Instant>, except login: String) -> String? {
        let events = cases.values.flatMap(\.events).filter { span.contains($0.at) }.sorted { $0.id > $1.id }
        return events.lazy.compactMap { event in
            if case .officer(let actor) = event.actor, actor != login { actor } else { nil }
        }.first
    }

    package func accept(_ order: HandoverOrder, now: Instant) -> HandoverOutcome {
        var outcome = order.new(after: acceptances(of: order.shift), now: now)
        guard let acceptance = outcome.acceptance else { return outcome }
        if !(duty()[order.by.login]?.isThere(at: now) ?? false) {
            mark(isIn: true, of: order.by.login, now: now)
            outcome.isCheckedIn = true
        }
        let event = acceptance.event
        write(event.act, by: event.actor, at: now, payload: event.payload)
        moved.people += 1
        for login in acceptance.from { hand(from: login, to: order.by, &outcome) }
        return outcome
    }

    private func hand(from login: String, to viewer: Viewer, _ outcome: inout HandoverOutcome) {
        for draft in drafts(of: login) {
            guard let complaint = cases[draft.complaint]?.current else { continue }
            let isTaken = drafts(of: viewer.login).contains {
                $0.complaint == draft.complaint && $0.kind == draft.kind
            }
            let isSeen = viewer.maySeeText(of: complaint, office: desk)
            guard isSeen, !isTaken else {
                outcome.kept.append(
                    .init(officer: login, number: complaint.number, reason: isSeen ? .both : .hidden))
                continue
            }
            for index in drafts.indices where drafts[index].login == login && drafts[index].draft == draft {
                drafts[index].login = viewer.login
            }
            outcome.words += 1
        }
        for call in calls(of: login) {
            guard !calls(of: viewer.login).contains(where: { $0.id == call.id }) else {
                outcome.kept.append(.init(officer: login, number: nil, reason: .both))
                continue
            }
            for index in calls.indices where calls[index].login == login && calls[index].call.id == call.id {
                calls[index].login = viewer.login
            }
            outcome.words += 1
        }
    }
}
