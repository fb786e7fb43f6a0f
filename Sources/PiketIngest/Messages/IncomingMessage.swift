import PiketDomain

/// An SMS or a mail from a citizen, decoded, on its way to become one record in fields of ours.
package struct IncomingMessage: Hashable, Sendable {
    package var channel: String
    /// Empty if it brings none: then the record is known by its content.
    package var externalID = ""
    /// ISO 8601; without an offset it is the office's time.
    package var receivedAt: String
    package var title = ""
    package var text = ""
    package var senderName = ""
    /// A telephone number or an address.
    package var sender = ""
    /// Numbers of cases it may be about, as `CaseMention` finds them, the likeliest first.
    package var mentions: [Int64] = []
    /// Ids of the messages it answers, the nearest first.
    package var thread: [String] = []
    /// Names of attached files; the files stay with the message.
    package var attachments: [String] = []

    /// A letter of ours that came back: our outbox names them `piket-10123.7@...`.
    package var isOurs: Bool { channel == "email" && externalID.wholeMatch(of: /piket-\d+\.\d+@.*/) != nil }

    /// The longest text that is taken; the message itself is kept whole where it lies.
    static let textLimit = 100_000

    package init(channel: String, receivedAt: String) {
        self.channel = channel
        self.receivedAt = receivedAt
    }

    /// The text, and what is attached to it by name: whoever reads the case must know that there is more.
    private var description: String {
        let words = String(text.prefix(Self.textLimit))
        guard !attachments.isEmpty else { return words }
        let line = "[Lampiran: " + attachments.joined(separator: ", ") + "]"
        return words.isEmpty ? line : words + "\n\n" + line
    }

    /// One line of NDJSON, as an import reads it.
    ///
    /// - Parameter replyTo: the case it answers, if one is known.
    package func record(replyTo: String?) -> [UInt8] {
        let fields: [(ImportMap.Field, String)] = [
            (.channel, channel), (.externalID, externalID), (.receivedAt, receivedAt), (.title, title),
            (.description, description), (.reporterName, senderName),
            (.reporterContact, sender), (.replyTo, replyTo ?? ""),
        ]
        let kept: [(name: String, value: String)] = [
            ("attachments", attachments.joined(separator: ", ")), ("in_reply_to", thread.joined(separator: " ")),
            ("text_cut", text.count > Self.textLimit ? "\(text.count)" : ""),
        ]
        var line: [UInt8] = []
        line.appendJSON((fields.map { (name: $0.rawValue, value: $1) } + kept).filter { !$0.value.isEmpty })
        return line + [0x0A]
    }
}

/// A message that cannot be read as one.
package enum MessageTrouble: Error, Hashable {
    case empty
    /// Something else by that name: gzip, a picture, a database.
    case notText(found: String)
    /// No line at its head is one of a mail.
    case notAMail
    /// An out-of-office answer, or a report of delivery.
    case automatic
    case tooLarge(limit: Int)
    case unreadable
}
