package import PlainText

/// A dialog's button.
package struct Button: Hashable, Sendable {
    package var title: SafeText
    package var isFocused: Bool
    /// It would do nothing at the moment.
    package var isOff: Bool

    package init(_ title: SafeText, isFocused: Bool = false, isOff: Bool = false) {
        self.title = title
        self.isFocused = isFocused
        self.isOff = isOff
    }

    /// Columns it takes: two blanks on both sides.
    package var width: Int { title.width + 4 }

    /// Draws it and returns the column after it. The focus is told by brackets as well as by colour.
    @discardableResult
    package func draw(in buffer: inout CellBuffer, x: Int, y: Int, glyphs: GlyphSet) -> Int {
        let style =
            isOff && !isFocused
            ? Style(.faint, on: .surface) : Style(isFocused ? .buttonFocused : .button, on: .surface, bold: isFocused)
        let open: SafeText = glyphs == .ascii ? (isFocused ? "[ " : "  ") : "  "
        let close: SafeText = glyphs == .ascii ? (isFocused ? " ]" : "  ") : "  "
        return buffer.put(open + title + close, x: x, y: y, style: style)
    }
}
