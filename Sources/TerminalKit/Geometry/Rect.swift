/// A block of cells. Sides are never negative.
package struct Rect: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(width, 0)
        self.height = max(height, 0)
    }

    package init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// First column right of the block.
    package var maxX: Int { x + width }
    /// First row below the block.
    package var maxY: Int { y + height }
    package var size: Size { Size(width: width, height: height) }
    package var isEmpty: Bool { width == 0 || height == 0 }

    package func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
    }

    /// Smaller by `dx` columns on both sides and `dy` rows above and below.
    package func inset(dx: Int = 0, dy: Int = 0) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// The common part; empty if there is none.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// A block of `size` in the middle of this one, cut to it.
    package func centered(_ size: Size) -> Rect {
        let width = min(size.width, self.width)
        let height = min(size.height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }

    /// One row of the block, counted from its top.
    package func row(_ index: Int) -> Rect {
        Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
    }
}

extension Rect {
    /// Takes `rows` off the top, at most what is there, and `gap` rows after them.
    package mutating func takeTop(_ rows: Int, gap: Int = 0) -> Rect {
        let taken = min(max(rows, 0), height)
        let part = Rect(x: x, y: y, width: width, height: taken)
        let gone = min(taken + gap, height)
        self = Rect(x: x, y: y + gone, width: width, height: height - gone)
        return part
    }

    /// Takes `rows` off the bottom, at most what is there, and `gap` rows above them.
    package mutating func takeBottom(_ rows: Int, gap: Int = 0) -> Rect {
        let taken = min(max(rows, 0), height)
        let part = Rect(x: x, y: maxY - taken, width: width, height: taken)
        height = max(height - taken - gap, 0)
        return part
    }

    /// Takes `columns` off the left, at most what is there, and `gap` columns after them.
    package mutating func takeLeft(_ columns: Int, gap: Int = 0) -> Rect {
        let taken = min(max(columns, 0), width)
        let part = Rect(x: x, y: y, width: taken, height: height)
        let gone = min(taken + gap, width)
        self = Rect(x: x + gone, y: y, width: width - gone, height: height)
        return part
    }

    /// Takes `columns` off the right, at most what is there, and `gap` columns before them.
    package mutating func takeRight(_ columns: Int, gap: Int = 0) -> Rect {
        let taken = min(max(columns, 0), width)
        let part = Rect(x: maxX - taken, y: y, width: taken, height: height)
        width = max(width - taken - gap, 0)
        return part
    }
}
