import GRDB
import PiketDomain
import PlainText

/// A complaint from a row of `complaint c JOIN wording w ON w.complaint = c.id`, without its deadlines.
enum ComplaintRow {
    /// Put these first in a SELECT.
    static let columns = """
        c.id, c.number, c.version, c.type, c.status, c.priority, c.visibility, c.profile, c.channel, c.external_id,
        c.category, c.agency, c.assignee, c.kelurahan, c.latitude, c.longitude, c.received_at, c.first_answer_at,
        c.closed_at, c.handovers, c.is_touched, c.is_backlog, c.is_acknowledged, c.fault, c.parent,
        w.title, w.body, w.address, w.reporter, w.contact, w.photo, w.source, c.has_reply, c.has_draft,
        c.is_to_approve, c.awaited_supports, c.notified, c.wake_at, c.danger, c.is_danger_called, c.ignored, c.verdict
        """
    static let source = "complaint c JOIN wording w ON w.complaint = c.id"

    static func complaint(_ row: Row) throws -> Complaint {
        var complaint = Complaint(
            id: row[0], number: row[1], version: row[2], type: try code(row[3], in: "type"),
            status: try code(row[4], in: "status"), priority: try code(row[5], in: "priority"),
            visibility: try code(row[6], in: "visibility"), profile: row[7], channel: row[8],
            receivedAt: Instant(seconds: row[16]))
        complaint.externalID = row[9]
        complaint.category = row[10]
        complaint.agency = row[11]
        complaint.assignee = row[12]
        complaint.kelurahan = row[13]
        if let latitude: Double = row[14], let longitude: Double = row[15] {
            complaint.point = GeoPoint(latitude: latitude, longitude: longitude)
        }
        complaint.firstAnswerAt = (row[17] as Int64?).map(Instant.init(seconds:))
        complaint.closedAt = (row[18] as Int64?).map(Instant.init(seconds:))
        complaint.handovers = row[19]
        complaint.isTouched = row[20]
        complaint.isBacklog = row[21]
        complaint.isAcknowledged = row[22]
        complaint.fault = try (row[23] as String?).map { try code($0, in: "fault") }
        complaint.parent = row[24]
        complaint.title = SafeText(sanitizing: row[25] as String)
        complaint.text = SafeText(sanitizing: row[26] as String)
        complaint.address = SafeText(sanitizing: row[27] as String)
        if let name: String = row[28] {
            complaint.reporter = ReporterLabel(
                name: SafeText(sanitizing: name), contact: SafeText(sanitizing: (row[29] as String?) ?? ""))
        }
        complaint.photoURL = (row[30] as String?).map { SafeText(sanitizing: $0) }
        complaint.sourceURL = (row[31] as String?).map { SafeText(sanitizing: $0) }
        complaint.hasUnreadReply = row[32]
        complaint.hasDraft = row[33]
        complaint.isToApprove = row[34]
        complaint.awaitedSupports = row[35]
        complaint.notified = OfficerRole.roles(bits: row[36])
        complaint.wakeAt = (row[37] as Int64?).map(Instant.init(seconds:))
        complaint.danger = try (row[38] as String?).map { try code($0, in: "danger") }
        complaint.isDangerCalled = row[39]
        complaint.ignored = row[40]
        complaint.verdict = try (row[41] as String?).map { try code($0, in: "verdict") }
        return complaint
    }

    /// A code Piket wrote itself; any other means the file was changed by something else.
    static func code<T: RawRepresentable>(_ text: String, in column: String) throws -> T where T.RawValue == String {
        guard let value = T(rawValue: text) else {
            throw StoreTrouble.damaged(path: "", detail: "\(column) holds the unknown word \(text)")
        }
        return value
    }
}

extension OfficerRole {
    /// A bit a role, in the order of the roles.
    var bit: Int64 { 1 << Int64(Self.allCases.firstIndex(of: self) ?? 0) }

    static func bits(of roles: some Sequence<OfficerRole>) -> Int64 { roles.reduce(0) { $0 | $1.bit } }

    static func roles(bits: Int64) -> Set<OfficerRole> { Set(allCases.filter { bits & $0.bit != 0 }) }
}
