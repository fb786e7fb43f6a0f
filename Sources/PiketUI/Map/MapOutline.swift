import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A line around the tiles of one kecamatan, on the seams between tiles: figures stay as they are.
struct MapOutline {
    let scene: Scene
    let plan: MapPlan
    let scale: MapTiles.Scale
    let origin: Point
    let endY: Int
    let kecamatan: String

    /// Whether a cell of the grid is one of its tiles; false outside.
    private func isInside(_ row: Int, _ column: Int) -> Bool {
        plan.tile(row, column).map { PlaceCode.kecamatan(of: $0.code) == kecamatan } ?? false
    }

    /// A line to the left of a cell; over it.
    private func isLeft(_ row: Int, _ column: Int) -> Bool { isInside(row, column - 1) != isInside(row, column) }
    private func isOver(_ row: Int, _ column: Int) -> Bool { isInside(row - 1, column) != isInside(row, column) }

    private func x(_ column: Int) -> Int { origin.x + column * scale.width - 1 }
    private func y(_ row: Int) -> Int { origin.y + plan.offset(ofRow: row, tileHeight: scale.height) }

    func draw(in buffer: inout CellBuffer) {
        guard !plan.isKecamatan, scale != .small else { return }
        // Only tiles without a name have a row free above the figure: the others are parted left and right.
        let hasRows = scale == .large
        for row in 0...plan.rows {
            for column in 0...plan.columns {
                if row < plan.rows, isLeft(row, column) {
                    for y in (y(row) + (hasRows ? 1 : 0))..<y(row + 1) { put(.vertical, x(column), y, in: &buffer) }
                }
                guard hasRows else { continue }
                if column < plan.columns, isOver(row, column) {
                    for x in (x(column) + 1)..<x(column + 1) { put(.horizontal, x, y(row), in: &buffer) }
                }
                put(corner(row, column), x(column), y(row), in: &buffer)
            }
        }
    }

    /// What meets at the upper left corner of a cell.
    private func corner(_ row: Int, _ column: Int) -> HeavyLine {
        var line: HeavyLine = []
        if isLeft(row - 1, column) { line.insert(.up) }
        if isLeft(row, column) { line.insert(.down) }
        if isOver(row, column - 1) { line.insert(.left) }
        if isOver(row, column) { line.insert(.right) }
        return line
    }

    private func put(_ line: HeavyLine, _ x: Int, _ y: Int, in buffer: inout CellBuffer) {
        guard !line.isEmpty, x >= 0, y < endY else { return }
        buffer.fill(
            Rect(x: x, y: y, width: 1, height: 1), style: Style(.accent, on: .pane, bold: true),
            with: scene.glyphs.scalar(heavy: line))
    }
}
