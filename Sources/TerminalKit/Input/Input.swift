/// What can come from a terminal.
package enum Input: Hashable, Sendable {
    case key(Key)
    /// Text between the marks of bracketed paste. It goes into text fields and runs no keys. As it came: not sanitised.
    case paste(String)
    case mouse(MouseEvent)
    /// The terminal has another size now.
    case resize(Size)
    /// The process was stopped and runs again; the screen is up and wants a frame.
    case resumed
    /// SIGTERM or SIGINT: leave in order.
    case terminate
    /// The terminal is gone: leave at once. Every later read says so again.
    case hangup
}

/// A mouse button or wheel over a cell.
package struct MouseEvent: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        case press, release, wheelUp, wheelDown
    }

    package var action: Action
    package var point: Point

    package init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
