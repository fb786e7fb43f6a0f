/// The letter that went with a disposition or an answer. Its number is a reference of the case.
package struct Letter: Hashable, Sendable {
    package var number: String
    package var date: CivilDate?
    /// Who signed it, an official: masked like any free text.
    package var signer: String?

    package init(number: String, date: CivilDate? = nil, signer: String? = nil) {
        self.number = number
        self.date = date
        self.signer = signer
    }

    /// The system its number is listed under.
    package static let system = "surat"

    /// The numbers of all letters that went with a case. Cost: linear in the events.
    ///
    /// - Parameter events: all of the case's events; what was taken back or only wished for sent no letter.
    package static func references(in events: [Event]) -> [Reference] {
        let numbers = CaseProjection.standing(events).lazy.filter { $0.act != .requested }.compactMap {
            $0.payload.text(.letter)
        }
        return Set(numbers).sorted().map { Reference(system: system, number: $0) }
    }
}

extension EventPayload {
    package var letter: Letter? {
        guard let number = text(.letter) else { return nil }
        return Letter(
            number: number, date: text(.letterDate).flatMap { CivilDate(iso8601: $0) }, signer: text(.signer))
    }

    package func with(_ letter: Letter?) -> EventPayload {
        with(.letter, letter?.number).with(.letterDate, letter?.date?.iso8601).with(.signer, letter?.signer)
    }
}

extension Event {
    /// It may change which letters the case is known by.
    package var touchesLetters: Bool { act == .undone || payload[.letter] != nil }
}
