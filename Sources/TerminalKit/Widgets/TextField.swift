package import PlainText

/// A line of text being typed. It scrolls sideways so that the place of typing is seen.
package struct TextField: Sendable {
    /// What stands before and after the place of typing.
    package var before: SafeText
    package var after: SafeText
    /// Shown, faintly, while nothing has been typed.
    package var placeholder: SafeText
    package var isFocused: Bool

    package init(before: SafeText, after: SafeText = "", placeholder: SafeText = "", isFocused: Bool = true) {
        self.before = before
        self.after = after
        self.placeholder = placeholder
        self.isFocused = isFocused
    }

    /// Draws into the first row of `area`, one blank in from both sides; returns where the caret stands, nil without
    /// the focus.
    package func draw(in buffer: inout CellBuffer, area: Rect) -> Point? {
        guard area.width > 2, area.height > 0 else { return nil }
        let style = Style(.text, on: .field)
        buffer.fill(area.row(0), style: style)
        let room = area.width - 2
        let x = area.x + 1
        if before.isEmpty, after.isEmpty {
            buffer.put(placeholder, x: x, y: area.y, style: style.with(.faint), maxWidth: room)
        }
        // The caret needs a column of its own at the end.
        let hidden = max(before.width - room + 1, 0)
        let head = hidden > 0 ? before.split(atColumn: hidden).tail.prefix(columns: room - 1) : before
        let caret = buffer.put(head, x: x, y: area.y, style: style, maxWidth: room)
        buffer.put(after, x: caret, y: area.y, style: style, maxWidth: area.maxX - 1 - caret)
        guard isFocused else { return nil }
        let spot = Rect(x: caret, y: area.y, width: 1, height: 1)
        buffer.restyle(spot) { $0.role = .caret }
        return Point(x: caret, y: area.y)
    }
}
