/// Where text stands in a space wider than itself.
package enum TextAlignment: Sendable, Hashable {
    case left, center, right
}

extension SafeText {
    /// The longest head of at most `columns` columns; a wide character that would stick out is left off.
    package func prefix(columns: Int) -> SafeText {
        split(atColumn: columns).head
    }

    /// Head of at most `column` columns and the rest. Combining marks stay with their base.
    package func split(atColumn column: Int) -> (head: SafeText, tail: SafeText) {
        guard column > 0 else { return (SafeText(), self) }
        guard column < width else { return (self, SafeText()) }
        if isASCII {
            let cut = string.utf8.index(string.startIndex, offsetBy: column)
            return (
                SafeText(checked: String(string[..<cut]), width: column, hidden: hidden),
                SafeText(checked: String(string[cut...]), width: width - column, hidden: 0)
            )
        }
        var used = 0
        var cut = string.unicodeScalars.startIndex
        for index in string.unicodeScalars.indices {
            let next = DisplayWidth.columns(of: string.unicodeScalars[index])
            if used + next > column { break }
            used += next
            cut = string.unicodeScalars.index(after: index)
        }
        return (
            SafeText(checked: String(string[..<cut]), width: used, hidden: hidden),
            SafeText(checked: String(string[cut...]), width: width - used, hidden: 0)
        )
    }

    /// The text itself if it fits in `width` columns, else its head and `ellipsis`.
    package func truncated(to width: Int, ellipsis: SafeText = "…") -> SafeText {
        guard self.width > width else { return self }
        guard width > ellipsis.width else { return ellipsis.prefix(columns: width) }
        return prefix(columns: width - ellipsis.width) + ellipsis
    }

    /// The text with blanks around it, exactly `width` columns; longer text comes back unchanged.
    package func padded(to width: Int, _ alignment: TextAlignment = .left) -> SafeText {
        let room = width - self.width
        guard room > 0 else { return self }
        let before =
            switch alignment {
            case .left: 0
            case .center: room / 2
            case .right: room
            }
        return SafeText.blanks(before) + self + SafeText.blanks(room - before)
    }

    /// `count` blanks; none if `count` is not positive.
    package static func blanks(_ count: Int) -> SafeText {
        SafeText(repeating: " ", count: count)
    }

    /// `text` over and over; empty if `count` is not positive.
    package init(repeating text: SafeText, count: Int) {
        guard count > 0 else {
            self.init()
            return
        }
        self.init(
            checked: String(repeating: text.string, count: count), width: text.width * count,
            hidden: text.hidden * count)
    }
}
