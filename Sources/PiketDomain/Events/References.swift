/// The numbers a case has elsewhere, as its events tell them.
package enum References {
    /// Sorted by system and number, each once. What was undone is left out.
    package static func told(by events: [Event]) -> [Reference] {
        let told = CaseProjection.standing(events).flatMap(\.references)
        return Set(told).sorted { ($0.system, $0.number) < ($1.system, $1.number) }
    }
}

extension Event {
    /// The numbers this act gave the case elsewhere: the receipt of whoever it was referred to, and that of its letter.
    /// What was only asked for gave none.
    package var references: [Reference] {
        guard act != .requested else { return [] }
        var references: [Reference] = []
        if act == .referred, let system = payload.text(.receiver), let number = payload.text(.number) {
            references.append(Reference(system: system, number: number))
        }
        if let letter = payload.text(.letter) { references.append(Reference(system: Letter.system, number: letter)) }
        return references
    }
}
