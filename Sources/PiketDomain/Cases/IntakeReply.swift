/// What somebody wrote about a case that is known here, as a file tells it.
package struct IntakeReply: Hashable, Sendable {
    package var channel: String
    /// With the channel, what makes it the same one when it comes again.
    package var externalID: String
    package var at: Instant
    package var text: String
    package var rating: CaseHistory.Rating?
    /// nil: the source does not say who wrote it.
    package var sender: Reporter?
    /// The source says that it was the reporter who wrote it.
    package var isVouched: Bool
    /// The state the source puts its case into with it; nil: it tells none.
    package var state: Status?

    package init(
        channel: String, externalID: String, at: Instant, text: String, rating: CaseHistory.Rating? = nil,
        sender: Reporter? = nil, isVouched: Bool = true, state: Status? = nil
    ) {
        self.channel = channel
        self.externalID = externalID
        self.at = at
        self.text = text
        self.rating = rating
        self.sender = sender
        self.isVouched = isVouched
        self.state = state
    }

    /// nil without words and without a rating.
    package var words: String? { text.isEmpty ? nil : text }
}

extension IntakeRecord {
    /// Marks a reply that is a complaint of its own: one to no case contradicts itself.
    package mutating func note(_ apart: ReplyApart) {
        if apart == .unknownCase { fault = fault ?? .unknownReply }
    }

    /// The record as a reply; nil if it is none.
    package var reply: IntakeReply? {
        guard replyTo != nil else { return nil }
        let isKnown = !(reporterName.isEmpty && reporterContact.isEmpty)
        return IntakeReply(
            channel: channel, externalID: externalID, at: receivedAt, text: replyText, rating: rating,
            sender: isKnown ? Reporter(name: reporterName, contact: reporterContact) : nil, isVouched: isVouched,
            state: isStatusTold ? status : nil)
    }

    /// All its words, without a subject that only names the letter it answers and without that letter itself.
    private var replyText: String {
        let subject = title.prefix { $0 != ":" }.lowercased()
        let isAnswer = ["re", "bls", "balas", "aw", "fwd", "fw"].contains(subject)
        let body = QuotedLetter.without(text)
        let head = isAnswer && !body.isEmpty ? "" : title
        let kept = extra.filter { $0.name != "in_reply_to" }.map { "\($0.name): \($0.value)" }
        return ([head, body, placeWords, address, photoURL] + kept).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

/// The letter that mail programs repeat below an answer.
enum QuotedLetter {
    /// `text` without the lines at its end that begin with `>` and the line that introduces them; all of it if nothing
    /// else stands there.
    static func without(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        func dropBlank() { while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() } }
        dropBlank()
        guard lines.last?.first == ">" else { return text }
        while let last = lines.last, last.first == ">" || last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        // "On ... wrote:", "Pada ... menulis:", over two lines at most.
        if lines.last?.last(where: { !$0.isWhitespace }) == ":" {
            lines.removeLast()
            if let last = lines.last, last.hasPrefix("On ") || last.hasPrefix("Pada ") { lines.removeLast() }
        }
        dropBlank()
        return lines.isEmpty ? text : lines.joined(separator: "\n")
    }
}
