/// Guesses what a mistyped word was meant to be.
enum Spelling {
    /// The word at most two letters away (one for short words), compared folded; nil if none is, or if the text is
    /// too short to tell. The first of equally near ones.
    static func nearest(to text: String, among words: some Sequence<String>) -> String? {
        let wanted = Array(Words.folded(text).utf8)
        guard wanted.count >= 3, wanted.count <= 24 else { return nil }
        var best: (word: String, distance: Int)?
        for word in words {
            let folded = Array(Words.folded(word).utf8)
            guard folded.count > 2, abs(folded.count - wanted.count) <= 2 else { continue }
            let distance = distance(wanted, folded)
            if distance < best?.distance ?? (wanted.count < 5 ? 2 : 3) { best = (word, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions and changes of one letter.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, diagonal + 1, row[j] + 1)
            }
        }
        return row[b.count]
    }
}
