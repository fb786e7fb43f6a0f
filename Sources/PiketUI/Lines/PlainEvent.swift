import PiketDomain
import PiketViewModels
import PlainText

/// One event of the log as a sentence. Of a case that is not shown whole the log tells act, actor and time only, and the
/// sentence no more.
struct PlainEvent {
    let entry: LogEntry
    let cases: PlainCases

    private var event: Event { entry.event }
    private var language: Language { cases.language }

    /// - Parameter row: nil for an act on the office, and for a case that is not there any more.
    func sentence(_ row: QueueRow?) -> SafeText {
        guard let number = entry.number else {
            return PlainCases.joined([Phrase.plainOffice(event)[language]] + byWhom)
        }
        let named = row.map(cases.named) ?? SafeText(number: number)
        return head(row) + ": " + PlainCases.joined([named] + details(row) + byWhom)
    }

    private var isArrival: Bool { event.version == 1 && (event.act == .received || event.act == .imported) }
    private var isRenewal: Bool { !isArrival && event.act == .imported }

    private func head(_ row: QueueRow?) -> SafeText {
        if isArrival { return Phrase.plainArrival(row?.type ?? .complaint)[language] }
        if isRenewal { return Phrase.plainRenewed[language] }
        if event.act == .stateSet { return Phrase.plainState(state(row))[language] }
        return Phrase.act(event.act)[language] + ofWhat
    }

    /// `menjadi Proses`: the state the event led to; of a case whose events are blank the state it has.
    private func state(_ row: QueueRow?) -> SafeText {
        (event.payload.status ?? row?.status).map { StateWord.of($0, cases.office, language) } ?? "?"
    }

    /// What was wished for, or taken back.
    private var ofWhat: SafeText {
        guard event.act == .requested || event.act == .undone,
            let act = event.payload.text(.act).flatMap(Act.init(rawValue:))
        else { return "" }
        return " (" + Phrase.act(act)[language] + ")"
    }

    private func details(_ row: QueueRow?) -> [SafeText] {
        guard let row, row.shown == .whole else { return [] }
        if isArrival { return [Phrase.plainVia(cases.channel(row.channel))[language]] + standing(row) }
        var details = receiver
        if let status = event.payload.status, status != event.payload.fromStatus, event.act != .stateSet {
            details.append(Phrase.plainState(StateWord.of(status, cases.office, language))[language])
        }
        return details
    }

    /// Of a case that just came: until when what is due, or how late it is already, or that it is over.
    private func standing(_ row: QueueRow) -> [SafeText] {
        guard row.status.isOpen else { return [StateWord.of(row.status, cases.office, language)] }
        guard !row.isBacklog, let next = row.next, let limit = next.limit else { return [] }
        let clock = Phrase.plainClock(next.clock)[language]
        guard limit < cases.now else { return [clock + " " + Phrase.plainBefore(cases.time(limit))[language]] }
        return [clock + " " + Phrase.plainLate(by: language.spokenDuration(cases.now - limit))[language]]
    }

    /// To whom it was given or who was asked.
    private var receiver: [SafeText] {
        let payload = event.payload
        switch event.act {
        case .assigned:
            let name = payload.text(.officer).map(cases.officer) ?? payload.text(.agency).map(cases.agency)
            return name.map { [Phrase.plainTo($0)[language]] } ?? []
        case .supportAsked: return payload.text(.to).map { [Phrase.plainTo(cases.agency($0))[language]] } ?? []
        case .supportReplied:
            return payload.text(.fromAgency).map { [Phrase.plainFrom(cases.agency($0))[language]] } ?? []
        default: return []
        }
    }

    /// A file has nobody to name, and no more has what came by itself.
    private var byWhom: [SafeText] {
        if event.actor == .importer || isArrival && event.actor == .system { return [] }
        return [Phrase.plainBy(cases.who(event.actor))[language]]
    }
}
