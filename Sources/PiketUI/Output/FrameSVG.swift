package import TerminalKit

/// A frame as a picture: text stays text, every cell stands exactly on its grid whatever font is there, lines and blocks
/// are drawn as shapes so that they join.
package struct FrameSVG {
    private let frame: CellBuffer
    private let palette: Palette
    private var shapes = ""
    private var texts = ""

    /// `title` is what a screen reader says of the picture.
    package static func render(_ frame: CellBuffer, palette: Palette, title: String) -> String {
        var picture = FrameSVG(frame: frame, palette: palette)
        for y in 0..<frame.size.height { picture.drawRow(y) }
        return picture.document(title: title)
    }

    private init(frame: CellBuffer, palette: Palette) {
        self.frame = frame
        self.palette = palette
    }

    private mutating func drawRow(_ y: Int) {
        let cells = Array(frame.row(y))
        var x = 0
        while x < cells.count {
            let paint = SVGPaint(palette[cells[x].style], palette: palette)
            var end = x + 1
            while end < cells.count, SVGPaint(palette[cells[end].style], palette: palette) == paint { end += 1 }
            if paint.background != palette.assumedPage {
                shapes += SVGGrid.rectangle(
                    x: Double(x), y: Double(y), width: Double(end - x), height: 1, paint.background)
            }
            drawRun(cells[x..<end], y: y, paint: paint)
            x = end
        }
    }

    /// Draws cells of one paint: words as text, one element each, so that an unlike font cannot shift the next word.
    private mutating func drawRun(_ cells: ArraySlice<Cell>, y: Int, paint: SVGPaint) {
        var word = ""
        var start = cells.startIndex
        func flushed(_ end: Int) -> String {
            word.isEmpty ? "" : SVGGrid.text(word, x: start, y: y, columns: end - start, paint: paint)
        }
        var index = cells.startIndex
        while index < cells.endIndex {
            let cell = cells[index]
            let columns = SVGGrid.columnsJoined(cells[index...])
            if let shape = SVGGrid.shape(of: cell.scalar, x: index, y: y, columns: columns, colour: paint.foreground) {
                texts += flushed(index)
                word = ""
                shapes += shape
                index += columns
                continue
            }
            if cell.scalar == " ", !cell.isTail {
                texts += flushed(index)
                word = ""
            } else if !cell.isTail {
                if word.isEmpty { start = index }
                word.unicodeScalars.append(cell.scalar)
                if let mark = cell.marks.0 { word.unicodeScalars.append(mark) }
                if let mark = cell.marks.1 { word.unicodeScalars.append(mark) }
            }
            index += 1
        }
        texts += flushed(cells.endIndex)
    }

    private func document(title: String) -> String {
        let width = SVGGrid.number(Double(frame.size.width) * SVGGrid.cellWidth + 2 * SVGGrid.margin)
        let height = SVGGrid.number(Double(frame.size.height) * SVGGrid.cellHeight + 2 * SVGGrid.margin)
        let margin = SVGGrid.number(SVGGrid.margin)
        // A hairline parts the window from a page of its own colour.
        let inner = (
            width: SVGGrid.number(Double(frame.size.width) * SVGGrid.cellWidth + 2 * SVGGrid.margin - 1),
            height: SVGGrid.number(Double(frame.size.height) * SVGGrid.cellHeight + 2 * SVGGrid.margin - 1)
        )
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img">
            <title>\(SVGGrid.escaped(title))</title>
            <rect x="0.5" y="0.5" width="\(inner.width)" height="\(inner.height)" rx="10" fill="\(SVGGrid.hex(palette.assumedPage))" stroke="#808080" stroke-opacity="0.4"/>
            <g transform="translate(\(margin) \(margin))">
            <g shape-rendering="crispEdges">
            \(shapes)</g>
            <g font-family="DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, ui-monospace, monospace" font-size="\(SVGGrid.number(SVGGrid.fontSize))" xml:space="preserve">
            \(texts)</g>
            </g>
            </svg>

            """
    }
}

/// Colours of a run, with the terminal's own ones and reversal worked in.
struct SVGPaint: Equatable {
    var foreground: UInt32
    var background: UInt32
    var isBold: Bool

    init(_ paint: Paint, palette: Palette) {
        let text = paint.foreground.approximateRGB ?? palette.assumedText
        let page = paint.background.approximateRGB ?? palette.assumedPage
        foreground = paint.isReversed ? page : text
        background = paint.isReversed ? text : page
        isBold = paint.isBold
    }
}
