/// What an act carries, as an ordered set of named scalars. Its JSON has sorted keys and no blanks, so that the same
/// payload always has the same bytes; the hash chain depends on it.
///
/// Only codes, ids, times and salted hashes stand here: never a name, a number or free text of a citizen.
package struct EventPayload: Hashable, Sendable {
    package enum Key: String, CaseIterable, Comparable, Sendable {
        case act, agency
        /// The order of several cases it was part of.
        case batch
        case answeredAt = "answered_at"
        case category, channel, clock
        case closedAt = "closed_at"
        case cycle
        case danger
        case due
        case event
        case externalID = "external_id"
        case fault
        case from
        case fromAgency = "from_agency"
        /// Numbers of cases with blanks between them.
        case items
        case kelurahan, kind
        case lead
        case letter
        case letterDate = "letter_date"
        case level
        /// A citizen's post, by its running number.
        case mention
        case number
        case officer, parent
        /// How the kelurahan was found, where it was not told; see `IntakeRule.nearest`.
        case placedBy = "placed_by"
        case priority, profile
        case promisedAt = "promised_at"
        case rating
        case receivedAt = "received_at"
        case receiver
        /// The event of the case's parent that it carries on.
        case relay
        /// The case a complaint names as answered by it, though another reported that one.
        case replyTo = "reply_to"
        case reporterHash = "reporter_hash"
        case role
        /// When the shift began that was handed on.
        case shift
        case signer
        case stateAt = "state_at"
        case status
        case textHash = "text_hash"
        case to, type, verdict, visibility
        case count, backlog, template
        /// The words are those of the template alone.
        case unedited

        package static func < (a: Key, b: Key) -> Bool { a.rawValue < b.rawValue }
    }

    package enum Value: Hashable, Sendable {
        case text(String)
        case number(Int64)
        case flag(Bool)
    }

    /// Sorted by key.
    package private(set) var entries: [(key: Key, value: Value)] = []

    package init() {}

    package subscript(key: Key) -> Value? {
        get { entries.first { $0.key == key }?.value }
        set {
            let index = entries.firstIndex { $0.key >= key } ?? entries.endIndex
            let stands = index < entries.endIndex && entries[index].key == key
            switch (stands, newValue) {
            case (true, let value?): entries[index].value = value
            case (true, nil): entries.remove(at: index)
            case (false, let value?): entries.insert((key, value), at: index)
            case (false, nil): break
            }
        }
    }

    /// This with the entries of another, which win.
    package func merging(_ other: EventPayload) -> EventPayload {
        other.entries.reduce(self) { $0.setting($1.key, $1.value) }
    }

    package func text(_ key: Key) -> String? {
        if case .text(let value)? = self[key] { value } else { nil }
    }

    package func number(_ key: Key) -> Int64? {
        if case .number(let value)? = self[key] { value } else { nil }
    }

    package func flag(_ key: Key) -> Bool {
        self[key] == .flag(true)
    }

    /// Times stand in the payload as seconds since 1970 UTC.
    package func instant(_ key: Key) -> Instant? {
        number(key).map(Instant.init(seconds:))
    }

    package var status: Status? { text(.status).flatMap(Status.init(rawValue:)) }
    package var fromStatus: Status? { text(.from).flatMap(Status.init(rawValue:)) }

    package func with(_ key: Key, _ value: String?) -> EventPayload { setting(key, value.map(Value.text)) }
    package func with(_ key: Key, _ value: Int64?) -> EventPayload { setting(key, value.map(Value.number)) }
    package func with(_ key: Key, _ value: Instant?) -> EventPayload {
        setting(key, (value?.seconds).map(Value.number))
    }
    package func with(_ key: Key, _ value: Status?) -> EventPayload {
        setting(key, (value?.rawValue).map(Value.text))
    }
    package func flagged(_ key: Key, _ value: Bool = true) -> EventPayload { setting(key, value ? .flag(true) : nil) }

    private func setting(_ key: Key, _ value: Value?) -> EventPayload {
        var copy = self
        copy[key] = value
        return copy
    }

    package static func == (a: EventPayload, b: EventPayload) -> Bool {
        a.entries.elementsEqual(b.entries) { $0.key == $1.key && $0.value == $1.value }
    }

    package func hash(into hasher: inout Hasher) {
        for entry in entries {
            hasher.combine(entry.key)
            hasher.combine(entry.value)
        }
    }
}
