import Foundation
package import PiketDomain

/// An answer as a letter of RFC 5322, ready for a mail server: `sendmail -t < FILE`.
package struct OutgoingMail {
    private let item: OutboxItem
    private let recipient: String
    private let sender: (name: String, address: String)
    private let at: Instant
    private let zone: Zone

    /// - Parameters:
    ///   - sender: the office, and the address it is answered at.
    ///   - at: the letter's date.
    package init(
        _ item: OutboxItem, to recipient: String, from sender: (name: String, address: String), at: Instant, zone: Zone
    ) {
        (self.item, self.recipient, self.sender, self.at, self.zone) = (item, recipient, sender, at, zone)
    }

    /// `piket10123-77.eml`.
    package static func name(of item: OutboxItem) -> String { "piket\(item.number)-\(item.event.id).eml" }

    package var bytes: [UInt8] {
        let body = item.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        let isPlain = lines.allSatisfy {
            $0.utf8.count <= 900 && $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 9 }
        }
        let content =
            isPlain ? lines.joined(separator: "\r\n") : Data(lines.joined(separator: "\r\n").utf8).folded
        let head =
            headers + [
                ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"),
                ("Content-Transfer-Encoding", isPlain ? "7bit" : "base64"),
            ]
        return Array((head.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n" + content + "\r\n").utf8)
    }

    private var headers: [(String, String)] {
        let domain = sender.address.split(separator: "@").last.map(String.init) ?? "localhost"
        var headers = [
            ("From", HeadingWords.phrase(sender.name) + " <\(sender.address)>"), ("To", "<\(recipient)>"),
            ("Date", date), ("Subject", HeadingWords.text(subject)),
            // The number brings back what is written to it.
            ("Message-ID", "<piket-\(item.number).\(item.event.id)@\(domain)>"),
        ]
        let thread = item.thread.filter(Self.isMessageID)
        if let last = thread.last {
            headers.append(("In-Reply-To", "<\(last)>"))
            headers.append(("References", thread.map { "<\($0)>" }.joined(separator: "\r\n ")))
        }
        return headers
    }

    private var subject: String {
        let title = item.title.split(whereSeparator: \.isNewline).joined(separator: " ")
        let mark = "[Piket \(item.number)]"
        guard !title.isEmpty, !title.contains(Mask.dot) else { return mark }
        return (title.lowercased().hasPrefix("re:") ? title : "Re: " + title) + " " + mark
    }

    /// `Sat, 21 Nov 2026 14:02:13 +0700`.
    private var date: String {
        let day = zone.date(of: at)
        let (year, month, number) = day.components
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let iso = at.iso8601(in: zone)
        let (time, offset) = (iso.dropFirst(11).prefix(8), iso.suffix(6).filter { $0 != ":" })
        return "\(weekdays[day.weekday.rawValue]), \(number) \(months[month - 1]) \(year) \(time) \(offset)"
    }

    /// An id of a letter, and not what another system calls its reports.
    private static func isMessageID(_ id: String) -> Bool {
        id.utf8.count <= 250 && id.wholeMatch(of: /[!-;=?-~]+@[!-;=?-~]+/) != nil
    }
}

/// Words in the head of a letter, where only ASCII may stand.
enum HeadingWords {
    /// As it is, or in pieces of RFC 2047, a piece a line.
    static func text(_ text: String) -> String {
        let isPlain =
            text.utf8.count <= 70 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
        return isPlain ? text : encoded(text)
    }

    /// A name before an address.
    static func phrase(_ text: String) -> String {
        guard text.utf8.count <= 60, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return encoded(text) }
        return "\"" + text.replacing("\\", with: "").replacing("\"", with: "'") + "\""
    }

    private static func encoded(_ text: String) -> String {
        var pieces: [[UInt8]] = [[]]
        for character in text.map({ $0.isNewline ? " " : $0 }) {
            let bytes = Array(String(character).utf8)
            // 45 bytes are 60 letters of base64; with their frame under the 75 that are allowed.
            if pieces[pieces.count - 1].count + bytes.count > 45 { pieces.append([]) }
            pieces[pieces.count - 1] += bytes
        }
        return pieces.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}

extension Data {
    /// Base64 in lines of 76 letters.
    fileprivate var folded: String {
        base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }
}
