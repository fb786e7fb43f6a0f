/// What a walk along the chain found.
package struct AuditReport: Hashable, Sendable {
    /// Events that hold, from the first one on.
    package var count: Int64 = 0
    /// The last good hash in hexadecimal; printed and kept elsewhere, it tells a cut tail.
    package var head = ""
    /// nil if the whole chain holds.
    package var broken: BrokenLink?

    package init() {}
    package var isWhole: Bool { broken == nil }
}

/// The first place where the log does not hold.
package struct BrokenLink: Hashable, Sendable {
    package enum Fault: Hashable, Sendable {
        /// The event before is missing, or several are.
        case gap(expected: Int64)
        /// A column holds something its type does not allow.
        case malformed(column: String)
        /// It does not name the hash of the event before.
        case unlinked
        /// Its content is not what was hashed.
        case changed
        /// The events of a case count 1, 2, 3; this one does not follow.
        case version(found: Int64, expected: Int64)
        /// The case says it has more events than the log holds, or the log's own counter does: its tail was cut.
        case cut(expected: Int64)
        /// The words kept apart are not those that were written.
        case textChanged
        /// One of the triggers that make the log append-only is gone or says something else.
        case unprotected(trigger: String)
    }

    /// The event's id; for `cut` the first one missing, 0 for `unprotected`.
    package var event: Int64
    /// The row of its case; nil if it has none or cannot be told.
    package var complaint: Int64?
    package var fault: Fault

    init(event: Int64, complaint: Int64? = nil, _ fault: Fault) {
        self.event = event
        self.complaint = complaint
        self.fault = fault
    }
}
