extension TextMasker {
    /// The digits from which a number without any label is private: NIK, KK and most cards have 16.
    private static let longNumber = 16
    /// The digits from which a number behind a label such as *NIK* or *WA* is.
    private static let labelledNumber = 8

    /// What the digits at `index` begin, and where to look on. `floor` is the end of the match before.
    mutating func number(at index: Int, limit: Int, after floor: Int) -> (match: MaskMatch?, end: Int) {
        readGroups(from: index, limit: limit)
        let first = groups[0]
        if first.count >= Self.longNumber { return (long(1), first.range.upperBound) }
        if let match = phone(floor: floor) ?? landline(floor: floor) { return (match, match.range.upperBound) }
        if let count = groupsOfLongNumber() { return (long(count), groups[count - 1].range.upperBound) }
        if isLabelled(index), let count = groupsOfLabelledNumber() {
            return (long(count), groups[count - 1].range.upperBound)
        }
        return (nil, first.range.upperBound)
    }

    /// Groups of digits with at most four separators between them, up to 24 digits.
    private mutating func readGroups(from index: Int, limit: Int) {
        groups.removeAll(keepingCapacity: true)
        var start = index
        var separator = DigitGroup.Separator.none
        var total = 0
        while total < 24 {
            var end = start
            var value = 0
            while end < limit, units[end].kind == .digit {
                if value < 100_000_000 { value = value * 10 + Int(units[end].digit) }
                end += 1
            }
            groups.append(
                DigitGroup(
                    range: start..<end, separator: separator, value: value, startsWithZero: units[start].digit == 0))
            total += end - start
            var next = end
            while next < limit, next - end <= 4, units[next].isSeparator { next += 1 }
            guard next > end, next - end <= 4, next < limit, units[next].kind == .digit else { return }
            separator = separatorKind(end..<next)
            start = next
        }
    }

    private func separatorKind(_ range: Range<Int>) -> DigitGroup.Separator {
        if range.allSatisfy({ units[$0].kind == .blank }) { return .blank }
        guard range.count == 1 else { return .mixed }
        switch units[range.lowerBound].kind {
        case .dot: return .dot
        case .dash: return .dash
        case .digit, .upper, .lower, .blank, .opening, .closing, .plus, .at, .bullet, .other: return .mixed
        }
    }

    /// The groups that have exactly 16 digits together.
    private func groupsOfLongNumber() -> Int? {
        var total = 0
        for (index, group) in groups.enumerated() {
            total += group.count
            if total == Self.longNumber {
                return HarmlessNumber.explains(index + 1, of: groups) ? nil : index + 1
            }
            if total > Self.longNumber { return nil }
        }
        return nil
    }

    /// The groups behind a label, as long as they are joined in one way, or by dots and dashes as an NPWP is.
    private func groupsOfLabelledNumber() -> Int? {
        var total = groups[0].count
        var count = 1
        for group in groups.dropFirst() {
            let isSigned = [group.separator, groups[1].separator].allSatisfy { $0 == .dot || $0 == .dash }
            guard group.separator == groups[1].separator || isSigned, total + group.count <= 20 else { break }
            total += group.count
            count += 1
        }
        guard total >= Self.labelledNumber, !HarmlessNumber.explains(count, of: groups) else { return nil }
        return count
    }

    private func isLabelled(_ index: Int) -> Bool {
        labelEnd.map { index - $0 <= 12 } ?? false
    }

    private func long(_ count: Int) -> MaskMatch {
        let range = groups[0].range.lowerBound..<groups[count - 1].range.upperBound
        return MaskMatch(range: range, replacement: Mask.long(last: lastDigits(count)))
    }

    /// The last three digits of the first `count` groups.
    func lastDigits(_ count: Int) -> String {
        var digits: [UInt8] = []
        for group in groups[..<count].reversed() {
            for index in group.range.reversed() where digits.count < 3 { digits.append(units[index].ascii) }
        }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }
}
