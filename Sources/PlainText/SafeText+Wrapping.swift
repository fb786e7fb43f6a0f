extension SafeText {
    /// The text in lines of at most `width` columns, broken at blanks; a word longer than a line is cut.
    ///
    /// A blank at a break is dropped. At least one line comes back; `width` under 1 counts as 1.
    package func wrapped(to width: Int) -> [SafeText] {
        let width = max(width, 1)
        var lines: [SafeText] = []
        var rest = self
        while rest.width > width {
            let (head, _) = rest.split(atColumn: width)
            guard !head.isEmpty else { break }
            let (line, remainder) = rest.breaking(after: head)
            lines.append(line)
            rest = remainder
        }
        if !rest.isEmpty || lines.isEmpty { lines.append(rest) }
        return lines
    }

    /// Splits a text whose first `head.string` fills a line: at the last blank in reach, else hard after `head`.
    private func breaking(after head: SafeText) -> (line: SafeText, rest: SafeText) {
        let scalars = string.unicodeScalars
        let limit = scalars.index(scalars.startIndex, offsetBy: head.string.unicodeScalars.count)
        let atEdge = scalars[limit] == " "
        guard let blank = atEdge ? limit : scalars[..<limit].lastIndex(of: " "),
            let lineEnd = scalars[..<blank].lastIndex(where: { $0 != " " })
        else {
            let (line, rest) = split(atColumn: head.width)
            return (line, rest)
        }
        let restStart = scalars[blank...].firstIndex(where: { $0 != " " }) ?? scalars.endIndex
        return (
            part(scalars.startIndex..<scalars.index(after: lineEnd), hidden: hidden), part(restStart..<scalars.endIndex)
        )
    }

    private func part(_ range: Range<String.Index>, hidden: Int = 0) -> SafeText {
        let piece = String(string[range])
        return SafeText(checked: piece, width: DisplayWidth.columns(of: piece), hidden: hidden)
    }
}
