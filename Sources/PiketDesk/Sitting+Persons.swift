import PiketDomain

/// What is shown of persons, and what is no longer kept of them.
extension Sitting {
    func unmask(reason: String) throws(Refusal) -> Plan {
        try require(.unmask)
        return Plan(.unmasked, reason: try required(reason: reason))
    }

    /// The stretch must stand in what is shown; it is kept apart like any words, so that it can be erased with them.
    func redact(_ stretch: String, reason: String) throws(Refusal) -> Plan {
        try require(.work)
        let why = try required(reason: reason)
        guard let stretch = try Wording.line(stretch) else { throw .textMissing }
        guard complaint.shows(stretch), stretch.contains(where: { $0 != Mask.dot && !$0.isWhitespace }) else {
            throw .notInText
        }
        return Plan(.redacted, reason: why, text: stretch)
    }

    /// What is restricted is not given out, whoever may read it here. The receiver is masked like any free text.
    func forward(to receiver: String, request: String) throws(Refusal) -> Plan {
        try require(.work)
        guard !office.isRestricted(complaint) else { throw .restricted }
        guard let receiver = try Wording.line(receiver, limit: 200) else { throw .addresseeMissing }
        return Plan(
            .forwarded, EventPayload().with(.to, Mask.text(receiver).text), text: try Wording.block(request))
    }

    /// Administrators erase without reading, so neither scope nor restriction stands in the way.
    func forget(reason: String) throws(Refusal) -> Plan {
        guard viewer.officer?.isActive == true else { throw .unknownLogin(viewer.login) }
        guard viewer.has(.admin) else { throw .needsRole(Right.administer.roles) }
        guard !has(.forgotten) else { throw .already(.forgotten) }
        return Plan(.forgotten, reason: try required(reason: reason))
    }
}
