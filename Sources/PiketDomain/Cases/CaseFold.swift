/// Folds the standing events of a case into it, one after the other.
struct CaseFold {
    private(set) var complaint: Complaint
    /// Whoever led it before any transfer.
    private(set) var firstAgency: String?
    /// What somebody at the desk decided: news from the source no longer changes it.
    private var settled: Fields = []
    /// When Piket first wrote of it.
    private var heardAt: Instant?

    private struct Fields: OptionSet {
        let rawValue: UInt8
        static let category = Fields(rawValue: 1)
        static let kelurahan = Fields(rawValue: 2)
        static let priority = Fields(rawValue: 4)
        static let agency = Fields(rawValue: 8)
        static let assignee = Fields(rawValue: 16)
    }

    init(_ intake: Complaint, version: Int) {
        complaint = intake
        complaint.version = version
        (complaint.type, complaint.status, complaint.priority) = (.complaint, .awaiting, .normal)
        complaint.visibility = .privat
        (complaint.category, complaint.kelurahan, complaint.agency, complaint.assignee) = (nil, nil, nil, nil)
        (complaint.firstAnswerAt, complaint.closedAt, complaint.parent, complaint.fault) = (nil, nil, nil, nil)
        (complaint.danger, complaint.isDangerCalled) = (nil, false)
        (complaint.ignored, complaint.verdict) = (nil, nil)
        complaint.handovers = 0
        (complaint.isTouched, complaint.isBacklog, complaint.isAcknowledged) = (false, false, false)
        (complaint.hasUnreadReply, complaint.hasDraft) = (false, false)
        (complaint.notified, complaint.wakeAt) = ([], nil)
    }

    mutating func apply(_ event: Event) {
        heardAt = heardAt ?? event.at
        if case .officer = event.actor, event.act.isByOfficer { complaint.isTouched = true }
        converse(event)
        // A wish changes nothing until it is granted, whatever its payload names.
        guard event.act != .requested else { return }
        describe(event)
        guard event.payload.text(.kind) != IntakeRule.sourceMark else { return }
        route(event)
        answer(event)
        if let next = event.payload.status { enter(next, event) }
        if event.act == .acknowledged { complaint.isAcknowledged = true }
    }

    /// What the case is about; a source may correct it as long as nobody here decided it.
    private mutating func describe(_ event: Event) {
        let payload = event.payload
        if let at = payload.instant(.receivedAt) { complaint.receivedAt = at }
        if let code = payload.text(.type).flatMap(ComplaintType.init(rawValue:)) { complaint.type = code }
        if let code = payload.text(.visibility).flatMap(Visibility.init(rawValue:)) { complaint.visibility = code }
        if let code = payload.text(.priority).flatMap(Priority.init(rawValue:)), takes(.priority, event) {
            complaint.priority = code
        }
        if let code = payload.text(.category), takes(.category, event) { complaint.category = code }
        if let code = payload.text(.kelurahan), takes(.kelurahan, event) { complaint.kelurahan = code }
        if let number = payload.number(.parent) { complaint.parent = number }
        if event.act == .imported || event.act == .received {
            complaint.danger = payload.text(.danger).flatMap(Danger.init(rawValue:))
        }
        if event.act == .endangered { complaint.isDangerCalled = true }
        if event.act == .repeatFound { complaint.ignored = payload.number(.number) }
        if event.act == .judged { complaint.verdict = payload.text(.kind).flatMap(HoaxVerdict.init(rawValue:)) }
        if event.act == .imported || event.act == .received { complaint.isBacklog = payload.flag(.backlog) }
        if event.act == .imported { complaint.fault = payload.text(.fault).flatMap(IntakeFault.init(rawValue:)) }
    }

    /// Every change of the agency or of the officer is a hand-over; the first of each is none.
    private mutating func route(_ event: Event) {
        if let code = event.payload.text(.agency), takes(.agency, event) {
            if let agency = complaint.agency, agency != code { complaint.handovers += 1 }
            complaint.agency = code
            firstAgency = firstAgency ?? code
        }
        if let login = event.payload.text(.officer), takes(.assignee, event) {
            if let assignee = complaint.assignee, assignee != login { complaint.handovers += 1 }
            complaint.assignee = login.isEmpty ? nil : login
        }
    }

    /// What lies between the desk and the reporter.
    private mutating func converse(_ event: Event) {
        switch event.act {
        case .replied: complaint.hasUnreadReply = true
        case .drafted: complaint.hasDraft = true
        case .answered: complaint.hasDraft = false
        case .reviewed where event.payload.text(.act) == Act.drafted.rawValue: complaint.hasDraft = false
        case .escalated:
            complaint.notified.formUnion(OfficerRole.all(named: event.payload.text(.role) ?? ""))
        default: break
        }
        guard event.act.isByOfficer, event.actor != .importer else { return }
        complaint.hasUnreadReply = false
        if case .officer = event.actor { complaint.notified = [] }
    }

    private mutating func answer(_ event: Event) {
        if let told = event.payload.instant(.answeredAt), event.act == .imported || complaint.firstAnswerAt == nil {
            complaint.firstAnswerAt = told
        }
        if event.act == .answered { complaint.firstAnswerAt = complaint.firstAnswerAt ?? event.effectiveAt }
    }

    private mutating func enter(_ next: Status, _ event: Event) {
        if next.isOpen {
            complaint.closedAt = nil
            if !complaint.status.isOpen { complaint.isAcknowledged = false }
        } else if event.act == .imported {
            let known = complaint.status.isOpen ? nil : complaint.closedAt
            complaint.closedAt = event.toldEnd ?? known ?? event.untold(complaint.receivedAt, heardAt: heardAt)
        } else if complaint.status.isOpen {
            complaint.closedAt = event.payload.instant(.closedAt) ?? event.effectiveAt
        }
        if next != .duplicate { complaint.parent = nil }
        complaint.status = next
    }

    private mutating func takes(_ field: Fields, _ event: Event) -> Bool {
        if case .officer = event.actor, event.act != .imported {
            settled.insert(field)
            return true
        }
        // A place that an import or a new region found yields to one that somebody here chose.
        return event.act != .imported && event.act != .placed || !settled.contains(field)
    }
}

extension Event {
    /// When the case came to a state whose time its source does not tell: when we hear of it, if the case was here in
    /// another state before; else at its receipt, as good a guess as any.
    func untold(_ receivedAt: Instant, heardAt: Instant?) -> Instant {
        heardAt.map { $0 < at } ?? false ? max(at, receivedAt) : receivedAt
    }

    /// When the case came to its end as the source tells it; nil if it says nothing.
    var toldEnd: Instant? {
        payload.instant(.closedAt) ?? payload.instant(.answeredAt) ?? payload.instant(.stateAt)
    }
}
