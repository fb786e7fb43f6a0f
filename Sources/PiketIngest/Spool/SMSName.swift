import PiketDomain

/// What the name of a file in Gammu's inbox tells: `IN20261128_101500_00_+628120000000_00.txt`.
package struct SMSName: Hashable, Sendable {
    /// The same for all parts of one message.
    package let message: String
    /// The name itself.
    package var text: String { message + "_" + number + ".txt" }
    private let number: String
    package let part: Int
    /// A number, or the word a service goes by.
    package let sender: String
    /// Local time of the machine that received it, `2026-11-28 10:15:00`.
    package let received: String
    /// Which of those that came in the same second.
    package let serial: String
    /// The same time as a number, to tell how far two of them lie apart.
    private let second: Int64

    /// nil for any other name.
    package init?(_ name: String) {
        guard let match = name.wholeMatch(of: /(IN(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})_(\d+)_(.*))_(\d+)\.txt/),
            let part = Int(match.10), let year = Int(match.2), let month = Int(match.3), let day = Int(match.4),
            let hour = Int64(match.5), let minute = Int64(match.6), let second = Int64(match.7)
        else { return nil }
        // A modem without a clock may tell a day that is none.
        let date = CivilDate(year: year, month: month, day: day)
        self.second = Int64(date?.dayNumber ?? 0) * 86_400 + hour * 3600 + minute * 60 + second
        message = String(match.1)
        number = String(match.10)
        received = "\(match.2)-\(match.3)-\(match.4) \(match.5):\(match.6):\(match.7)"
        serial = String(match.8)
        sender = String(match.9)
        self.part = part
    }
}

extension SMSName {
    /// A part tells when it came itself, so the parts of one message may be apart by seconds.
    private static let partsWithin: Int64 = 120

    /// The names of each message's parts, in order: those of the same second and serial number, and what carries on where
    /// one of the same sender stops.
    package static func messages(_ names: [SMSName]) -> [[SMSName]] {
        let groups = Dictionary(grouping: names, by: \.message).values.map { $0.sorted { $0.part < $1.part } }
        var messages = groups.filter { $0[0].part == 0 }
        let rests = groups.filter { $0[0].part > 0 }
            .sorted { ($0[0].part, $0[0].second) < ($1[0].part, $1[0].second) }
        for rest in rests {
            let candidates = messages.indices.filter { messages[$0].last.map { $0.isFollowed(by: rest[0]) } ?? false }
            func distance(_ index: Int) -> Int64 { abs((messages[index].last?.second ?? 0) - rest[0].second) }
            if let nearest = candidates.min(by: { distance($0) < distance($1) }) {
                messages[nearest] += rest
            } else {
                messages.append(rest)
            }
        }
        return messages
    }

    private func isFollowed(by next: SMSName) -> Bool {
        next.sender == sender && next.part == part + 1 && abs(next.second - second) <= Self.partsWithin
    }
}
