/// A case with its whole history, for filling an empty store at once.
///
/// The store numbers cases in the order they come, from 10001, and fills ids, versions and hashes. An `undone` event
/// names the one it takes back by its place among the case's events, 1 for the first.
package struct BulkCase: Sendable {
    package var record: IntakeRecord
    /// Oldest first; the first one is the arrival (`received` or `imported`) and carries the record's codes.
    package var events: [Event]

    package init(record: IntakeRecord, events: [Event]) {
        self.record = record
        self.events = events
    }
}
