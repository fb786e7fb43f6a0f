/// A place frames are drawn on and input comes from. One owner, one thread.
package protocol Screen: AnyObject {
    /// Columns and rows right now.
    var size: Size { get }

    /// Shows `frame`; the text cursor stands at `caret`, or is hidden.
    ///
    /// Returns false if the frame was skipped because the line is still busy with the one before: call again with the
    /// newest when the screen is writable.
    @discardableResult
    func draw(_ frame: CellBuffer, caret: Point?) -> Bool

    /// Everything that waits, without waiting.
    func readInput() -> [Input]

    /// Makes the next frame go out whole.
    func repaint()

    /// Gives the terminal back. Nothing may be drawn after it.
    func close()
}
