import PiketDomain

/// Words to and from the citizen. The text itself is kept apart; the event holds its salted hash.
extension Sitting {
    func note(_ text: String) throws(Refusal) -> Plan {
        try require(.work)
        return Plan(.noted, text: try required(text: text))
    }

    /// An answer may be one of several on the way; what it does to the state is said apart.
    func answer(_ text: String, letter: Letter?, prepared code: String?) throws(Refusal) -> Plan {
        try require(.answer)
        try requireAnswerable()
        let text = try required(sending: text)
        return Plan(.answered, try prepared(code, in: text).with(try checked(letter)), text: text)
    }

    func draft(_ text: String, letter: Letter?, prepared code: String?) throws(Refusal) -> Plan {
        try require(.draft)
        try requireAnswerable()
        let text = try required(text: text)
        return Plan(.drafted, try prepared(code, in: text).with(try checked(letter)), text: text)
    }

    func ask(_ text: String, prepared code: String? = nil) throws(Refusal) -> Plan {
        try require(.answer)
        let question = try required(sending: text)
        if complaint.status == .awaitingReporter {
            let asked = standing.last { $0.opens(.awaitingReporter) }?.effectiveAt ?? complaint.receivedAt
            throw .questionOpen(since: office.zone.date(of: asked))
        }
        let arrow = try arrow(to: .awaitingReporter)
        let payload = try prepared(code, in: question).with(.from, arrow.from).with(.status, arrow.to)
        return Plan(.asked, payload, text: question)
    }

    /// What leaves the office has no place left open.
    private func required(sending text: String) throws(Refusal) -> String {
        let text = try required(text: text)
        if let open = PreparedText(text).open { throw .placeholderOpen(open) }
        return text
    }

    /// Which prepared text the words were made from, as far as it still stands in them.
    private func prepared(_ code: String?, in text: String) throws(Refusal) -> EventPayload {
        guard let code else { return EventPayload() }
        guard let answer = office.answer(code) else { throw .unknownAnswer(code) }
        let facts = PreparedFacts(complaint, office: office, viewer: viewer)
        let use = PreparedText(answer.text).use(in: text, facts)
        return use == .none ? EventPayload() : EventPayload().with(.template, code).flagged(.unedited, use == .whole)
    }

    /// nil if none of it was filled in.
    func checked(_ letter: Letter?) throws(Refusal) -> Letter? {
        guard let letter else { return nil }
        let signer = try letter.signer.flatMap { signer throws(Refusal) in try Wording.line(signer, limit: 200) }
        guard let number = try Wording.line(letter.number, limit: 80) else {
            guard letter.date == nil, signer == nil else { throw .letterNumberMissing }
            return nil
        }
        return Letter(number: number, date: letter.date, signer: signer.map { Mask.text($0).text })
    }

    /// What it does to the state, `ReplyRule` says.
    func reply(_ text: String, rating: Rating?) throws(Refusal) -> Plan {
        try require(.work)
        let text = try Wording.block(text)
        guard text != nil || rating != nil else { throw .textMissing }
        let arrow = ReplyRule.arrow(after: rating, on: complaint, standing: standing, office: office)
        let moved = arrow.map(change) ?? EventPayload()
        return Plan(.replied, moved.with(.rating, rating?.rawValue), text: text)
    }

    /// Only what was released, no longer can be taken back, and waits. What lies in a file already is not given out twice.
    func handOut(_ item: Int64, _ form: OutboxForm, token: String, again: Bool) throws(Refusal) -> Plan {
        try require(.answer)
        guard let released = waiting(item), now - released.at > Desk.undoWindow,
            again || Outbox.handedOut(item, in: standing) == nil
        else { throw .nothingToCarry(item) }
        return Plan(
            .handedOut, EventPayload().with(.event, item).with(.to, form.rawValue).with(.number, token))
    }

    /// The event that released what was not carried yet.
    private func waiting(_ item: Int64) -> Event? {
        let isCarried = standing.contains { $0.act == .sent && $0.payload.number(.event) == item }
        return isCarried ? nil : standing.first { $0.id == item && ($0.act == .answered || $0.act == .asked) }
    }

    /// Only what was released, no longer can be taken back, and was not carried before.
    func send(_ item: Int64, at time: Instant, reference: String) throws(Refusal) -> Plan {
        try require(.answer)
        guard let released = waiting(item), now - released.at > Desk.undoWindow, time >= released.at, time <= now
        else { throw .nothingToCarry(item) }
        let number = try Wording.line(reference, limit: 80)
        return Plan(.sent, EventPayload().with(.event, item).with(.stateAt, time).with(.number, number))
    }

    func requireAnswerable() throws(Refusal) {
        guard complaint.status.isOpen || complaint.status == .done else { throw .notOpen(complaint.status) }
    }
}
