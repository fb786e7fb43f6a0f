package import PlainText

/// Everything about one case that a detail view or `piket show` tells, masked.
package struct CaseFile: Hashable, Sendable {
    package var complaint: Complaint
    /// Oldest first.
    package var events: [Event]
    package var references: [Reference]
    /// Open cases that may tell the same, the likeliest first: of the same category within 250 m and 14 days, or in nearly
    /// the same words, by whatever channel.
    package var similar: [SimilarCase]
    /// The cases merged into it.
    package var family = CaseFamily()
    /// What else came from the same reporter, the newest first; empty where nobody is known.
    package var ofReporter: [Int64] = []
    /// Reports of things found that may be what was lost here, or the other way round.
    package var matches: [LostMatch] = []
    /// Characters of the original that had to be replaced to be shown.
    package var hiddenCharacters: Int
    /// What was written with an event, masked: notes, answers, questions. By event id; empty if the viewer may not read.
    package var words: [Int64: SafeText]
    /// Its words with what was replaced written out, masked all the same; nil if nothing was, or the viewer may not read.
    package var escaped: EscapedWords?
    /// Of a case without a place: what its source called it, masked. nil: nothing, or the viewer may not read.
    package var placeWords: SafeText?
    /// Its events stand in the chain as they were written; nil where there is none.
    package var isLogIntact: Bool?

    package init(
        complaint: Complaint, events: [Event], references: [Reference] = [], similar: [SimilarCase] = [],
        hiddenCharacters: Int = 0, words: [Int64: SafeText] = [:], escaped: EscapedWords? = nil,
        isLogIntact: Bool? = nil
    ) {
        self.complaint = complaint
        self.events = events
        self.references = references
        self.similar = similar
        self.hiddenCharacters = hiddenCharacters
        self.words = words
        self.escaped = escaped
        self.isLogIntact = isLogIntact
    }

    /// Pictures from before and after the work, as they were added; what was taken back is left out.
    package var evidence: [Evidence] {
        CaseProjection.standing(events).filter { $0.act == .evidenceAdded }.map {
            Evidence(isAfter: $0.payload.text(.kind) == "after", link: words(of: $0))
        }
    }

    /// The supporting agencies, in the order they were first asked.
    package var supports: [Support] { Support.all(in: events, lead: complaint.agency) }

    package var isForgotten: Bool { events.contains { $0.act == .forgotten } }

    /// The first place of a prepared text that an event's words leave open.
    package func openPlace(in event: Event) -> Placeholder? {
        words(of: event).flatMap { PreparedText($0.string).open }
    }

    /// The words of an event; those of one that was done again lie with the first.
    package func words(of event: Event) -> SafeText? { words[Outbox.words(of: event, in: events)] }
}

extension Event {
    /// The event with which its words were written down: its own, or the one it does again.
    package var wordsEvent: Int64 {
        switch act {
        case .noted, .answered, .drafted, .asked, .replied, .supportAsked, .supportReplied, .evidenceAdded, .judged,
            .redacted, .forwarded:
            payload.number(.event) ?? id
        default: id
        }
    }

    /// Words that a viewer of the case may read. What was masked by hand is never shown.
    package var hasReadableWords: Bool { act != .redacted }
}

/// A report's words with every character that is not shown written out, `\u{202E}` for instance.
package struct EscapedWords: Hashable, Sendable {
    package var title: SafeText
    package var text: SafeText
    package var address: SafeText

    package init(title: SafeText, text: SafeText, address: SafeText) {
        self.title = title
        self.text = text
        self.address = address
    }
}

/// A link to a picture of the place, before or after the work.
package struct Evidence: Hashable, Sendable {
    package var isAfter: Bool
    /// nil if the viewer may not read it, or it was erased.
    package var link: SafeText?
}

/// A number the case has elsewhere: (system, number).
package struct Reference: Hashable, Sendable {
    package var system: String
    package var number: String

    package init(system: String, number: String) {
        self.system = system
        self.number = number
    }
}

package struct SimilarCase: Hashable, Sendable {
    package var number: Int64
    /// Metres; nil if one of the two has no point, or only the words are alike.
    package var distance: Int?
    /// In hundredths, where the words are nearly the same.
    package var likeness: Int?
    /// Both are told by the same reporter.
    package var isOfReporter = false

    package init(number: Int64, distance: Int?, likeness: Int? = nil) {
        self.number = number
        self.distance = distance
        self.likeness = likeness
    }

    /// How sure it is, 0 ... 100: the nearness (100 at the same point, 50 at 250 m, 40 in the same kelurahan) or the
    /// likeness of the words, whichever is more.
    package var score: Int {
        let place = distance.map { 100 - min($0, 250) / 5 } ?? (likeness == nil ? 40 : 0)
        return max(place, likeness ?? 0)
    }
}

/// The cases that were merged into one, and how many people told of it.
package struct CaseFamily: Hashable, Sendable {
    /// Ascending.
    package var children: [Int64]
    /// Different reporters of all of them, the parent's own too; whoever did not say who they are counts for one each.
    package var reporters: Int

    package init(children: [Int64] = [], reporters: Int = 0) {
        self.children = children
        self.reporters = reporters
    }
}
