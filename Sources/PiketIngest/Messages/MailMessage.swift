package import PiketDomain

/// A mail as it lies in a Maildir or an `.eml` file.
package enum MailMessage {
    /// The largest file that is read, attachments included.
    package static let limit = 32 << 20

    /// - Parameter changedAt: of its file: the time of a mail that tells none, or one that lies ahead of it.
    package static func read(_ bytes: [UInt8], changedAt: Instant) throws(MessageTrouble) -> IncomingMessage {
        guard !bytes.isEmpty else { throw .empty }
        if let found = FileMark.foreign(bytes[...]) { throw .notText(found: found) }
        let header = MailHeader(bytes[...])
        guard header.isOfMail else { throw .notAMail }
        // Nobody wrote it, so it neither ends a wait for a reporter nor begins a case.
        guard !header.isAutomatic else { throw .automatic }
        let time = received(header, changedAt)
        var message = IncomingMessage(channel: "email", receivedAt: time.iso8601(in: .utc))
        (message.senderName, message.sender) = sender(header["from"])
        message.title = EncodedWords.decoded(header["subject"])
        message.externalID = ids(header["message-id"]).first ?? ""
        let body = MailBody(bytes[header.bodyStart...], header)
        message.text = body.text
        message.attachments = body.attachments
        // The nearest first: who is answered stands in the one, or last in the other.
        var thread = ids(header["in-reply-to"])
        for id in ids(header["references"]).reversed() where !thread.contains(id) { thread.append(id) }
        message.thread = Array(thread.prefix(20))
        let named = CaseMention.numbers(in: message.title) + message.thread.flatMap { CaseMention.numbers(in: $0) }
        message.mentions = Array(named.prefix(8))
        return message
    }

    /// When the sender says it was written; our own server's word where that cannot be.
    private static func received(_ header: MailHeader, _ changedAt: Instant) -> Instant {
        let arrival = header["received"].split(separator: ";").last.flatMap { MailDate.instant(String($0)) }
        // A clock may run a little ahead of ours.
        let latest = changedAt + 300
        return [MailDate.instant(header["date"]), arrival].compactMap(\.self).first { $0 <= latest } ?? changedAt
    }

    /// `Name <address>`, `"Name" <address>`, `address (Name)`, or the address alone.
    private static func sender(_ value: String) -> (name: String, address: String) {
        if let match = value.firstMatch(of: /<([^<>\s]+@[^<>\s]+)>/) {
            let name = String(value[..<match.range.lowerBound]).trimmingBlanks
            let isQuoted = name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1
            let plain = isQuoted ? String(name.dropFirst().dropLast()).replacing("\\\"", with: "\"") : name
            return (EncodedWords.decoded(plain).trimmingBlanks, String(match.1))
        }
        guard let match = value.firstMatch(of: /[^\s<>(),;"]+@[^\s<>(),;"]+/) else {
            return (EncodedWords.decoded(value), "")
        }
        let comment = value.firstMatch(of: /\(([^()]*)\)/).map { EncodedWords.decoded(String($0.1)) } ?? ""
        return (comment.trimmingBlanks, String(match.0))
    }

    /// Ids without their angle brackets.
    private static func ids(_ value: String) -> [String] {
        let found = value.matches(of: /<([^<>\s]+)>/).map { String($0.1) }
        guard found.isEmpty else { return found }
        return value.split(separator: " ").map(String.init).filter { $0.contains("@") }
    }
}
