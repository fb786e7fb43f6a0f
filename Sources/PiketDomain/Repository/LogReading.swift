/// Questions about the log itself, over all cases.
///
/// Errors: `StoreTrouble`. Cost: bounded by the entries asked for.
package protocol LogReading: Sendable {
    /// What this login did to cases at `since` or later, newest first, undone acts too.
    func acts(by login: String, since: Instant, limit: Int) async throws -> [LogEntry]
    /// The log behind an event, oldest first: of one case, or of all and of the office. What the viewer may not see of a
    /// case is blank. A whole log is read page by page, each page from the last one's end; 0 is its beginning.
    func log(number: Int64?, after event: Int64, limit: Int, viewer: Viewer) async throws -> [LogEntry]
    /// The newest event's id; 0 in an empty log.
    func logEnd() async throws -> Int64
}

/// An event as the log tells it: with the number its case is known by.
package struct LogEntry: Hashable, Sendable {
    package var event: Event
    /// nil for acts on the office itself.
    package var number: Int64?

    package init(event: Event, number: Int64?) {
        self.event = event
        self.number = number
    }
}
