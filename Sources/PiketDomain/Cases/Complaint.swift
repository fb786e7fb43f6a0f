package import PlainText

/// One citizen's report as it stands now: the projection of its events over what came in.
///
/// Texts are masked: the original words and the reporter live apart and are read by an audited act only.
package struct Complaint: Hashable, Sendable {
    /// The row of the database; not shown.
    package var id: Int64
    /// The running ticket number told to citizens, never reused.
    package var number: Int64
    /// How many events it has: a write names the version it saw.
    package var version: Int
    package var type: ComplaintType
    package var status: Status
    package var priority: Priority
    package var visibility: Visibility
    package var profile: String
    package var channel: String
    package var externalID: String?
    package var category: String?
    package var agency: String?
    /// The login of the officer who has it.
    package var assignee: String?
    /// nil means *unplaced*.
    package var kelurahan: String?
    package var point: GeoPoint?
    package var address: SafeText
    package var title: SafeText
    package var text: SafeText
    package var reporter: ReporterLabel?
    package var photoURL: SafeText?
    package var sourceURL: SafeText?
    package var receivedAt: Instant
    package var firstAnswerAt: Instant?
    package var closedAt: Instant?
    /// The newest cycle of each clock that applies, in the order of `Clock.allCases`.
    package var deadlines: [Deadline]
    package var handovers: Int
    /// An officer has acted on it: from then on a source's status is only a mark.
    package var isTouched: Bool
    package var isBacklog: Bool
    /// A known breach that somebody has taken note of.
    package var isAcknowledged: Bool
    /// The reporter wrote back, and no officer has acted since.
    package var hasUnreadReply: Bool
    /// An answer was prepared, and neither released nor returned since.
    package var hasDraft: Bool
    /// It waits for a supervisor: finished work, a prepared answer, or what an officer asked for.
    package var isToApprove: Bool
    /// How many supporting agencies have not replied to what they were asked.
    package var awaitedSupports: Int
    /// For whom the ladder lists it, until somebody of the desk acts on it.
    package var notified: Set<OfficerRole>
    /// When Piket itself has something to do with it, as its timers stand; nil: never.
    package var wakeAt: Instant?
    /// How the record that brought it contradicts itself; nil if it does not.
    package var fault: IntakeFault?
    package var parent: Int64?
    /// What its words tell of danger to life, as they came; nil: nothing.
    package var danger: Danger?
    /// 112 was called for it.
    package var isDangerCalled = false
    /// The open case it repeats on the leader's own account.
    package var ignored: Int64?
    /// What became of it, if it asks whether something is true.
    package var verdict: HoaxVerdict?
    /// How much of it is told here: what the viewer is not shown is blank.
    package var shown = Shown.whole

    package init(
        id: Int64, number: Int64, version: Int, type: ComplaintType, status: Status, priority: Priority,
        visibility: Visibility, profile: String, channel: String, receivedAt: Instant
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.type = type
        self.status = status
        self.priority = priority
        self.visibility = visibility
        self.profile = profile
        self.channel = channel
        self.receivedAt = receivedAt
        address = SafeText()
        title = SafeText()
        text = SafeText()
        deadlines = []
        handovers = 0
        isTouched = false
        isBacklog = false
        isAcknowledged = false
        hasUnreadReply = false
        hasDraft = false
        isToApprove = false
        awaitedSupports = 0
        notified = []
    }
}

extension Complaint {
    /// Somebody has to call 112, or see that it was done.
    package var callsFor112: Bool { danger != nil && !isDangerCalled && status.isOpen }
}

/// The reporter as anybody may see them: initials and a masked contact.
package struct ReporterLabel: Hashable, Sendable {
    package var name: SafeText
    package var contact: SafeText

    package init(name: SafeText, contact: SafeText) {
        self.name = name
        self.contact = contact
    }
}

/// A record that contradicts itself is accepted and counted, never dropped or mended silently.
package enum IntakeFault: String, CaseIterable, Hashable, Sendable {
    case answeredBeforeReceived = "answered_before_received"
    case closedBeforeReceived = "closed_before_received"
    case closedBeforeAnswered = "closed_before_answered"
    case unknownStatus = "unknown_status"
    case receivedInFuture = "received_in_future"
    case coordinatesOutside = "coordinates_outside"
    /// By a channel that took nothing in on that day.
    case channelNotValid = "channel_not_valid"
    /// A reply to a case that is not known here.
    case unknownReply = "unknown_reply"
    /// Its id is another complaint's; see `ReusedID`.
    case reusedID = "reused_id"
}
