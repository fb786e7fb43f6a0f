import PiketDomain
import PiketUI
import PiketViewModels
import PlainText

/// What waits to be carried, in the forms it leaves in.
struct OutboxLines {
    let office: Office
    let language: Language
    let now: Instant

    /// Part of a file's name: the local day and time.
    var stamp: String {
        let digits = now.iso8601(in: office.zone).prefix(19).filter(\.isNumber)
        return digits.prefix(8) + "-" + digits.dropFirst(8)
    }

    func line(_ item: OutboxItem) -> String {
        return head(item) + "  " + state(item) + "  " + SafeText(sanitizing: item.text, limit: 200).string
    }

    func json(_ item: OutboxItem) -> String {
        JSON.object([
            ("item", .integer(item.event.id)), ("number", .integer(item.number)), ("channel", .text(item.channel)),
            ("external_id", JSON(item.externalID)), ("kind", .text(item.event.act == .asked ? "question" : "answer")),
            ("released_at", JSON(item.event.at, office.zone)), ("held", .flag(item.isHeld(at: now))),
            ("handed_at", JSON(item.handedOut?.at, office.zone)), ("text", .text(item.text)),
        ]).line
    }

    /// For people who carry it by hand.
    ///
    /// - Parameter recipient: how the reporter is reached; empty: by the report's own id.
    func letter(_ item: OutboxItem, to recipient: String) -> String {
        let lines = SafeText.lines(sanitizing: item.text).map(\.string)
        let reached = [recipient, recipient.isEmpty ? item.externalID ?? "" : ""].filter { !$0.isEmpty }
        return ([head(item)] + reached.map { SafeText(sanitizing: $0, limit: 200).string } + lines).joined(
            separator: "\n") + "\n"
    }

    private func state(_ item: OutboxItem) -> String {
        if let handed = item.handedOut {
            let time = language.time(handed.at, office.zone).string
            return language.say("ke pengantar \(time)", en: "handed out \(time)")
        }
        return item.isHeld(at: now) ? language.say("ditahan", en: "held") : language.say("siap", en: "ready")
    }

    private func head(_ item: OutboxItem) -> String {
        let channel = office.channel(item.channel)?.name ?? item.channel
        let time =
            "\(language.date(office.zone.date(of: item.event.at)).string) \(language.time(item.event.at, office.zone).string)"
        return [String(item.event.id), String(item.number), SafeText(sanitizing: channel).string, time]
            .joined(separator: "  ")
    }
}
