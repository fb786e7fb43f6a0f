/// Who came and who went.
///
/// Errors: `StoreTrouble`. Cost: a row an officer.
package protocol DutyKeeping: Sendable {
    /// The newest mark of each officer, by login.
    func duty() async throws -> [String: DutyMark]
    /// Writes that an officer came or went, as one audited act.
    func mark(isIn: Bool, of login: String, now: Instant) async throws
}
