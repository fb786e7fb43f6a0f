package import PlainText

/// A piece of a line in one style.
package struct Span: Hashable, Sendable {
    package var text: SafeText
    package var style: Style

    package init(_ text: SafeText, _ style: Style = Style()) {
        self.text = text
        self.style = style
    }

    package init(_ text: SafeText, _ role: Role, bold: Bool = false) {
        self.init(text, Style(role, bold: bold))
    }
}

extension [Span] {
    /// Columns of the spans side by side.
    package var width: Int { reduce(0) { $0 + $1.text.width } }

    /// The same spans on another ground.
    package func on(_ ground: Ground) -> [Span] {
        map { Span($0.text, $0.style.on(ground)) }
    }
}

extension CellBuffer {
    /// Puts spans side by side and returns the column after them; nothing is drawn past `maxWidth` columns.
    @discardableResult
    package mutating func put(_ spans: [Span], x: Int, y: Int, maxWidth: Int? = nil) -> Int {
        let end = maxWidth.map { x + $0 }
        var column = x
        for span in spans {
            if let end, column >= end { break }
            column = put(span.text, x: column, y: y, style: span.style, maxWidth: end.map { $0 - column })
        }
        return column
    }

    /// Puts spans so that they end before column `endX`; returns the column they start in.
    @discardableResult
    package mutating func putRight(_ spans: [Span], endX: Int, y: Int, maxWidth: Int? = nil) -> Int {
        let width = Swift.min(spans.width, maxWidth ?? spans.width)
        put(spans, x: endX - width, y: y, maxWidth: width)
        return endX - width
    }
}
