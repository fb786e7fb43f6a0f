package import PiketDomain

/// Decides acts. Pure: it reads a case and the office, and returns the events to write or the reason why not.
package struct Desk: Sendable {
    package var office: Office
    /// How long an own act can be taken back or done again, in seconds.
    package static let undoWindow = AnswerStanding.held
    /// The longest answer, note, question or reason, in characters.
    package static let textLimit = 4000

    package init(office: Office) {
        self.office = office
    }

    /// What `act` by `viewer` would write at `now`, seen against the case as read (its version is kept in the change).
    ///
    /// An act that the viewer may only ask for comes out as one `requested` event.
    package func decide(
        _ act: DeskAct, on file: CaseFile, by viewer: Viewer, now: Instant
    ) -> Result<CaseChange, Refusal> {
        do throws(Refusal) {
            let sitting = Sitting(file: file, viewer: viewer, office: office, now: now)
            let plan = try plan(act, sitting)
            if plan.act == .requested { try sitting.requireNew(request: plan.payload) }
            return .success(change(plan, by: .officer(login: viewer.login), on: file, now: now))
        } catch {
            return .failure(error)
        }
    }

    /// Why a case cannot take a duplicate; nil: it can. It has to be there, for whoever merges to see,
    /// and to be nobody's duplicate itself: cases that point at each other are lost.
    ///
    /// - Parameter file: the case of that number, nil if there is none.
    package func refusal(ofParent number: Int64, _ file: CaseFile?) -> Refusal? {
        guard let parent = file?.complaint else { return .unknownCase(number) }
        switch parent.shown {
        case .whole: break
        case .outOfScope: return .outOfScope
        case .restricted: return .restricted
        }
        return parent.status == .duplicate ? .parentIsDuplicate(number, of: parent.parent) : nil
    }

    func change(_ plan: Plan, by actor: Actor, on file: CaseFile, now: Instant) -> CaseChange {
        let event = Event(
            complaint: file.complaint.id, version: file.complaint.version + 1, at: now, actor: actor, act: plan.act,
            payload: plan.payload, reason: plan.reason.map { Mask.text($0).text })
        return CaseChange(
            complaint: file.complaint.id, version: file.complaint.version, events: [event], text: plan.text)
    }

    private func plan(_ act: DeskAct, _ at: Sitting) throws(Refusal) -> Plan {
        switch act {
        case .verify: try at.verify()
        case .assign(let receiver, let reason, let letter):
            try at.assign(to: receiver, reason: reason, letter: letter)
        case .take: try at.take()
        case .setState(let status, let reason): try at.setState(status, reason: reason)
        case .categorise(let code): try at.categorise(code)
        case .place(let code): try at.place(code)
        case .note(let text): try at.note(text)
        case .answer(let text, let letter, let code): try at.answer(text, letter: letter, prepared: code)
        case .draft(let text, let letter, let code): try at.draft(text, letter: letter, prepared: code)
        case .ask(let text, let code): try at.ask(text, prepared: code)
        case .reply(let text, let rating): try at.reply(text, rating: rating)
        case .review(let approved, let reason, let subject):
            try at.review(approved: approved, reason: reason, of: subject)
        case .merge(let parent): try at.merge(into: parent)
        case .dismiss(let kind): try at.dismiss(kind)
        case .acknowledge(let text): try at.acknowledge(text)
        case .completeFile: try at.completeFile()
        case .promise(let date, let reason): try at.promise(date, reason: reason)
        case .extend(let reason): try at.extend(reason: reason)
        case .addEvidence(let url, let kind): try at.addEvidence(url: url, kind)
        case .refer(let receiver, let number, let reason):
            try at.refer(receiver: receiver, number: number, reason: reason)
        case .support(let agency, let request, let due): try at.support(agency, request: request, due: due)
        case .supportReply(let agency, let text): try at.supportReply(agency, text: text)
        case .endanger: try at.endanger()
        case .judge(let verdict, let reason, let link): try at.judge(verdict, reason: reason, link: link)
        case .unmask(let reason): try at.unmask(reason: reason)
        case .redact(let stretch, let reason): try at.redact(stretch, reason: reason)
        case .handOut(let item, let form, let token, let again):
            try at.handOut(item, form, token: token, again: again)
        case .send(let item, let time, let reference): try at.send(item, at: time, reference: reference)
        case .forward(let receiver, let request): try at.forward(to: receiver, request: request)
        case .forget(let reason): try at.forget(reason: reason)
        case .undo: try at.undo()
        case .redo: try at.redo()
        }
    }
}
