/// A count as the public may see it.
package enum BoardCell: Hashable, Sendable {
    case count(Int)
    /// Nobody, one or two: told as one class, so that nobody is pointed at.
    case few
    /// Not told, since it would give a small one away.
    case hidden

    /// The least count that is told.
    package static let least = 3

    /// What it is on its own, before anything is said beside it.
    package init(alone value: Int) {
        self = value < Self.least ? .few : .count(value)
    }

    /// nil for what is not told.
    package var value: Int? {
        if case .count(let value) = self { value } else { nil }
    }

    /// What a reader knows of the count behind it.
    var range: ClosedRange<Int> {
        switch self {
        case .count(let value): value...value
        case .few: 0...Self.least - 1
        case .hidden: Self.least...Disclosure.unbounded
        }
    }
}

/// In a file: a number, `"<3"`, or null.
extension BoardCell: Codable {
    private static let fewWord = "<3"

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .hidden
        } else if let value = try? container.decode(Int.self) {
            guard value >= Self.least else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "a count under three")
            }
            self = .count(value)
        } else {
            guard try container.decode(String.self) == Self.fewWord else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither a count nor <3")
            }
            self = .few
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .count(let value): try container.encode(value)
        case .few: try container.encode(Self.fewWord)
        case .hidden: try container.encodeNil()
        }
    }
}
