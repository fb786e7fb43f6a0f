/// One act, once: the append-only truth that complaints and their deadlines are computed from.
package struct Event: Hashable, Sendable {
    /// The running number of the log; 0 until stored.
    package var id: Int64
    /// nil for acts on the office itself.
    package var complaint: Int64?
    /// The complaint's version after this event: its events count 1, 2, 3 without a gap. 0 without a complaint.
    package var version: Int
    /// When Piket wrote it. A source's own times stand in the payload.
    package var at: Instant
    package var actor: Actor
    package var act: Act
    package var payload: EventPayload
    /// Why, masked before it is written.
    package var reason: String?

    package init(
        id: Int64 = 0, complaint: Int64?, version: Int, at: Instant, actor: Actor, act: Act,
        payload: EventPayload = EventPayload(), reason: String? = nil
    ) {
        self.id = id
        self.complaint = complaint
        self.version = version
        self.at = at
        self.actor = actor
        self.act = act
        self.payload = payload
        self.reason = reason
    }

    /// When it counts: a source's own time if it gave one, else when Piket wrote it.
    package var effectiveAt: Instant {
        payload.instant(.stateAt) ?? (act == .received ? payload.instant(.receivedAt) : nil) ?? at
    }
}

/// Who did it: a login, or one of Piket's own hands.
package enum Actor: Hashable, Sendable {
    case officer(login: String)
    case importer
    case system

    /// As stored: the login, `import:` or `system:` (no login holds a colon).
    package var code: String {
        switch self {
        case .officer(let login): login
        case .importer: "import:"
        case .system: "system:"
        }
    }

    package init(code: String) {
        switch code {
        case "import:": self = .importer
        case "system:": self = .system
        default: self = .officer(login: code)
        }
    }
}

extension Event {
    /// The bytes that are hashed together with the previous link: one JSON object with sorted keys. Final in schema 1.
    package func canonicalBytes(payloadJSON: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(160 + payloadJSON.utf8.count)
        out.append(contentsOf: "{\"act\":".utf8)
        out.appendJSON(act.rawValue)
        out.append(contentsOf: ",\"actor\":".utf8)
        out.appendJSON(actor.code)
        out.append(contentsOf: ",\"at\":\(at.seconds),\"complaint\":".utf8)
        out.append(contentsOf: (complaint.map(String.init) ?? "null").utf8)
        out.append(contentsOf: ",\"payload\":".utf8)
        out.append(contentsOf: payloadJSON.utf8)
        out.append(contentsOf: ",\"reason\":".utf8)
        if let reason { out.appendJSON(reason) } else { out.append(contentsOf: "null".utf8) }
        out.append(contentsOf: ",\"version\":\(version)}".utf8)
        return out
    }
}
