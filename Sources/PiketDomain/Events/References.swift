/// The numbers a case has elsewhere, as its events tell them.
package enum References {
    /// Sorted by system and number, each once. What was undone is left out.
    package static func told(by events: [Event]) -> [Reference] {
        let told = CaseProjection.standing(events).flatMap(\.references)
        return Set(told).sorted { ($0.system, $0.number) < ($1.system, $1.number) }
    }
}

extension Event {
    /// The numbers this act gave the case elsewhere: the receipt of whoever it was referred to, that of its letter, the id
    /// of a reply in its channel, and the case it names.
    /// What was only asked for gave none.
    package var references: [Reference] {
        guard act != .requested else { return [] }
        var references: [Reference] = []
        if act == .referred, let system = payload.text(.receiver), let number = payload.text(.number) {
            references.append(Reference(system: system, number: number))
        }
        if let letter = payload.text(.letter) { references.append(Reference(system: Letter.system, number: letter)) }
        if act == .replied || act == .noted, let channel = payload.text(.channel), let id = payload.text(.externalID) {
            references.append(Reference(system: channel, number: id))
        }
        if let number = payload.number(.replyTo) {
            references.append(Reference(system: Reference.replySystem, number: String(number)))
        }
        return references
    }
}

extension Reference {
    /// The system of a case that a complaint names as answered by it.
    package static let replySystem = "balasan"

    /// A number that somebody gave: an id that was made here of a record's content says nothing.
    package var isGiven: Bool { !number.hasPrefix("h:") }
}
