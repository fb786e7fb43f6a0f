/// How long a clock may run: an amount and the kind of time it is counted in.
///
/// The kinds are never mixed: 24 `jam` is not one `hari`, and 8 `jk` is not one `hk`.
package struct Allowance: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Hours that run through nights and holidays.
        case jam
        /// Calendar days; the last one ends at 23.59.59.
        case hari
        /// Working days; the last one ends when the office closes.
        case hk
        /// Hours while the office is open.
        case jk

        /// Days are counted whole and from the day after the start; hours run from the start itself.
        package var countsDays: Bool { self == .hari || self == .hk }
    }

    package var kind: Kind
    /// Days for `hari` and `hk`, seconds for `jam` and `jk`.
    package var units: Int64

    package init(units: Int64, kind: Kind) {
        self.units = units
        self.kind = kind
    }

    /// `Allowance(3, .hk)` is three working days; `amount` is hours for `jam` and `jk`.
    package init(_ amount: Int, _ kind: Kind) {
        self.init(units: Int64(amount) * (kind.countsDays ? 1 : 3600), kind: kind)
    }

    /// Hours or days, a begun hour counted as one.
    package var amount: Int { Int(kind.countsDays ? units : (units + 3599) / 3600) }
}

extension Allowance {
    /// Reads `6 jam`, `7 hari`, `3 hk`, `2 jk` and the English `6h`, `7d`, `3wd`, `2oh`; the blank is free, case too.
    /// nil for anything else, and for amounts outside 1 ... 10,000.
    package init?(text: some StringProtocol) {
        let bytes = text.lowercased().utf8.filter { $0 != UInt8(ascii: " ") }
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard let amount = Int(String(decoding: digits, as: UTF8.self)), (1...10_000).contains(amount),
            let kind = Kind(suffix: String(decoding: bytes.dropFirst(digits.count), as: UTF8.self))
        else { return nil }
        self.init(amount, kind)
    }

    /// As the office file writes it: `6 jam`. What is left of hours after a reopening may hold minutes: `6 jam 20 mnt`.
    package var text: String {
        guard !kind.countsDays, units % 3600 != 0 else { return "\(amount) \(kind.rawValue)" }
        return "\(units / 3600) \(kind.rawValue) \(units % 3600 / 60) mnt"
    }
}

extension Allowance.Kind {
    fileprivate init?(suffix: String) {
        switch suffix {
        case "jam", "h": self = .jam
        case "hari", "d": self = .hari
        case "hk", "wd": self = .hk
        case "jk", "oh": self = .jk
        default: return nil
        }
    }
}
