extension TextMasker {
    /// The telephone number the groups begin, if they do: 08, 62, +62 or 0062.
    func phone(floor: Int) -> MaskMatch? {
        let start = groups[0].range.lowerBound
        let prefix = digits(5)
        let hasPlus = precedes(start, .plus, floor: floor)
        let isLocal = prefix.starts(with: [0, 8])
        guard isLocal || isInternational(prefix, hasPlus: hasPlus) else { return nil }
        guard let count = groupsOfPhone(isLocal: isLocal),
            hasPlus || !HarmlessNumber.explains(count, of: groups)
        else { return nil }
        var range = start..<groups[count - 1].range.upperBound
        var sign = ""
        if closesMore(range), let opening = opening(before: start, floor: floor) {
            // (+62) and +(62): the bracket goes with the number it closed in.
            range = opening..<range.upperBound
            sign = hasPlus ? "+" : ""
        }
        return MaskMatch(
            range: range,
            replacement: sign + Mask.phone(isLocal ? .local : hasPlus ? .plus : .bare, last: lastDigits(count)))
    }

    /// The landline the groups begin, if they do: 021 or 0274 in brackets or apart, or all digits together; 9 to 12 digits.
    func landline(floor: Int) -> MaskMatch? {
        let area = groups[0]
        guard area.startsWithZero, let digit = digits(2).last, (2...9).contains(digit), digit != 8 else { return nil }
        guard let count = groupsOfLandline(), !HarmlessNumber.explains(count, of: groups) else { return nil }
        var range = area.range.lowerBound..<groups[count - 1].range.upperBound
        if closesMore(range), let opening = opening(before: range.lowerBound, floor: floor) {
            range = opening..<range.upperBound
        }
        return MaskMatch(range: range, replacement: Mask.phone(.landline(digit), last: lastDigits(count)))
    }

    /// As many groups as make 10 digits, 9 at least and 12 at most.
    private func groupsOfLandline() -> Int? {
        var total = groups[0].count
        if total >= 9 { return total <= 12 ? 1 : nil }
        guard (3...4).contains(total) else { return nil }
        var count: Int?
        for (index, group) in groups.enumerated().dropFirst() {
            if total >= 10 || (total == 9 && group.separator != groups[index - 1].separator) { break }
            total += group.count
            if total >= 9 { count = index + 1 }
        }
        return total <= 12 ? count : nil
    }

    private func isInternational(_ prefix: [UInt8], hasPlus: Bool) -> Bool {
        let rest: ArraySlice<UInt8>
        if prefix.starts(with: [6, 2]) {
            rest = prefix[2...]
        } else if prefix.starts(with: [0, 0, 6, 2]) {
            rest = prefix[4...]
        } else {
            return false
        }
        if hasPlus { return true }
        let isMobile = rest.first == 8 || rest.starts(with: [0, 8])
        return isMobile || (groups[0].count >= 10 && (rest.first ?? 0) >= 2)
    }

    /// How many groups belong to it: 10 to 14 digits, 15 with the country's; one more group only if it is joined as
    /// the others are, so that a following count stays readable. A run that fits nowhere is masked rather than shown.
    private func groupsOfPhone(isLocal: Bool) -> Int? {
        let most = isLocal ? 14 : 15
        if (9...15).contains(groups[0].count) { return 1 }
        var best: Int?
        var total = 0
        var hasLongGroup = false
        for (index, group) in groups.enumerated() {
            if best != nil {
                if hasLongGroup || total + group.count > most { break }
                if group.separator != groups[index - 1].separator { break }
            }
            total += group.count
            hasLongGroup = hasLongGroup || group.count >= 7
            if total >= 10 { best = index + 1 }
        }
        return best
    }

    /// The first digits, over the groups.
    private func digits(_ count: Int) -> [UInt8] {
        var digits: [UInt8] = []
        for group in groups {
            for index in group.range where digits.count < count { digits.append(units[index].digit) }
            if digits.count == count { break }
        }
        return digits
    }

    /// A `+` right before the number, brackets and blanks aside.
    private func precedes(_ start: Int, _ kind: MaskUnit.Kind, floor: Int) -> Bool {
        var index = start - 1
        while index >= floor, start - index <= 2, units[index].kind == .opening || units[index].kind == .blank {
            index -= 1
        }
        return index >= floor && units[index].kind == kind
    }

    private func closesMore(_ range: Range<Int>) -> Bool {
        var depth = 0
        for index in range {
            if units[index].kind == .opening { depth += 1 }
            if units[index].kind == .closing { depth -= 1 }
        }
        return depth < 0
    }

    /// Where an opening bracket right before the number, or before or behind its `+`, lets the stretch begin.
    private func opening(before start: Int, floor: Int) -> Int? {
        guard start - 1 >= floor else { return nil }
        let near = units[start - 1].kind
        let far = start - 2 >= floor ? units[start - 2].kind : .other
        switch (near, far) {
        case (.opening, .plus), (.plus, .opening): return start - 2
        case (.opening, _): return start - 1
        default: return nil
        }
    }
}
