/// Words an officer typed and did not send. They belong to nobody's history: no event tells of them.
///
/// Errors: `StoreTrouble`.
package protocol DraftKeeping: Sendable {
    func drafts(of login: String) async throws -> [Draft]
    /// Replaces the draft of the same case and kind; without a text it is gone.
    func keep(_ draft: Draft, of login: String, now: Instant) async throws
    /// Calls that were begun and not written down, the newest first.
    func calls(of login: String) async throws -> [CallNotes]
    /// Replaces what was kept of the same call.
    func keep(_ call: CallNotes, of login: String) async throws
    func forget(call id: CallNotes.ID, of login: String) async throws
}

package struct Draft: Hashable, Sendable {
    /// The case's id.
    package var complaint: Int64
    /// What it is for: `note`, `answer` ...
    package var kind: String
    package var text: String

    package init(complaint: Int64, kind: String, text: String) {
        self.complaint = complaint
        self.kind = kind
        self.text = text
    }
}
