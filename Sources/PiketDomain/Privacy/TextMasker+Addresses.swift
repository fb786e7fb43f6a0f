extension TextMasker {
    /// E-mail addresses and handles, found from their `@`.
    func addresses() -> [MaskMatch] {
        var matches: [MaskMatch] = []
        var floor = 0
        for index in units.indices where units[index].kind == .at && index >= floor {
            if let match = email(at: index, floor: floor) ?? handle(at: index, floor: floor) {
                matches.append(match)
                floor = match.range.upperBound
            }
        }
        return matches
    }

    private func email(at sign: Int, floor: Int) -> MaskMatch? {
        let gapBefore = sign > floor && units[sign - 1].kind == .blank ? 1 : 0
        let gapBehind = sign + 1 < units.count && units[sign + 1].kind == .blank ? 1 : 0
        var start = sign - gapBefore
        while start > floor, isLocal(units[start - 1]) { start -= 1 }
        let domain = hostRange(from: sign + 1 + gapBehind)
        guard start < sign - gapBefore, !domain.isEmpty else { return nil }
        let hasDot = domain.contains { units[$0].kind == .dot }
        if gapBefore + gapBehind > 0 {
            // With blanks around the sign only a known ending tells an address from a handle or a price.
            guard hasDot, Self.endings.contains(key(lastWord(domain))) else { return nil }
        } else {
            let hasLetters = (start..<sign).contains { units[$0].isLetter } && domain.contains { units[$0].isLetter }
            guard hasLetters || (hasDot && domain.contains { units[$0].isLetter }) else { return nil }
        }
        let initial = units[start].ascii
        let isShown = units[start].isLetter && initial != 0
        return MaskMatch(
            range: start..<domain.upperBound,
            replacement: Mask.email(initial: isShown ? Character(Unicode.Scalar(initial)) : nil))
    }

    private func handle(at sign: Int, floor: Int) -> MaskMatch? {
        guard sign == floor || !isLocal(units[sign - 1]) || units[sign - 1].kind == .dot else { return nil }
        let name = hostRange(from: sign + 1)
        guard name.contains(where: { units[$0].isLetter || units[$0].ascii == UInt8(ascii: "_") }) else { return nil }
        let letters = name.lowerBound..<wordEnd(name.lowerBound, limit: name.upperBound)
        // "@Rp5000" is a price.
        if key(letters) == MaskWords.key("rp") && letters.count < name.count { return nil }
        return MaskMatch(range: sign..<name.upperBound, replacement: Mask.handle)
    }

    /// Letters, digits, dots and dashes from `start`, without dots and dashes at the end.
    private func hostRange(from start: Int) -> Range<Int> {
        guard start < units.count else { return units.count..<units.count }
        var end = start
        while end < units.count, units[end].isWord || units[end].kind == .dot || units[end].kind == .dash { end += 1 }
        while end > start, !units[end - 1].isWord, units[end - 1].ascii != UInt8(ascii: "_") { end -= 1 }
        return start..<end
    }

    private func lastWord(_ range: Range<Int>) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, units[start - 1].isLetter { start -= 1 }
        return start..<range.upperBound
    }

    private func isLocal(_ unit: MaskUnit) -> Bool {
        unit.isWord || unit.kind == .dot || unit.kind == .dash || unit.kind == .plus || unit.ascii == UInt8(ascii: "%")
    }

    private static let endings = MaskWords.keys("com net org id edu info me io co")
}
