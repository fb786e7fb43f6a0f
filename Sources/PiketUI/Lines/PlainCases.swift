import PiketDomain
import PiketViewModels
import PlainText

/// How a plain sentence names cases, people and times: as the list does, and no more than it.
struct PlainCases {
    let office: Office
    let language: Language
    let now: Instant

    /// `10422, darurat, Jalan rusak, Cikini`.
    func named(_ row: QueueRow) -> SafeText {
        var parts = [SafeText(number: row.number)]
        switch row.shown {
        case .restricted: parts.append(Phrase.visibility(.rahasia)[language])
        case .outOfScope: parts += [category(row), Phrase.outOfScope[language]]
        case .whole:
            if row.priority == .emergency { parts.append(Phrase.priority(.emergency)[language]) }
            parts += [category(row), place(row)]
        }
        return Self.joined(parts)
    }

    /// Who has a case: officer, else agency, else nobody; nil where that is not shown.
    func holder(_ row: QueueRow) -> SafeText? {
        guard row.shown == .whole else { return nil }
        return row.assignee.map(officer) ?? row.agency.map(agency) ?? Phrase.plainNobody[language]
    }

    func who(_ actor: Actor) -> SafeText {
        if case .officer(let login) = actor { officer(login) } else { ActLine.actor(actor, language) }
    }

    func officer(_ login: String) -> SafeText {
        SafeText(sanitizing: office.officer(login)?.name ?? login, limit: 80)
    }

    func agency(_ code: String) -> SafeText { SafeText(sanitizing: office.agency(code)?.short ?? code, limit: 80) }
    func channel(_ code: String) -> SafeText { SafeText(sanitizing: office.channel(code)?.name ?? code, limit: 80) }

    func limit(_ deadline: Deadline) -> SafeText { deadline.limit.map(time) ?? "" }

    /// The time of day; of another day with its date.
    func time(_ instant: Instant) -> SafeText {
        let date = office.zone.date(of: instant)
        let time = language.time(instant, office.zone)
        return date == office.zone.date(of: now) ? time : language.shortDay(date) + " " + time
    }

    private func category(_ row: QueueRow) -> SafeText {
        guard let code = row.category else { return Phrase.plainUncategorised[language] }
        return SafeText(sanitizing: office.category(code)?.name ?? code, limit: 80)
    }

    private func place(_ row: QueueRow) -> SafeText {
        guard let code = row.kelurahan else { return Phrase.plainUnplaced[language] }
        return SafeText(sanitizing: office.place(code)?.name ?? code, limit: 80)
    }

    static func joined(_ parts: [SafeText]) -> SafeText {
        parts.dropFirst().reduce(parts.first ?? "") { $0 + ", " + $1 }
    }
}

extension SafeText {
    /// With a capital where it begins with a letter of the alphabet.
    var capitalised: SafeText {
        guard let first = string.utf8.first, first >= 0x61, first <= 0x7A else { return self }
        let (head, tail) = split(atColumn: 1)
        return SafeText(sanitizing: head.string.uppercased()) + tail
    }
}
