import PlainText

extension Complaint {
    /// The words a stretch can be masked in.
    package var shownWords: [String] { [title, text, address].map(\.string) }

    /// Whether its words, as they are shown, hold this stretch.
    package func shows(_ stretch: String) -> Bool { shownWords.contains { $0.contains(stretch) } }

    /// The first stretch of its words that reads like what was typed, whatever the case of its letters; nil if there is
    /// none.
    package func stretch(like typed: String) -> String? {
        let wanted = typed.split(separator: " ").joined(separator: " ").map { $0.lowercased() }
        guard !wanted.isEmpty else { return nil }
        for words in shownWords {
            let characters = Array(words)
            guard characters.count >= wanted.count else { continue }
            for start in 0...characters.count - wanted.count {
                let piece = characters[start..<start + wanted.count]
                if zip(piece, wanted).allSatisfy({ $0.lowercased() == $1 }) { return String(piece) }
            }
        }
        return nil
    }

    /// Its words in pieces, cut where one would draw breath: each once, in their order, without those that are masked
    /// already.
    package var clauses: [String] {
        var seen: Set<String> = []
        return shownWords.flatMap { words in
            words.split { ",;:!?.\n".contains($0) }.map { piece in
                let start = piece.firstIndex { !$0.isWhitespace } ?? piece.endIndex
                let end = piece.lastIndex { !$0.isWhitespace }.map { piece.index(after: $0) } ?? start
                return String(piece[start..<end])
            }
        }
        .filter { piece in
            piece.count >= 3 && piece.contains { $0 != Mask.dot && !$0.isWhitespace } && seen.insert(piece).inserted
        }
    }
}
