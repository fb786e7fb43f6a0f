package import TerminalKit

/// One picture of the screen.
package struct Frame: Sendable {
    package var buffer: CellBuffer
    /// Where text is being typed; nil while nothing is.
    package var caret: Point?
    /// Rows the open case takes in all, for the model to scroll by; nil while none is open.
    package var detailLines: Int?
    /// What can be pointed at; nothing while the mouse is off.
    package var spots: [SpottedArea] = []
}
