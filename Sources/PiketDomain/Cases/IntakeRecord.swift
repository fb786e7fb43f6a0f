/// One complaint as a source tells it, already decoded and mapped, not yet masked.
///
/// It lives only on the way into the store, which masks what it keeps in the open and puts the rest apart.
package struct IntakeRecord: Hashable, Sendable {
    /// With the external id, what makes a record the same one when it comes again.
    package var channel: String
    package var externalID: String
    /// A hash of all the record's content: equal means unchanged.
    package var fingerprint: [UInt8]
    package var receivedAt: Instant
    package var type: ComplaintType = .complaint
    /// nil: the category's, else normal.
    package var priority: Priority?
    /// nil: the profile's, else privat.
    package var visibility: Visibility?
    /// A code of the office. New names are created before the record is written (see `IntakeNames`).
    package var category: String?
    package var agency: String?
    package var assignee: String?
    /// An official code; nil means unplaced.
    package var kelurahan: String?
    /// Its place was not told: the kelurahan is that of the nearest centre.
    package var isPlacedByPoint = false
    /// The source's own words for the place, kept so that an unplaced record can be placed by hand.
    package var placeWords: String = ""
    package var point: GeoPoint?
    package var address: String = ""
    package var title: String = ""
    package var text: String = ""
    package var reporterName: String = ""
    package var reporterContact: String = ""
    package var photoURL: String = ""
    package var sourceURL: String = ""
    package var status: Status = .awaiting
    /// The source told it, and it was not only inferred.
    package var isStatusTold = false
    package var answeredAt: Instant?
    package var closedAt: Instant?
    package var promisedAt: Instant?
    /// When its source last changed it.
    package var updatedAt: Instant?
    package var fault: IntakeFault?
    /// What the fault is about, as it stands there.
    package var faultWord: String?
    /// What its words tell of danger; filled where it is taken in.
    package var danger: Danger?
    /// Open and more than 90 days older than the newest record of its import.
    package var isBacklog = false
    /// A later record of the same file has its id: only what was never seen of it is news.
    package var isSuperseded = false
    /// Columns whose text held broken UTF-8 or NUL, which was replaced; by their headings.
    package var brokenColumns: [String] = []
    /// Its own bytes are no UTF-8.
    package var isMisencoded = false
    /// Words that no value of ours fits, by the field they stood for: told once, kept in `extra` or `placeWords`.
    package var unknownWords: [UnknownWord] = []
    /// Columns without a field of ours, as (name, value), kept with the original.
    package var extra: [(name: String, value: String)] = []
    /// What it names as the case it replies to: a number of ours, an id of its channel, or a reference. nil: it is no reply.
    package var replyTo: String?
    /// How satisfied the reporter who replies is.
    package var rating: CaseHistory.Rating?
    /// Of a reply without a sender: the source says that the reporter wrote it.
    package var isVouched = true
    /// What the source tells beside it of letters about the same case.
    package var notes: [IntakeReply] = []
    /// The login of whoever wrote it down by hand; nil: a file brought it.
    package var takenBy: String?
    /// Where in its file it stands, for messages.
    package var position: RecordPosition = 0

    package init(channel: String, externalID: String, fingerprint: [UInt8], receivedAt: Instant) {
        self.channel = channel
        self.externalID = externalID
        self.fingerprint = fingerprint
        self.receivedAt = receivedAt
    }

    package struct UnknownWord: Hashable, Sendable {
        package var field: String
        package var word: String

        package init(field: String, word: String) {
            self.field = field
            self.word = word
        }
    }

    /// By which a reporter is the same: the contact, or the name where there is none; nil if it says neither.
    package var reporterKey: String? {
        let key = reporterContact.isEmpty ? Words.folded(reporterName) : Reporter.key(of: reporterContact)
        return key.isEmpty ? nil : key
    }

    package static func == (a: IntakeRecord, b: IntakeRecord) -> Bool {
        a.channel == b.channel && a.externalID == b.externalID && a.fingerprint == b.fingerprint
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(channel)
        hasher.combine(externalID)
        hasher.combine(fingerprint)
    }
}

/// What became of one record.
package enum IntakeOutcome: Hashable, Sendable {
    case accepted(number: Int64)
    case updated(number: Int64)
    case unchanged(number: Int64)
    /// It was a reporter's reply to that case, or the source's word about it.
    case replied(number: Int64)
    /// A reply that came in as a complaint of its own.
    case apart(number: Int64, ReplyApart)
    /// A complaint of its own, though its id is that of another case; see `ReusedID`.
    case another(number: Int64, than: Int64)

    /// The case it belongs to.
    package var number: Int64 {
        switch self {
        case .accepted(let number), .updated(let number), .unchanged(let number), .replied(let number),
            .apart(let number, _), .another(let number, _):
            number
        }
    }
}

/// Why a reply is a complaint of its own.
package enum ReplyApart: Error, Hashable, Sendable {
    /// No case is known by what it names.
    case unknownCase
    /// The case is known, and another reported it.
    case otherSender(of: Int64)
}
