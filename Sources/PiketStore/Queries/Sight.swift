import PiketDomain
import PlainText

/// What one viewer is shown of the cases: every list, detail and filter of the stores looks through it.
///
/// A restricted case keeps its type, number, state and clocks; one outside the viewer's agencies and areas keeps its
/// category too. Text, place, photo and reporter are blanked in both.
struct Sight {
    let viewer: Viewer
    let office: Office
    let now: Instant

    var shift: Range<Instant> { office.shift(at: now) }

    func row(_ complaint: Complaint) -> QueueRow {
        row(complaint, hasPhoto: complaint.photoURL != nil, gist: complaint.gist)
    }

    func row(_ complaint: Complaint, hasPhoto: Bool, gist: SafeText) -> QueueRow {
        let isSeen = viewer.maySeeText(of: complaint, office: office)
        return QueueRow(
            id: complaint.id, number: complaint.number, version: complaint.version, status: complaint.status,
            type: complaint.type, priority: complaint.priority, visibility: complaint.visibility,
            category: category(of: complaint), kelurahan: isSeen ? complaint.kelurahan : nil,
            channel: complaint.channel, agency: complaint.agency, assignee: complaint.assignee,
            receivedAt: complaint.receivedAt, next: complaint.nextDeadline, handovers: complaint.handovers,
            isTouched: complaint.isTouched, isBacklog: complaint.isBacklog,
            isAcknowledged: complaint.isAcknowledged, hasPhoto: isSeen && hasPhoto,
            gist: isSeen ? gist : SafeText(), awaitedSupports: complaint.awaitedSupports)
    }

    func masked(_ complaint: Complaint) -> Complaint {
        var shown = complaint
        shown.category = category(of: complaint)
        guard viewer.maySeeText(of: complaint, office: office) else {
            shown.kelurahan = nil
            shown.point = nil
            shown.address = SafeText()
            shown.title = SafeText()
            shown.text = SafeText()
            shown.reporter = nil
            shown.photoURL = nil
            shown.sourceURL = nil
            return shown
        }
        if complaint.visibility == .privat, !isAssignee(of: complaint), !viewer.has(.supervisor) {
            shown.photoURL = nil
            shown.point = nil
        }
        if complaint.visibility == .anonim { shown.reporter = nil }
        if complaint.visibility != .publik { shown.sourceURL = nil }
        return shown
    }

    /// The events of a case that is not shown keep act, actor and time.
    func masked(_ events: [Event], of complaint: Complaint) -> [Event] {
        viewer.maySeeText(of: complaint, office: office) ? events : events.map(Self.blanked)
    }

    /// An event of a case that is not shown.
    static func blanked(_ event: Event) -> Event {
        var shown = event
        shown.payload[.kelurahan] = nil
        shown.payload[.category] = nil
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

    /// The category of a restricted case would tell what it is about (a child, violence), so it goes with the text.
    private func category(of complaint: Complaint) -> String? {
        let isHidden = office.isRestricted(complaint) && !viewer.maySeeText(of: complaint, office: office)
        return isHidden ? nil : complaint.category
    }

    private func isAssignee(of complaint: Complaint) -> Bool {
        viewer.officer?.isActive == true && complaint.assignee == viewer.login
    }
}
