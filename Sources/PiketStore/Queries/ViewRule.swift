import PiketDomain

/// What the named views of the queue hold.
struct ViewRule {
    let view: QueueView
    let login: String
    let viewer: Viewer
    let shift: Range<Instant>

    init(_ view: QueueView, _ sight: Sight) {
        self.view = view
        login = sight.viewer.login
        viewer = sight.viewer
        shift = sight.shift
    }

    func holds(_ complaint: Complaint, isUnsent: Bool) -> Bool {
        guard complaint.status.isOpen || !view.isOfOpen else { return false }
        switch view {
        case .thisShift:
            guard !complaint.isBacklog else { return false }
            return complaint.isUntouched || complaint.priority == .emergency
                || complaint.nextDue.map(shift.contains) == true
        case .all, .everything: return true
        case .new: return complaint.isUntouched
        case .mine: return complaint.assignee == login
        case .unassigned: return complaint.assignee == nil
        case .emergency: return complaint.priority == .emergency
        case .awaitingReporter: return complaint.status == .awaitingReporter
        case .replies: return complaint.hasUnreadReply
        case .unsent: return isUnsent
        case .escalated: return complaint.notified.contains(where: viewer.has)
        case .toApprove: return complaint.isToApprove
        }
    }
}
