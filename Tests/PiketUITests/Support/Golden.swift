import Foundation
import PiketUI
import PlainText
import TerminalKit
import Testing

/// Frames as text files beside the tests. `PIKET_UPDATE_GOLDENS=1` writes them anew: read them before committing.
enum Golden {
    static func check(
        _ frame: Frame, _ name: String, withRoles: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try check(frame.buffer, name, withRoles: withRoles, sourceLocation: sourceLocation)
    }

    static func check(
        _ buffer: CellBuffer, _ name: String, withRoles: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if let fault = buffer.firstFault() { Issue.record("\(fault)", sourceLocation: sourceLocation) }
        var text = FrameText.render(buffer)
        if withRoles { text += "----\n" + mask(buffer) }
        try check(text: text, name, sourceLocation: sourceLocation)
    }

    static func check(text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Goldens/\(name).txt")
        if ProcessInfo.processInfo.environment["PIKET_UPDATE_GOLDENS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let known = try String(contentsOf: file, encoding: .utf8)
        for (row, pair) in zip(known.lines, text.lines).enumerated() where pair.0 != pair.1 {
            Issue.record("\(name), line \(row + 1)\n  was \(pair.0)\n  is  \(pair.1)", sourceLocation: sourceLocation)
            return
        }
        #expect(known.lines.count == text.lines.count, "\(name)", sourceLocation: sourceLocation)
    }

    /// A letter a cell for its role, upper case if bold; a blank cell on the page stays blank.
    private static func mask(_ buffer: CellBuffer) -> String {
        var text = ""
        for y in 0..<buffer.size.height {
            var line = ""
            for cell in buffer.row(y) {
                let isBare = cell.scalar == " " && ![.selected, .marked, .field, .surface].contains(cell.style.ground)
                let letter = isBare && !isTile(cell.style.role) ? " " : letter(of: cell.style.role)
                line.append(cell.style.isBold ? letter.uppercased() : letter)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            text += line + "\n"
        }
        return text
    }

    private static func isTile(_ role: Role) -> Bool {
        switch role {
        case .heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .land1, .land2, .land3, .tileCursor: true
        default: false
        }
    }

    private static func letter(of role: Role) -> String {
        switch role {
        case .text, .late3Edge, .lateEdge, .urgentEdge, .soonEdge: "t"
        case .strong: "s"
        case .dim: "d"
        case .faint: "f"
        case .rule, .track, .hairline: "r"
        case .accent, .mark, .brand, .hairlineFocused: "a"
        case .section: "t"
        case .key: "k"
        case .match: "m"
        case .fine, .ok, .bar: "g"
        case .paused: "p"
        case .soon, .soonChip: "o"
        case .urgent, .urgentChip: "u"
        case .late, .lateChip, .late3Time: "l"
        case .late3: "x"
        case .ghost, .ghostLate, .ghostAccent: "h"
        case .heat0, .ramp0: "0"
        case .heat1, .ramp1: "1"
        case .heat2, .ramp2: "2"
        case .heat3, .ramp3: "3"
        case .heat4, .ramp4: "4"
        case .heat5, .ramp5: "5"
        case .land1, .shore1: "i"
        case .land2, .shore2: "j"
        case .land3, .shore3: "y"
        case .tileCursor: "c"
        case .button, .buttonFocused, .caret: "b"
        }
    }
}

extension String {
    fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
