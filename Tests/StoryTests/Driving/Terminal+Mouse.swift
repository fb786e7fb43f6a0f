import Foundation
import Testing

extension Terminal {
    /// Presses and releases the left button where some words stand, in the bytes a terminal sends for it.
    func click(_ words: String) throws {
        let cell = try cell(of: words)
        try report(0, at: cell, final: "M")
        try report(0, at: cell, final: "m")
    }

    /// Turns the wheel a notch over some words.
    func wheelDown(over words: String) throws { try report(65, at: cell(of: words), final: "M") }

    private func report(_ button: Int, at cell: (x: Int, y: Int), final: String) throws {
        let bytes = "\u{1B}[<\(button);\(cell.x);\(cell.y)\(final)".utf8
        try press(["-H"] + bytes.map { String($0, radix: 16) })
    }

    /// Where words begin, counted from 1.
    private func cell(of words: String) throws -> (x: Int, y: Int) {
        let screen = try screen()
        for (y, line) in screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let range = line.firstRange(of: words) else { continue }
            return (line.distance(from: line.startIndex, to: range.lowerBound) + 1, y + 1)
        }
        throw NotSeen(description: "nothing to click: \(words). The screen was:\n\(screen)")
    }

    /// What is told of the mouse: clicks, and in what form.
    func mouseState() throws -> String { try state("mouse_standard_flag,mouse_sgr_flag") }
}
