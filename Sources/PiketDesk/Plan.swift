import PiketDomain

/// What an act will write, before it has a version and a time.
struct Plan {
    var act: Act
    var payload: EventPayload
    var reason: String?
    /// Words that belong to it and are kept apart.
    var text: String?

    init(_ act: Act, _ payload: EventPayload = EventPayload(), reason: String? = nil, text: String? = nil) {
        self.act = act
        self.payload = payload
        self.reason = reason
        self.text = text
    }

    /// The act itself, or the wish for it: its payload with the act's name.
    func under(_ grant: Grant) -> Plan {
        switch grant {
        case .outright: self
        case .asks: Plan(.requested, payload.with(.act, act.rawValue), reason: reason)
        }
    }
}
