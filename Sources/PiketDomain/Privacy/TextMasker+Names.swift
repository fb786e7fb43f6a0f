extension TextMasker {
    /// A name behind a title: `a.n.`, *atas nama*, *Bapak*, *Ibu*, *Pak* and their like in any case, then words that
    /// begin with a capital. Words of offices, places and requests end it: *Pak Lurah*, *Ibu Kota*, *Pak Tolong*.
    func name(at start: Int, limit: Int) -> MaskMatch? {
        guard start == 0 || !units[start - 1].isWord, let titleEnd = titleEnd(start, limit: limit) else { return nil }
        let isShouted = (start..<titleEnd).allSatisfy { units[$0].kind != .lower }
        guard var next = wordStart(after: titleEnd, limit: limit) else { return nil }
        var words: [Range<Int>] = []
        let most = isShouted ? 3 : Int.max
        while MaskWords.heldTitles.contains(key(next..<wordEnd(next, limit: limit))) {
            guard let after = wordStart(after: wordEnd(next, limit: limit), limit: limit) else { return nil }
            next = after
        }
        while words.count < most, let word = nameWord(at: next, limit: limit) {
            words.append(word)
            guard let after = wordStart(following: word, limit: limit) else { break }
            next = after
        }
        // A letter without a dot may be a plate's or a house's.
        while let last = words.last, last.count == 1, !isDot(last.upperBound) { words.removeLast() }
        guard let first = words.first, let last = words.last, words.contains(where: { $0.count > 1 }) else {
            return nil
        }
        let endsAbbreviated = last.count == 1 && isDot(last.upperBound)
        return MaskMatch(
            range: first.lowerBound..<last.upperBound + (endsAbbreviated ? 1 : 0),
            replacement: words.map { Mask.initial(text($0.lowerBound..<$0.lowerBound + 1)) }.joined(separator: " "))
    }

    /// Behind the title that starts here.
    private func titleEnd(_ start: Int, limit: Int) -> Int? {
        let end = wordEnd(start, limit: limit)
        let first = key(start..<end)
        if MaskWords.titles.contains(first) { return end }
        if first == MaskWords.key("a"), end + 1 < limit {
            // a.n. and a/n
            let isJoined = isDot(end) || units[end].ascii == UInt8(ascii: "/")
            let last = wordEnd(end + 1, limit: limit)
            return isJoined && key(end + 1..<last) == MaskWords.key("n") ? last : nil
        }
        if first == MaskWords.key("an") { return isDot(end) ? end : nil }
        if first == MaskWords.key("nama"), end < limit, units[end].ascii == UInt8(ascii: ":") { return end }
        guard first == MaskWords.key("atas") || first == MaskWords.key("nama"),
            let next = wordStart(after: end, limit: limit)
        else { return nil }
        let last = wordEnd(next, limit: limit)
        let second = first == MaskWords.key("atas") ? "nama" : "saya"
        return key(next..<last) == MaskWords.key(second) ? last : nil
    }

    /// Where the next word starts: at most one dot, one colon and three blanks on, and at least one of them.
    private func wordStart(after end: Int, limit: Int) -> Int? {
        var index = end
        if isDot(index) { index += 1 }
        if index < limit, units[index].ascii == UInt8(ascii: ":") { index += 1 }
        var blanks = 0
        while index < limit, blanks < 3, units[index].kind == .blank {
            index += 1
            blanks += 1
        }
        return index > end && index < limit && units[index].isLetter ? index : nil
    }

    /// As above, but a dot behind a whole word ends the sentence and the name.
    private func wordStart(following word: Range<Int>, limit: Int) -> Int? {
        if word.count > 3, isDot(word.upperBound) { return nil }
        guard word.upperBound < limit, units[word.upperBound].ascii != UInt8(ascii: ":") else { return nil }
        return wordStart(after: word.upperBound, limit: limit)
    }

    /// A word with a capital first letter that can be part of a name; apostrophes and hyphens inside it belong to it.
    private func nameWord(at start: Int, limit: Int) -> Range<Int>? {
        guard start < limit, units[start].kind == .upper else { return nil }
        var end = wordEnd(start, limit: limit)
        while end + 1 < limit, isInside(units[end]), units[end + 1].isLetter { end = wordEnd(end + 1, limit: limit) }
        // A masked word, or a code such as M3U.
        if end < units.count, units[end].kind == .bullet || units[end].kind == .digit { return nil }
        let word = String(decoding: (start..<end).map { units[$0].lower }, as: UTF8.self)
        return MaskWords.notNames.contains(word) ? nil : start..<end
    }

    private func isInside(_ unit: MaskUnit) -> Bool {
        unit.ascii == UInt8(ascii: "'") || unit.ascii == UInt8(ascii: "`") || unit.ascii == UInt8(ascii: "-")
            || isCurlyApostrophe(unit)
    }

    private func isCurlyApostrophe(_ unit: MaskUnit) -> Bool {
        unit.kind == .other && unit.length == 3 && bytes[Int(unit.offset)..<unit.end].elementsEqual([0xE2, 0x80, 0x99])
    }

    private func isDot(_ index: Int) -> Bool {
        index < units.count && units[index].kind == .dot
    }

    /// The text as it was written.
    private func text(_ range: Range<Int>) -> String {
        guard let last = range.last else { return "" }
        return String(decoding: bytes[Int(units[range.lowerBound].offset)..<units[last].end], as: UTF8.self)
    }
}
