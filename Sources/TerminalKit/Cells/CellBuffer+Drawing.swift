package import PlainText

extension CellBuffer {
    /// Puts `text` at column `x` of row `y` and returns the column after it.
    ///
    /// No more than `maxWidth` columns are used (nil: up to the right edge). A wide character that would be cut leaves
    /// a blank. Cells of `text` take `style` whole.
    @discardableResult
    package mutating func put(_ text: SafeText, x: Int, y: Int, style: Style, maxWidth: Int? = nil) -> Int {
        let end = min(x + max(maxWidth ?? text.width, 0), size.width)
        guard y >= 0, y < size.height, x < end else { return x }
        if text.isASCII { return putASCII(text, x: x, y: y, style: style, end: end) }
        var column = x
        var last: Int?
        for scalar in text.string.unicodeScalars {
            let width = DisplayWidth.columns(of: scalar)
            if width == 0 {
                if let last { cells[last].addMark(scalar) }
                continue
            }
            guard column < end else { break }
            if column + width > end {
                set(Cell(" ", style: style), x: column, y: y)
                column += 1
                break
            }
            last = column >= 0 ? y * size.width + column : nil
            if width == 2 {
                setWide(scalar, x: column, y: y, style: style)
            } else {
                set(Cell(scalar, style: style), x: column, y: y)
            }
            column += width
        }
        return column
    }

    /// Puts `text` so that it ends before column `endX` and returns the column it starts in; if it is wider than
    /// `maxWidth`, its head is kept.
    @discardableResult
    package mutating func putRight(_ text: SafeText, endX: Int, y: Int, style: Style, maxWidth: Int? = nil) -> Int {
        let width = min(text.width, maxWidth ?? text.width)
        put(text, x: endX - width, y: y, style: style, maxWidth: width)
        return endX - width
    }

    /// Puts `text` into `width` columns, aligned, cut with `ellipsis` if it is longer; cells beside it stay.
    package mutating func put(
        _ text: SafeText, x: Int, y: Int, width: Int, alignment: TextAlignment, style: Style, ellipsis: SafeText = "…"
    ) {
        let text = text.truncated(to: width, ellipsis: ellipsis)
        let start =
            switch alignment {
            case .left: x
            case .center: x + (width - text.width) / 2
            case .right: x + width - text.width
            }
        put(text, x: start, y: y, style: style)
    }

    /// Fills a block with one character of one column.
    package mutating func fill(_ rect: Rect, style: Style, with scalar: Unicode.Scalar = " ") {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let cell = Cell(DisplayWidth.columns(of: scalar) == 1 ? scalar : " ", style: style)
        for y in area.y..<area.maxY {
            breakMate(x: area.x, y: y)
            breakMate(x: area.maxX - 1, y: y)
            let start = y * size.width
            for index in start + area.x..<start + area.maxX { cells[index] = cell }
        }
    }

    /// Lays a block on another ground; roles and characters stay.
    package mutating func setGround(_ ground: Ground, in rect: Rect) {
        restyle(rect) { $0.ground = ground }
    }

    /// Changes the styles of a block; characters stay. Both halves of a wide character change together.
    package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            let start = y * size.width
            for index in start + area.x..<start + area.maxX { change(&cells[index].style) }
            if cells[start + area.x].isTail { cells[start + area.x - 1].style = cells[start + area.x].style }
            let last = start + area.maxX - 1
            if cells[last].isWide { cells[last + 1].style = cells[last].style }
        }
    }

    /// Copies `source` with its top left cell at `origin`.
    package mutating func draw(_ source: CellBuffer, at origin: Point) {
        let target = Rect(x: origin.x, y: origin.y, width: source.size.width, height: source.size.height)
        let area = target.intersection(bounds)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            breakMate(x: area.x, y: y)
            breakMate(x: area.maxX - 1, y: y)
            for x in area.x..<area.maxX { cells[y * size.width + x] = source[x - origin.x, y - origin.y] }
            let start = y * size.width
            if cells[start + area.x].isTail { cells[start + area.x].blank() }
            if cells[start + area.maxX - 1].isWide { cells[start + area.maxX - 1].blank() }
        }
    }

    private mutating func putASCII(_ text: SafeText, x: Int, y: Int, style: Style, end: Int) -> Int {
        var column = x
        let start = y * size.width
        for byte in text.string.utf8 {
            guard column < end else { break }
            if column >= 0 {
                breakMate(x: column, y: y)
                cells[start + column] = Cell(Unicode.Scalar(byte), style: style)
            }
            column += 1
        }
        return column
    }

    private mutating func set(_ cell: Cell, x: Int, y: Int) {
        guard x >= 0 else { return }
        breakMate(x: x, y: y)
        cells[y * size.width + x] = cell
    }

    private mutating func setWide(_ scalar: Unicode.Scalar, x: Int, y: Int, style: Style) {
        guard x >= 0 else {
            set(Cell(" ", style: style), x: x + 1, y: y)
            return
        }
        breakMate(x: x, y: y)
        breakMate(x: x + 1, y: y)
        cells[y * size.width + x] = .wide(scalar, style: style)
        cells[y * size.width + x + 1] = .tail(style: style)
    }

    /// Blanks the other half of a wide character whose one half is about to be overwritten.
    private mutating func breakMate(x: Int, y: Int) {
        let index = y * size.width + x
        if cells[index].isTail {
            cells[index - 1].blank()
            cells[index].blank()
        } else if cells[index].isWide {
            cells[index].blank()
            cells[index + 1].blank()
        }
    }
}
