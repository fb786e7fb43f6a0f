/// A mention's words as they are kept in the open.
package struct MaskedMention: Hashable, Sendable {
    package var text: String
    package var author: String
    /// Of the masked text.
    package var sketch: TextSketch?

    package init(_ record: MentionRecord) {
        let name = record.isByHandle ? nil : KnownName(record.author)
        text = Mask.text(name.hidden(in: record.text)).text
        author = record.maskedAuthor
        sketch = TextSketch(text)
    }
}

/// Which known mention a post repeats in other words' place: nearly the same text within a fortnight.
package struct MentionEchoes: Sendable {
    package static let span: Int64 = 14 * 86_400

    private struct Entry {
        var id: Int64
        var postedAt: Instant
        var sketch: TextSketch
        var text: String
    }

    private var entries: [Entry] = []

    package init() {}

    package mutating func add(_ id: Int64, postedAt: Instant, sketch: TextSketch?, text: String) {
        guard let sketch else { return }
        entries.append(Entry(id: id, postedAt: postedAt, sketch: sketch, text: text))
    }

    /// The likest one; of equals the first that was known.
    package func original(of masked: MaskedMention, postedAt: Instant) -> Int64? {
        guard let sketch = masked.sketch else { return nil }
        var best: (likeness: Double, id: Int64)?
        for entry in entries
        where entry.sketch.isWorthComparing(with: sketch) && abs(entry.postedAt - postedAt) <= Self.span {
            let likeness = TextSketch.likeness(entry.text, masked.text)
            if likeness >= TextSketch.threshold, likeness > best?.likeness ?? 0 { best = (likeness, entry.id) }
        }
        return best?.id
    }
}
