extension Mask {
    /// An address as officers see it: from its RT/RW on. Without one, the street stays and the numbers of house,
    /// block and plot are hidden. What free text would hide is hidden too.
    package static func address(_ address: String) -> String {
        let units = units(of: address)
        let bytes = Array(address.utf8)
        let start = neighbourhood(units)
        var output: [UInt8] = []
        var copied = start.map { Int(units[$0].offset) } ?? 0
        for range in houseNumbers(units, from: start ?? 0) {
            output.append(contentsOf: bytes[copied..<Int(units[range.lowerBound].offset)])
            output.append(contentsOf: "•".utf8)
            copied = units[range.upperBound - 1].end
        }
        output.append(contentsOf: bytes[copied...])
        return text(String(decoding: output, as: UTF8.self)).text
    }

    /// The unit where `RT 07`, `RT.007/RW.003` or `RW 03` starts.
    private static func neighbourhood(_ units: [MaskUnit]) -> Int? {
        words(units, from: 0).first { word in
            let key = key(units[word])
            guard key == MaskWords.key("rt") || key == MaskWords.key("rw") else { return false }
            return numberStart(units, after: word.upperBound) != nil
        }?.lowerBound
    }

    /// The numbers behind *No*, *Blok* and their like; a letter directly at them belongs to them.
    private static func houseNumbers(_ units: [MaskUnit], from start: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for word in words(units, from: start) where houseWords.contains(key(units[word])) {
            if let last = found.last, word.lowerBound < last.upperBound { continue }
            var first = word.upperBound
            while first < units.count, isGap(units[first]) { first += 1 }
            var end = first
            var hasDigit = false
            while end < units.count, units[end].isWord || units[end].kind == .dash || isSlash(units[end]) {
                hasDigit = hasDigit || units[end].kind == .digit
                end += 1
            }
            let isBlockLetter = end - first <= 2 && end > first && !houseWords.contains(key(units[first..<end]))
            if end > first, first > word.upperBound || hasDigit, hasDigit || isBlockLetter { found.append(first..<end) }
        }
        return found
    }

    private static let houseWords = MaskWords.keys("no nomor nomer blok block blk kav kavling unit lantai lt")

    private static func words(_ units: [MaskUnit], from start: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = start
        while index < units.count {
            var end = index
            while end < units.count, units[end].isLetter { end += 1 }
            if end > index, index == 0 || !units[index - 1].isWord { words.append(index..<end) }
            index = max(end, index + 1)
        }
        return words
    }

    private static func key(_ word: ArraySlice<MaskUnit>) -> UInt64 {
        word.count > 8 ? 0 : word.reduce(0) { $0 << 8 | UInt64($1.lower) }
    }

    private static func numberStart(_ units: [MaskUnit], after end: Int) -> Int? {
        var index = end
        while index < units.count, isGap(units[index]) || isSlash(units[index]) { index += 1 }
        // RT/RW 07/03
        if index + 1 < units.count, key(units[index...index + 1]) == MaskWords.key("rw") {
            return numberStart(units, after: index + 2)
        }
        return index < units.count && units[index].kind == .digit ? index : nil
    }

    private static func isGap(_ unit: MaskUnit) -> Bool {
        unit.kind == .blank || unit.kind == .dot || unit.ascii == UInt8(ascii: ":")
    }

    private static func isSlash(_ unit: MaskUnit) -> Bool { unit.ascii == UInt8(ascii: "/") }
}
