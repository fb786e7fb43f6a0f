import PiketDomain
import PlainText

/// What one viewer is shown of the cases: every list, detail and filter of the stores looks through it.
///
/// A restricted case keeps its number, type and state; one outside the viewer's agencies and areas its number, category
/// and state. All else is blank in both.
struct Sight {
    let viewer: Viewer
    let office: Office
    let now: Instant

    var shift: Range<Instant> { office.shift(at: now) }

    func row(_ complaint: Complaint) -> QueueRow {
        row(complaint, hasPhoto: complaint.photoURL != nil, gist: complaint.gist)
    }

    func row(_ complaint: Complaint, hasPhoto: Bool, gist: SafeText) -> QueueRow {
        let shown = viewer.shown(complaint, office: office)
        let isWhole = shown == .whole
        let told = isWhole ? complaint : veiled(complaint, shown)
        var row = QueueRow(
            id: told.id, number: told.number, version: told.version, status: told.status, type: told.type,
            priority: told.priority, visibility: told.visibility, category: told.category, kelurahan: told.kelurahan,
            channel: told.channel, agency: told.agency, assignee: told.assignee, receivedAt: told.receivedAt,
            next: told.nextDeadline, handovers: told.handovers, isTouched: told.isTouched, isBacklog: told.isBacklog,
            isAcknowledged: told.isAcknowledged, hasPhoto: isWhole && hasPhoto, gist: isWhole ? gist : SafeText(),
            awaitedSupports: told.awaitedSupports)
        row.shown = shown
        (row.callsFor112, row.ignored) = (told.callsFor112, told.ignored)
        return row
    }

    func masked(_ complaint: Complaint) -> Complaint {
        let level = viewer.shown(complaint, office: office)
        guard level == .whole else { return veiled(complaint, level) }
        var shown = complaint
        if !viewer.seesAddresses { shown.address = SafeText() }
        if complaint.visibility == .privat, !isAssignee(of: complaint), !viewer.has(.supervisor) {
            shown.photoURL = nil
            shown.point = nil
        }
        if complaint.visibility == .anonim { shown.reporter = nil }
        if complaint.visibility != .publik { shown.sourceURL = nil }
        return shown
    }

    /// A case that is not shown whole has no past, but that its person was erased.
    func masked(_ events: [Event], of complaint: Complaint) -> [Event] {
        viewer.maySeeText(of: complaint, office: office)
            ? events : events.filter { $0.act == .forgotten }.map(Self.blanked)
    }

    /// An event of a case that is not shown, as the log tells it: act, actor and time.
    static func blanked(_ event: Event) -> Event {
        var shown = event
        shown.payload = EventPayload()
        shown.reason = nil
        return shown
    }

    /// What was written with events, as it may be read.
    static func masked(_ texts: [Int64: String], of events: [Event]) -> [Int64: SafeText] {
        var words: [Int64: SafeText] = [:]
        for event in events where event.hasReadableWords {
            guard let text = texts[event.id] else { continue }
            words[event.id] = SafeText(sanitizing: Mask.text(text).text, limit: 65_536)
        }
        return words
    }

    /// What is left of a case that is not shown whole. The category of a restricted one would tell what it is about (a
    /// child, violence). When it was received stays, since lists are ordered by it; it is not shown.
    private func veiled(_ complaint: Complaint, _ shown: Shown) -> Complaint {
        var left = Complaint(
            id: complaint.id, number: complaint.number, version: complaint.version, type: complaint.type,
            status: complaint.status, priority: .normal, visibility: complaint.visibility, profile: complaint.profile,
            channel: "", receivedAt: complaint.receivedAt)
        left.isTouched = complaint.isTouched
        // That somebody has to call is told to everybody; what it is about is not.
        (left.danger, left.isDangerCalled) = (complaint.danger, complaint.isDangerCalled)
        if shown == .outOfScope { left.category = complaint.category }
        left.shown = shown
        return left
    }

    private func isAssignee(of complaint: Complaint) -> Bool {
        viewer.officer?.isActive == true && complaint.assignee == viewer.login
    }
}
