import PlainText

/// Typed text broken into lines of a width, at blanks where there are any.
package struct TextLines: Hashable, Sendable {
    /// Characters of the text, from the first of a line up to the first of none or of the next.
    package let ranges: [Range<Int>]

    /// - Parameter width: in columns; less than 1 counts as 1.
    package init(_ text: String, width: Int) {
        let width = max(width, 1)
        var ranges: [Range<Int>] = []
        var start = 0
        var columns = 0
        // Where the line could end: after a blank.
        var seam: Int?
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\n" {
                ranges.append(start..<index)
                (start, columns, seam) = (index + 1, 0, nil)
                index += 1
                continue
            }
            let own = SafeText(sanitizing: String(character)).width
            if columns + own > width, index > start {
                let end = seam ?? index
                ranges.append(start..<end)
                (start, columns, seam) = (end, 0, nil)
                index = end
                continue
            }
            columns += own
            index += 1
            if character == " " { seam = index }
        }
        ranges.append(start..<characters.count)
        self.ranges = ranges
    }

    /// The line the caret stands in.
    package func line(of caret: Int) -> Int { ranges.lastIndex { $0.lowerBound <= caret } ?? 0 }

    /// Where the caret comes to from one line to another, as far from its start as it was.
    func caret(from caret: Int, lines: Int) -> Int {
        let line = line(of: caret)
        let target = max(0, min(line + lines, ranges.count - 1))
        guard target != line else { return lines < 0 ? 0 : ranges[line].upperBound }
        let column = caret - ranges[line].lowerBound
        // At the end of a broken line the caret would belong to the next one.
        let isBroken = target + 1 < ranges.count && ranges[target + 1].lowerBound == ranges[target].upperBound
        return min(ranges[target].lowerBound + column, ranges[target].upperBound - (isBroken ? 1 : 0))
    }
}
