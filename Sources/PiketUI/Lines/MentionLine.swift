package import PiketDomain
package import PiketViewModels
import PlainText

/// A citizen's post in one line for the command line.
package enum MentionLine {
    /// Its number, how often it was repeated, how old it is, from where, about where, in which words.
    package static func text(_ mention: Mention, office: Office, language: Language, now: Instant) -> String {
        let place = mention.kelurahan.flatMap { office.place($0)?.name } ?? Phrase.plainUnplaced[language].string
        let number = mention.number.map { " " + SafeText(number: $0) + " " } ?? " "
        var line = SafeText(number: mention.id).padded(to: 5, .right) + number
        line += (mention.repeats > 0 ? language.number(mention.repeats) + "×" : SafeText()).padded(to: 6, .right)
        line += "  " + language.date(office.zone.date(of: mention.postedAt)) + " "
        line += language.time(mention.postedAt, office.zone)
        line += "  " + SafeText(sanitizing: mention.platform, limit: 12).padded(to: 10, .left)
        line += "  " + SafeText(sanitizing: place, limit: 60) + "  "
        if mention.callsFor112(office) { line += Phrase.call112Short[language] + " " }
        line += mention.text.truncated(to: 120, ellipsis: "...")
        return line.string
    }

    package static func settled(_ id: Int64, _ fate: MentionFate, number: Int64?, _ language: Language) -> String {
        (number.map { Phrase.becameCase(id, $0) } ?? Phrase.settledNow(id, fate))[language].string
    }
}
