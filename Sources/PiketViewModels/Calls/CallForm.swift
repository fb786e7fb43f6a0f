import PiketDesk
package import PiketDomain

/// A call being written down: what is asked of whoever is on the telephone, and what is like it already.
package struct CallForm: Hashable, Sendable {
    /// In the order of the screen.
    package enum Entry: CaseIterable, Hashable, Sendable {
        case channel, type, name, contact, place, address, category, visibility, text

        /// It ends in one of the office's words.
        package var isChoice: Bool {
            switch self {
            case .channel, .type, .place, .category, .visibility: true
            case .name, .contact, .address, .text: false
            }
        }
    }

    package enum Part: Hashable, Sendable {
        case entry(Entry)
        case cancel, confirm
        /// Of a call that was left half written: go on with it, or throw it away.
        case resume, discard
    }

    package enum Phase: Hashable, Sendable {
        /// An earlier call is offered.
        case offering
        case asking
        /// The keys wait for the store.
        case writing
    }

    package let id: CallNotes.ID
    package let openedAt: Instant
    package internal(set) var fields: [Entry: TextField] = [:]
    package internal(set) var choices: [Entry: CallChoice] = [:]
    package internal(set) var focus = Part.entry(.name)
    package internal(set) var phase = Phase.asking
    /// Open cases that may tell the same; nil: too little was said to look for them.
    package internal(set) var similar: [QueueRow]?
    package internal(set) var trouble: StoreTrouble?
    package internal(set) var refusal: Refusal?
    /// What is like it was asked for with this.
    var asked: Filter?
    /// Milliseconds of the model's steady clock when it began to ask what it asks now.
    var askedAt: Int64
    /// The order it waits for.
    var order = 0

    init(id: CallNotes.ID, openedAt: Instant, at milliseconds: Int64) {
        self.id = id
        self.openedAt = openedAt
        askedAt = milliseconds
        for entry in Entry.allCases where !entry.isChoice {
            fields[entry] =
                entry == .text
                ? TextField(capacity: Desk.textLimit, isMultiline: true) : TextField(capacity: Desk.lineLimit)
        }
    }

    /// The parts Tab goes round.
    package var parts: [Part] {
        phase == .offering ? [.resume, .discard] : Entry.allCases.map(Part.entry) + [.cancel, .confirm]
    }

    /// The entry the keys go to.
    package var entry: Entry? { if case .entry(let entry) = focus { entry } else { nil } }

    package func text(of entry: Entry) -> String { (fields[entry] ?? choices[entry]?.field)?.text ?? "" }

    /// What was written down by now.
    package var notes: CallNotes {
        var notes = CallNotes(id: id, openedAt: openedAt)
        notes.channel = choices[.channel]?.words ?? ""
        notes.category = choices[.category]?.words ?? ""
        notes.kelurahan = choices[.place]?.words ?? ""
        notes.type = (choices[.type]?.chosen?.code).flatMap(ComplaintType.init) ?? .complaint
        notes.visibility = (choices[.visibility]?.chosen?.code).flatMap(Visibility.init)
        notes.address = text(of: .address)
        notes.name = text(of: .name)
        notes.contact = text(of: .contact)
        notes.text = text(of: .text)
        return notes
    }

    mutating func askAgain(at milliseconds: Int64) {
        phase = .asking
        focus = .cancel
        askedAt = milliseconds
    }
}

/// What became of a call that was sent off.
package enum CallReport: Hashable, Sendable {
    case written(CaseFile)
    case refused(Refusal)
    case failed(StoreTrouble)
}
