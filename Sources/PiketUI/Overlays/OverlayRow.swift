import TerminalKit

extension Scene {
    /// The ground of a row of pane 4; the chosen one is filled, and the cursor's bar stands in the blank column before it.
    func paneRow(isSelected: Bool, in buffer: inout CellBuffer, area: Rect) -> Ground {
        guard isSelected else { return .pane }
        return overlayRow(
            isSelected: true, in: &buffer,
            area: Rect(x: area.x - 1, y: area.y, width: area.width + 1, height: area.height))
    }

    /// The ground of a row of something that lies over the panes; the chosen one is filled and has the cursor's bar.
    ///
    /// - Parameter indent: columns before the bar.
    func overlayRow(isSelected: Bool, in buffer: inout CellBuffer, area: Rect, indent: Int = 0) -> Ground {
        guard isSelected else { return .surface }
        buffer.fill(area, style: Style(on: .selected))
        buffer.put(
            self[.cursorBar], x: area.x + indent, y: area.y, style: Style(.accent, on: .selected), maxWidth: 1)
        return .selected
    }
}
