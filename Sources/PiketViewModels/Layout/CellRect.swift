/// A piece of the screen in cells; the upper left cell is (0, 0). Never negative in size.
package struct CellRect: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    package static let none = CellRect(x: 0, y: 0, width: 0, height: 0)

    /// The first column right of it.
    package var maxX: Int { x + width }
    /// The first row below it.
    package var maxY: Int { y + height }
    package var isEmpty: Bool { width == 0 || height == 0 }

    /// The rows from `first`, counted from its top, as many as `count` and the rectangle allow.
    func rows(_ first: Int, count: Int) -> CellRect {
        let first = min(first, height)
        return CellRect(x: x, y: y + first, width: width, height: min(count, height - first))
    }

    func contains(_ other: CellRect) -> Bool {
        other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
    }
}
