extension TextMasker {
    /// An Indonesian number plate at a word's start: area letters, one to four digits, one to three letters, with or
    /// without blanks, dots or dashes.
    ///
    /// Capital letters make a plate likely; in small letters it needs three digits and two letters that are no common
    /// short word. `area` is the word at `start`, of one or two letters.
    func plate(at start: Int, area: UInt64, letters: Int, limit: Int) -> MaskMatch? {
        guard MaskWords.plateAreas.contains(area), start == 0 || !units[start - 1].isWord else { return nil }
        let digitStart = skipGap(from: start + letters, limit: limit)
        var digitEnd = digitStart
        while digitEnd < limit, units[digitEnd].kind == .digit { digitEnd += 1 }
        let digits = digitEnd - digitStart
        guard (1...4).contains(digits) else { return nil }
        let suffixStart = skipGap(from: digitEnd, limit: limit)
        let end = wordEnd(suffixStart, limit: limit)
        let suffix = suffixStart..<end
        guard (1...3).contains(suffix.count), end == units.count || !units[end].isWord, key(suffix) != 0 else {
            return nil
        }
        let isCapital = (start..<end).allSatisfy { units[$0].kind != .lower }
        let isApart = suffixStart > digitEnd
        guard isLikely(at: start, digits, suffix, isCapital: isCapital, isApart: isApart) else { return nil }
        return MaskMatch(range: start..<end, replacement: Mask.plate(units[start..<end]))
    }

    /// An Indonesian passport's number: a letter and seven digits, of older ones two letters and six, without a gap; or,
    /// behind a word that announces it, with one, and of up to eight digits as a vehicle's book has.
    func passport(_ letters: Range<Int>, limit: Int) -> MaskMatch? {
        guard letters.lowerBound == 0 || !units[letters.lowerBound - 1].isWord else { return nil }
        let isAnnounced = labelEnd.map { letters.lowerBound - $0 <= 6 } ?? false
        let start = isAnnounced ? skipGap(from: letters.upperBound, limit: limit) : letters.upperBound
        var end = start
        while end < limit, units[end].kind == .digit { end += 1 }
        let isWhole = end == units.count || !units[end].isWord
        guard isWhole, letters.allSatisfy({ units[$0].ascii != 0 }) else { return nil }
        let count = end - start
        guard letters.count + count == 8 || isAnnounced && (6...8).contains(count) else { return nil }
        let range = letters.lowerBound..<end
        return MaskMatch(range: range, replacement: Mask.plate(units[range]))
    }

    private func isLikely(at start: Int, _ digits: Int, _ suffix: Range<Int>, isCapital: Bool, isApart: Bool) -> Bool {
        guard isCapital else {
            return digits >= 3 && suffix.count >= 2 && !MaskWords.shortWords.contains(key(suffix))
        }
        if isApart && MaskWords.shortCapitals.contains(key(suffix)) { return false }
        if MaskWords.addressWords.contains(key(wordBefore(start))) { return digits == 4 && suffix.count >= 2 }
        return digits >= 3 || suffix.count >= 2
    }

    private func skipGap(from index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, end - index < 2,
            units[end].kind == .blank || units[end].kind == .dot || units[end].kind == .dash
        {
            end += 1
        }
        return end
    }

    /// The word before a unit, blanks, dots and dashes between them aside.
    func wordBefore(_ index: Int) -> Range<Int> {
        var end = index
        while end > 0, units[end - 1].isSeparator { end -= 1 }
        var start = end
        while start > 0, units[start - 1].isLetter { start -= 1 }
        return start..<end
    }
}
