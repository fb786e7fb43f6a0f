package import PiketDomain

/// A case a dialog is about, as it stood when it was chosen: a refresh of the lists does not change it.
package struct ActTarget: Hashable, Sendable, Identifiable {
    package internal(set) var row: QueueRow
    /// The version the officer has seen.
    package internal(set) var version: Int

    package var id: Int64 { row.id }
    package var number: Int64 { row.number }

    init(_ row: QueueRow) {
        self.row = row
        version = row.version
    }

    init(_ complaint: Complaint) {
        row = QueueRow(complaint)
        version = complaint.version
    }
}

extension QueueRow {
    /// A case in full as a line of a list; its words are left out.
    init(_ complaint: Complaint) {
        self.init(
            id: complaint.id, number: complaint.number, version: complaint.version, status: complaint.status,
            type: complaint.type, priority: complaint.priority, visibility: complaint.visibility,
            category: complaint.category, kelurahan: complaint.kelurahan, channel: complaint.channel,
            agency: complaint.agency, assignee: complaint.assignee, receivedAt: complaint.receivedAt,
            next: complaint.status.isOpen ? complaint.deadlines.next : nil, handovers: complaint.handovers,
            isTouched: complaint.isTouched, isBacklog: complaint.isBacklog, isAcknowledged: complaint.isAcknowledged,
            hasPhoto: complaint.photoURL != nil, gist: complaint.title, awaitedSupports: complaint.awaitedSupports)
        shown = complaint.shown
        (callsFor112, ignored) = (complaint.callsFor112, complaint.ignored)
    }
}
