import PiketDomain

/// What the name of a file in Gammu's inbox tells: `IN20261128_101500_00_+628120000000_00.txt`.
package struct SMSName: Hashable, Sendable {
    /// The same for all parts of one message.
    package let message: String
    package let part: Int
    /// A number, or the word a service goes by.
    package let sender: String
    /// Local time of the machine that received it, `2026-11-28 10:15:00`.
    package let received: String
    /// Which of those that came in the same second.
    package let serial: String

    /// nil for any other name.
    package init?(_ name: String) {
        guard let match = name.wholeMatch(of: /(IN(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})_(\d+)_(.*))_(\d+)\.txt/),
            let part = Int(match.10)
        else { return nil }
        message = String(match.1)
        received = "\(match.2)-\(match.3)-\(match.4) \(match.5):\(match.6):\(match.7)"
        serial = String(match.8)
        sender = String(match.9)
        self.part = part
    }
}
