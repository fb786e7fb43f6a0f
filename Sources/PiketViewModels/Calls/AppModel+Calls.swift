import PiketDesk
package import PiketDomain

/// Opening the form for a call, keeping it, sending it off.
extension AppModel {
    /// A call that was left half written comes first.
    mutating func openCall() -> [Request] {
        if let kept = keptCalls.first {
            var form = form(of: kept)
            form.phase = .offering
            form.focus = .resume
            call = form
            return lookForSimilar()
        }
        call = form(of: CallNotes(id: newCallID, openedAt: now))
        return []
    }

    /// No other call has it: the login, the second and the millisecond.
    private var newCallID: CallNotes.ID { "piket-\(viewer.login)-\(now.seconds)-\(milliseconds)" }

    private func form(of notes: CallNotes) -> CallForm {
        var form = CallForm(id: notes.id, openedAt: notes.openedAt, at: milliseconds)
        for (entry, words) in [
            (CallForm.Entry.channel, notes.channel.isEmpty ? office.telephone.code : notes.channel),
            (.type, notes.type.rawValue), (.place, notes.kelurahan), (.category, notes.category),
            (.visibility, notes.visibility?.rawValue ?? ""),
        ] {
            var choice = CallChoice(entry == .place ? [] : options(for: entry), isLong: entry == .place)
            if !words.isEmpty {
                choice.restore(words, search: { search($0, for: entry) }, named: { option($0, for: entry) })
            }
            form.choices[entry] = choice
        }
        for (entry, text) in [
            (CallForm.Entry.name, notes.name), (.contact, notes.contact), (.address, notes.address),
            (.text, notes.text),
        ] {
            form.fields[entry]?.paste(text)
        }
        return form
    }

    /// Leaves the form; what was written down stays.
    mutating func closeCall() -> [Request] {
        guard let call else { return [] }
        let requests = keepCall()
        if !call.notes.isBlank { say(.callKept) }
        self.call = nil
        traffic.forget(.similar)
        return requests
    }

    /// Goes on with the kept call, or throws it away for a new one.
    mutating func resumeCall(_ isWanted: Bool) -> [Request] {
        guard var form = call, form.phase == .offering else { return [] }
        form.phase = .asking
        form.askedAt = milliseconds
        guard !isWanted else {
            form.focus = .entry(.name)
            call = form
            return []
        }
        let forgotten = forget(form.id)
        call = self.form(of: CallNotes(id: newCallID, openedAt: now))
        traffic.forget(.similar)
        return forgotten
    }

    /// Why the call cannot be written down as it stands; nil if it can.
    package var callRefusal: Refusal? {
        guard let call else { return nil }
        if case .failure(let refusal) = Desk(office: office).writeDown(call.notes, by: viewer) { return refusal }
        return nil
    }

    mutating func sendCall() -> [Request] {
        guard callRefusal == nil, let notes = call?.notes else { return [] }
        orders += 1
        call?.order = orders
        call?.phase = .writing
        call?.trouble = nil
        call?.refusal = nil
        return keepCall() + [.write(notes, order: orders)]
    }

    mutating func receive(_ report: CallReport, order: Int) -> [Request] {
        guard let sent = call, sent.order == order, sent.phase == .writing else { return [] }
        switch report {
        case .written(let file):
            call = nil
            slip = .receipt(file)
            return forget(sent.id) + refreshAfterOwnAct()
        case .refused(let refusal): call?.refusal = refusal
        case .failed(let trouble): call?.trouble = trouble
        }
        call?.askAgain(at: milliseconds)
        return []
    }
}

/// What was written down outlives the form, the session and a crash.
extension AppModel {
    /// Something of the open call is not kept yet.
    var isCallUnkept: Bool {
        guard let call, call.phase == .asking else { return false }
        let notes = call.notes
        guard let kept = keptCalls.first(where: { $0.id == notes.id }) else { return !notes.isBlank }
        return kept != notes
    }

    /// Also for the end of a session.
    package mutating func keepCall() -> [Request] {
        guard isCallUnkept, let notes = call?.notes else { return [] }
        guard !notes.isBlank else { return forget(notes.id) }
        keptCalls.removeAll { $0.id == notes.id }
        keptCalls.insert(notes, at: 0)
        return [.keepCall(notes)]
    }

    private mutating func forget(_ id: CallNotes.ID) -> [Request] {
        guard keptCalls.contains(where: { $0.id == id }) else { return [] }
        keptCalls.removeAll { $0.id == id }
        return [.forgetCall(id)]
    }

    /// What earlier sessions left; calls of this one stand as they are.
    mutating func load(_ calls: [CallNotes]) {
        keptCalls += calls.filter { call in !keptCalls.contains { $0.id == call.id } }
    }
}
