/// The form in which answers leave by a channel. Raw values are the words of the office file.
package enum OutboxForm: String, CaseIterable, Hashable, Sendable {
    /// One JSON object a line, for another system.
    case ndjson
    /// Short messages, one a file, as the spool of Gammu reads them.
    case gammu
    /// Letters, one a file.
    case eml
    /// Words for people who carry them by hand.
    case text

    /// The usual one of a channel, by what it is called: people write into chats and to accounts, systems read the rest.
    package init(usualFor channel: String) {
        let name = Words.folded(channel)
        func isNamed(_ words: String...) -> Bool { words.contains { name.hasPrefix($0) || name.hasSuffix($0) } }
        self =
            if isNamed("sms") {
                .gammu
            } else if isNamed("email", "mail", "surel") {
                .eml
            } else if name == "x" || name == "wa"
                || isNamed(
                    "whatsapp", "telegram", "twitter", "facebook", "instagram", "tiktok", "telepon", "phone", "loket",
                    "tatapmuka", "walkin")
            {
                .text
            } else {
                .ndjson
            }
    }

    /// It tells by which number or address the reporter is reached. Systems know that by the report's own id.
    package var namesRecipient: Bool { self != .ndjson }
}

extension Channel {
    package var outboxForm: OutboxForm { outbox ?? OutboxForm(usualFor: code) }
}
