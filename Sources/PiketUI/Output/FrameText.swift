package import TerminalKit

/// A frame as plain lines, without blanks at their ends.
package enum FrameText {
    package static func render(_ frame: CellBuffer) -> String {
        var text = ""
        for y in 0..<frame.size.height {
            var line = frame.text(row: y)[...]
            while line.last == " " { line = line.dropLast() }
            text += line
            text += "\n"
        }
        return text
    }
}
