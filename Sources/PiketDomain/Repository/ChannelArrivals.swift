/// What a channel brought of late, against what is usual for it.
package struct ChannelArrivals: Hashable, Sendable {
    package var channel: String
    /// Since the local midnight.
    package var today = 0
    /// The newest receipt up to now; nil: nothing ever came.
    package var lastAt: Instant?
    /// The longest gap that is usual for it, in seconds; nil: too little came to say.
    package var usualGap: Int64?

    package init(channel: String) {
        self.channel = channel
    }

    /// Nothing has come for longer than is usual.
    package func isSilent(at now: Instant) -> Bool {
        guard let lastAt, let usualGap else { return false }
        return now - lastAt > usualGap
    }

    /// In the order of the office file; those it does not name behind, by code.
    package static func ordered(_ all: [ChannelArrivals], office: Office) -> [ChannelArrivals] {
        let codes = office.description.channels.map(\.code)
        let places = Dictionary(codes.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        return all.sorted { a, b in
            let (x, y) = (places[a.channel] ?? codes.count, places[b.channel] ?? codes.count)
            return x == y ? a.channel < b.channel : x < y
        }
    }
}
