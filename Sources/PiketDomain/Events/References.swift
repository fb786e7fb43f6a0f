/// The numbers a case has elsewhere, as its events tell them.
package enum References {
    /// Sorted by system and number, each once. What was undone is left out.
    package static func told(by events: [Event]) -> [Reference] {
        let told = CaseProjection.standing(events).compactMap(\.reference)
        return Set(told).sorted { ($0.system, $0.number) < ($1.system, $1.number) }
    }
}

extension Event {
    /// The number this act gave the case in another system.
    package var reference: Reference? {
        switch act {
        case .referred:
            guard let system = payload.text(.receiver), let number = payload.text(.number) else { return nil }
            return Reference(system: system, number: number)
        default: return nil
        }
    }
}
