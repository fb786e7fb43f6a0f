/// Keeps the cursor of a list on screen with as little movement as possible.
enum Scrolling {
    /// The first shown row: `top`, moved only as far as the cursor and the end of the list force it.
    static func top(_ top: Int, cursor: Int, count: Int, page: Int) -> Int {
        guard count > 0 else { return 0 }
        let highest = max(0, count - page)
        return min(max(min(top, cursor), cursor - page + 1, 0), max(highest, 0))
    }

    static func clamped(_ index: Int, count: Int) -> Int {
        max(0, min(index, count - 1))
    }
}
