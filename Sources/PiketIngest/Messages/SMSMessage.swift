import Crypto
import PiketDomain

/// A short message as Gammu's spool keeps it: one file a part, text alone; the rest stands in the files' names.
package enum SMSMessage {
    /// - Parameter parts: the files' names and bytes, in order; at least one.
    package static func read(_ parts: [(name: SMSName, bytes: [UInt8])]) throws(MessageTrouble) -> IncomingMessage {
        guard let name = parts.first?.name else { throw .empty }
        for part in parts {
            if let found = FileMark.foreign(part.bytes[...]), found != "UTF-16" { throw .notText(found: found) }
        }
        var message = IncomingMessage(channel: "sms", receivedAt: name.received)
        var text = ""
        var next = 0
        for part in parts {
            // Whoever reads on over a gap would take one half of a sentence for the answer to another.
            if part.name.part > next { text += " [bagian yang hilang: \(part.name.part - next)] " }
            next = part.name.part + 1
            text += MessageText.decoded(part.bytes).replacing("\0", with: "")
        }
        message.text = text.trimmedLines
        message.sender = name.sender
        message.mentions = CaseMention.numbers(in: message.text)
        message.externalID = id(name, message.text)
        return message
    }

    /// Time and serial number, and a short hash that tells apart what came twice in a second. Ids are shown as they are:
    /// six digits are too few to find the sender by, and a part that came late is another message.
    private static func id(_ name: SMSName, _ text: String) -> String {
        let digits = Array("0123456789abcdef")
        let hash = SHA256.hash(data: Array((name.sender + "\n" + text).utf8)).prefix(3)
        let mark = hash.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
        return name.received.filter(\.isNumber).prefix(8) + "-" + name.received.suffix(8).filter(\.isNumber) + "-"
            + name.serial + "-" + mark
    }
}
