import TerminalKit

extension CellBuffer {
    /// Lays what was drawn on the page onto the pane's own ground, and lets titles, rows and pane reach one column into
    /// the margin. Seen only where a theme fills them: a pane is then a surface with its words two columns in.
    mutating func lay(onPane frame: Rect) {
        restyle(frame) { style in
            if style.ground == .page { style.ground = .pane }
        }
        for y in max(frame.y, 0)..<min(max(frame.maxY, 0), size.height) {
            reach(from: frame.x, to: frame.x - 1, y: y)
            reach(from: frame.maxX - 1, to: frame.maxX, y: y)
        }
    }

    private mutating func reach(from inner: Int, to outer: Int, y: Int) {
        guard bounds.contains(x: inner, y: y), bounds.contains(x: outer, y: y), self[outer, y].scalar == " " else {
            return
        }
        let style = self[inner, y].style
        let reached: Style =
            switch style.ground {
            case .title, .titleFocused: style
            case .zebra: Style(on: .zebra)
            default: Style(on: .pane)
            }
        fill(Rect(x: outer, y: y, width: 1, height: 1), style: reached)
    }
}

extension Rect {
    fileprivate func contains(x: Int, y: Int) -> Bool {
        x >= self.x && x < maxX && y >= self.y && y < maxY
    }
}
