package import PiketViewModels
package import PlainText

/// Numbers as people write them here: 1.204 and 91,2 in Indonesian, 1,204 and 91.2 in English.
extension Language {
    package func number(_ value: some BinaryInteger) -> SafeText {
        let value = Int64(clamping: value)
        guard value.magnitude >= 1000 else { return SafeText(number: value) }
        let groups = value.magnitude.groupsOfThree
        var text: SafeText = value < 0 ? "-" : ""
        text += SafeText(number: groups[0])
        for group in groups.dropFirst() {
            text += groupMark + (group < 10 ? "00" : group < 100 ? "0" : "") + SafeText(number: group)
        }
        return text
    }

    /// One decimal, rounded half away from zero. `—` is the caller's: there is no text for an unknown number here.
    package func decimal(_ value: Double) -> SafeText {
        guard value.isFinite, value.magnitude < 1e15 else { return "∞" }
        let tenths = Int64((value.magnitude * 10).rounded())
        let sign: SafeText = value < 0 && tenths > 0 ? "-" : ""
        return sign + number(tenths / 10) + decimalMark + SafeText(number: tenths % 10)
    }

    /// A share of 0 ... 1 as `91,2`. What is not all stays under 100, what is not nothing stays over 0.
    package func percent(_ share: Double) -> SafeText {
        var percent = share * 100
        if share < 1, percent > 99.9 { percent = 99.9 }
        if share > 0, percent < 0.1 { percent = 0.1 }
        return decimal(percent)
    }

    /// The same without decimals, for narrow columns.
    package func wholePercent(_ share: Double) -> SafeText {
        let percent = Int((share * 100).rounded())
        if share < 1, percent >= 100 { return "99" }
        if share > 0, percent <= 0 { return "1" }
        return SafeText(number: percent)
    }

    /// A multiple of an allowance without its sign: `3,8`, from ten on `12`. Cut, not rounded, so that `3,0` has
    /// really reached three.
    package func multiple(_ x: Double) -> SafeText {
        guard x.isFinite else { return "∞" }
        guard x < 10 else { return SafeText(number: Int64(min(x, 9999))) }
        let tenths = Int64(max(x, 0) * 10)
        return SafeText(number: tenths / 10) + decimalMark + SafeText(number: tenths % 10)
    }

    private var groupMark: SafeText {
        switch self {
        case .indonesian: "."
        case .english: ","
        }
    }

    private var decimalMark: SafeText {
        switch self {
        case .indonesian: ","
        case .english: "."
        }
    }
}

extension UInt64 {
    /// Base 1000, the highest first; at least one.
    fileprivate var groupsOfThree: [UInt64] {
        var groups: [UInt64] = []
        var rest = self
        repeat {
            groups.append(rest % 1000)
            rest /= 1000
        } while rest > 0
        return groups.reversed()
    }
}
