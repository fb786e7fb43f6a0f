import PiketDomain

/// One viewer before one case at one moment: the checks that every act shares.
struct Sitting {
    let file: CaseFile
    let viewer: Viewer
    let office: Office
    let now: Instant
    /// The case's events that were not taken back.
    let standing: [Event]
    /// When a request that is being decided was made: what had to be in time counts from then. nil: now.
    var askedAt: Instant?

    init(file: CaseFile, viewer: Viewer, office: Office, now: Instant) {
        self.file = file
        self.viewer = viewer
        self.office = office
        self.now = now
        standing = CaseProjection.standing(file.events)
    }

    var complaint: Complaint { file.complaint }
    var profile: SLAProfile { office.profile(of: complaint) }

    /// Refuses unless the viewer may do it outright.
    func require(_ right: Right) throws(Refusal) {
        if let refusal = viewer.refusal(of: right, on: complaint, office: office) { throw refusal }
    }

    /// Outright or by asking; refuses if neither.
    func grant(_ right: Right) throws(Refusal) -> Grant {
        try viewer.grant(of: right, on: complaint, office: office).get()
    }

    func requireOpen() throws(Refusal) {
        guard complaint.status.isOpen else { throw .notOpen(complaint.status) }
    }

    func required(reason: String) throws(Refusal) -> String {
        guard let reason = try Wording.line(reason) else { throw .reasonMissing }
        return reason
    }

    func required(text: String) throws(Refusal) -> String {
        guard let text = try Wording.block(text) else { throw .textMissing }
        return text
    }

    func has(_ act: Act) -> Bool { standing.contains { $0.act == act } }
}
