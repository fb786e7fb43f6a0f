import PiketDomain

/// A JSON value whose keys keep their order.
indirect enum JSON {
    case object([(String, JSON)])
    case array([JSON])
    case text(String)
    case integer(Int64)
    case number(Double)
    /// Of a point on the globe, as far as it is known.
    case degrees(Double)
    case flag(Bool)
    case null

    init(_ text: String?) { self = text.map(JSON.text) ?? .null }
    init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    init(_ value: Int64?) { self = value.map(JSON.integer) ?? .null }
    init(_ value: Double?) { self = value.map(JSON.number) ?? .null }
    init(_ instant: Instant?, _ zone: Zone) { self = instant.map { .text($0.iso8601(in: zone)) } ?? .null }

    /// One line, without blanks.
    var line: String {
        var out: [UInt8] = []
        append(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private func append(to out: inout [UInt8]) {
        switch self {
        case .object(let entries):
            out.append(UInt8(ascii: "{"))
            for (index, entry) in entries.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                out.appendVisibleJSON(entry.0)
                out.append(UInt8(ascii: ":"))
                entry.1.append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .text(let text): out.appendVisibleJSON(text)
        case .integer(let value): out.append(contentsOf: String(value).utf8)
        case .number(let value):
            // Six decimals are more than any figure here means.
            let rounded = (value * 1_000_000).rounded() / 1_000_000
            out.append(contentsOf: (value.isFinite ? String(rounded) : "null").utf8)
        case .degrees(let value): out.append(contentsOf: (value.isFinite ? String(value) : "null").utf8)
        case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: out.append(contentsOf: "null".utf8)
        }
    }
}

extension [UInt8] {
    /// A JSON string. What a terminal could obey or hide, controls beyond ASCII's and format characters, is escaped too:
    /// readers of JSON get the same text, and people who look at it see what is there.
    fileprivate mutating func appendVisibleJSON(_ text: String) {
        guard text.unicodeScalars.contains(where: Self.isHidden) else { return appendJSON(text) }
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            if Self.isHidden(scalar) {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
                }
            } else {
                var one: [UInt8] = []
                one.appendJSON(String(scalar))
                append(contentsOf: one.dropFirst().dropLast())
            }
        }
        append(UInt8(ascii: "\""))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x7F else { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
