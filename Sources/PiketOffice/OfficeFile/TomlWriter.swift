import PiketDomain

/// Collects keys with their values written as TOML; a nil value leaves its key out.
struct TomlWriter {
    private(set) var entries: [OfficeSheet.Entry] = []

    mutating func raw(_ key: String, _ value: String?) {
        if let value { entries.append(OfficeSheet.Entry(key: key, value: value)) }
    }

    mutating func text(_ key: String, _ value: String?) {
        raw(key, value.map(Self.quoted))
    }

    mutating func texts(_ key: String, _ values: [String]) {
        raw(key, "[" + values.map(Self.quoted).joined(separator: ", ") + "]")
    }

    /// Written only if true.
    mutating func flag(_ key: String, _ value: Bool) {
        if value { raw(key, "true") }
    }

    mutating func limit(_ key: String, _ times: Int, _ total: Allowance) {
        raw(key, "{ times = \(times), total = \(Self.quoted(total.text)) }")
    }

    /// Days in a row with the same hours share a key: `mon-thu`.
    mutating func week(_ week: WeekHours) {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        var first = 0
        while first < names.count {
            guard let day = Weekday(rawValue: first), let hours = week[day] else {
                first += 1
                continue
            }
            var last = first
            while last + 1 < names.count, let next = Weekday(rawValue: last + 1), week[next] == hours { last += 1 }
            text(first == last ? names[first] : names[first] + "-" + names[last], hours.text)
            first = last + 1
        }
    }

    /// `07:30` for seconds after midnight.
    static func clockTime(_ second: Int) -> String {
        let (hour, minute) = (second / 3600, second / 60 % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// A basic string of TOML; control characters are escaped.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
