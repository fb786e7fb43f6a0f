import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

/// The register of channels.
struct ChannelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels", abstract: "Channels: what came today, what came last, and which are silent.",
        discussion: """
            A channel is silent when nothing has come for longer than its own usual gap: the 95th percentile of its gaps \
            among the newest 2,000 arrivals, an hour at least. Where fewer than 20 gaps are known nothing is usual yet.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let all = try await store.channels(now: now)
        if json {
            for one in all {
                let name = office.channel(one.channel)?.name ?? one.channel
                print(
                    JSON.object(
                        [("code", .text(one.channel)), ("name", .text(name))] + one.fields(office: office, now: now)
                    ).line)
            }
        } else {
            for line in ChannelLines.lines(all, office: office, language: database.speech.language, now: now) {
                print(line)
            }
        }
    }
}

extension ChannelArrivals {
    /// What is told of a channel beside its code, name and counts.
    func fields(office: Office, now: Instant) -> [(String, JSON)] {
        let channel = office.channel(self.channel)
        return [
            ("arrived_today", JSON(today)), ("last_arrival_at", JSON(lastAt, office.zone)),
            ("usual_gap_s", JSON(usualGap)), ("silent", .flag(isSilent(at: now))),
            ("valid_from", JSON(channel?.validFrom?.iso8601)), ("valid_to", JSON(channel?.validTo?.iso8601)),
            ("valid", .flag(channel?.isValid(on: office.zone.date(of: now)) ?? true)),
            ("outbox", .text((channel?.outboxForm ?? OutboxForm(usualFor: self.channel)).rawValue)),
        ]
    }
}
