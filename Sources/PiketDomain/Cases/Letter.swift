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
