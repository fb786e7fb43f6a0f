package import PiketDomain

/// A question before something is written: what, to which cases, with what words. It lies above everything.
///
/// Letters go to the part with the focus and to nothing else. Only Enter on the button confirms, and the button is
/// reached by Tab, or by a click that does no more than go there.
package struct ActDialog: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case chooser
        case field(Int)
        case cancel
        case confirm
    }

    package enum Phase: Hashable, Sendable {
        /// The case is being read.
        case loading
        case asking
        /// What leaves the office, as it will be read.
        case preview
        /// The keys wait for the store.
        case writing
        /// Nothing is left to do; what was not done is told.
        case told
    }

    package let kind: ActKind
    package internal(set) var targets: [ActTarget]
    /// The only target in full; nil while it loads, and for several.
    package internal(set) var file: CaseFile?
    package internal(set) var chooser: DialogChooser?
    package internal(set) var fields: [DialogField]
    package internal(set) var focus = Part.cancel
    package internal(set) var phase = Phase.asking
    /// The prepared text that was taken into the field last, by its code.
    package internal(set) var prepared: String?
    /// What others did to the cases since they were chosen.
    package internal(set) var news: [Conflict] = []
    /// What was not done, by reason, with the numbers.
    package internal(set) var refused: [RefusedCases] = []
    package internal(set) var trouble: StoreTrouble?
    /// The words would tell who reported, and the officer was told so: confirming again sends them all the same.
    package internal(set) var isToldOfPersonalData = false
    /// How many of the cases are done by now.
    package internal(set) var doneCount = 0
    /// Milliseconds of the model's steady clock when it began to ask what it asks now.
    var askedAt: Int64
    /// The order it waits for.
    var order = 0

    init(_ kind: ActKind, _ targets: [ActTarget], at milliseconds: Int64) {
        self.kind = kind
        self.targets = targets
        askedAt = milliseconds
        fields = kind.fields.map { DialogField($0) }
        if targets.count > DialogField.countFrom, kind != .acceptHandover { fields.append(DialogField(.count)) }
    }

    /// The parts Tab goes round, in their order on screen.
    package var parts: [Part] {
        switch phase {
        case .told: return [.cancel]
        case .preview: return [.cancel, .confirm]
        case .loading, .asking, .writing:
            return (chooser == nil ? [] : [.chooser]) + fields.indices.map(Part.field) + [.cancel, .confirm]
        }
    }

    /// The part it begins with: what has to be filled in, else the button that changes nothing.
    var firstPart: Part { parts.first ?? .cancel }

    mutating func turn(by step: Int) {
        let parts = parts
        let index = parts.firstIndex(of: focus) ?? 0
        focus = parts[(index + step + parts.count) % parts.count]
    }

    /// Asks anew: the focus goes back to the button that changes nothing.
    mutating func askAgain(at milliseconds: Int64) {
        phase = .asking
        focus = .cancel
        askedAt = milliseconds
    }

    /// What an approval or a return is about.
    var reviewed: ReviewSubject? {
        if kind.isReview, case .review(let subject)? = chooser?.chosen?.value { subject } else { nil }
    }

    /// What was typed into a field.
    package subscript(kind: DialogField.Kind) -> String { fields.first { $0.kind == kind }?.field.text ?? "" }
}

/// Cases an act was refused for, all for the same reason.
package struct RefusedCases: Hashable, Sendable {
    package var refusal: Refusal
    /// Ascending.
    package var numbers: [Int64]
}

/// A field of a dialog.
package struct DialogField: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case reason, text, url, date, receiver, receipt
        /// The case's own number, typed before what cannot be taken back.
        case number
        /// Of the letter that goes with it, if one does.
        case letter, letterDate, signer
        /// How many cases: typed when there are more than ten.
        case count
    }

    /// Above so many cases their number is typed.
    static let countFrom = 10

    package let kind: Kind
    package internal(set) var field: TextField

    init(_ kind: Kind) {
        self.kind = kind
        field = kind == .text ? TextField(capacity: 4000, isMultiline: true) : TextField()
    }
}

extension ActKind {
    var fields: [DialogField.Kind] {
        switch self {
        case .note, .answer, .draft, .ask, .reply, .supportReply: [.text]
        case .assign, .setState, .approve, .sendBack, .acknowledge, .extend, .unmask, .redact: [.reason]
        case .forget: [.reason, .number]
        case .promise: [.date, .reason]
        case .addEvidence: [.url]
        case .refer: [.receiver, .receipt, .reason]
        case .support: [.text, .date]
        case .forward: [.receiver, .text]
        case .take, .verify, .categorise, .place, .dismiss, .merge, .endanger, .completeFile, .undo, .redo,
            .acceptHandover:
            []
        case .settleMention: [.reason]
        case .judge: [.reason, .url]
        }
    }
}
