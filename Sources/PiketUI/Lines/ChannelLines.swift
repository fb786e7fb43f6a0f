package import PiketDomain
package import PiketViewModels
import PlainText

/// The register of channels as text, for `piket channels`.
package enum ChannelLines {
    /// A heading and a line for each channel.
    package static func lines(
        _ all: [ChannelArrivals], office: Office, language: Language, now: Instant
    ) -> [String] {
        let heads: [Phrase] = [
            .columnChannel, .channelToday, .channelLast, .channelGap, .channelState, .channelValidity,
        ]
        let rows =
            [heads.map { $0[language] }]
            + all.map { one in
                [
                    SafeText(sanitizing: office.channel(one.channel)?.name ?? one.channel, limit: 40),
                    language.number(one.today), last(one, office, language),
                    one.usualGap.map { TimeSpan(countdown: $0).text(language) } ?? "-",
                    state(one, office, language, now),
                    validity(office.channel(one.channel), language),
                ]
            }
        return TextTable.lines(rows)
    }

    private static func last(_ one: ChannelArrivals, _ office: Office, _ language: Language) -> SafeText {
        guard let last = one.lastAt else { return "-" }
        return language.date(office.zone.date(of: last)) + " " + language.time(last, office.zone)
    }

    private static func state(
        _ one: ChannelArrivals, _ office: Office, _ language: Language, _ now: Instant
    ) -> SafeText {
        if office.channel(one.channel)?.isValid(on: office.zone.date(of: now)) == false {
            return Phrase.channelEnded[language]
        }
        if let last = one.lastAt, one.isSilent(at: now) {
            return Phrase.channelSilent[language] + " " + TimeSpan(rough: now - last).text(language)
        }
        return (one.usualGap == nil ? Phrase.channelUnknown : .channelSounds)[language]
    }

    private static func validity(_ channel: Channel?, _ language: Language) -> SafeText {
        guard let channel, channel.validFrom != nil || channel.validTo != nil else { return "" }
        return (channel.validFrom.map(language.date) ?? "") + " .. " + (channel.validTo.map(language.date) ?? "")
    }
}
