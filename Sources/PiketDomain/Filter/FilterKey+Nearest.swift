extension FilterKey {
    /// The spelling at most two letters away from a mistyped key; nil if none is, or if the key is too short to tell.
    static func nearest(to text: String) -> String? {
        let wanted = Array(Words.folded(text).utf8)
        guard wanted.count >= 3, wanted.count <= 16 else { return nil }
        var best: (spelling: String, distance: Int)?
        for key in allCases {
            for spelling in [key.rawValue] + key.aliases where spelling.utf8.count > 2 {
                let distance = distance(wanted, Array(spelling.utf8))
                if distance < best?.distance ?? (wanted.count < 5 ? 2 : 3) { best = (spelling, distance) }
            }
        }
        return best?.spelling
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
