import PlainText

extension Glyph {
    /// How the three sets write the glyph: unicode, cp437, ascii.
    var twins: (SafeText, SafeText, SafeText) {
        switch self {
        case .broken: ("X", "X", "X")
        case .acknowledged: ("x", "x", "x")
        case .urgent: ("!", "!", "!")
        case .soon: (">", ">", ">")
        case .cursorBar: ("▌", "▌", ">")
        case .mark: ("■", "■", "*")
        case .live: ("●", "•", "@")
        case .event: ("○", "○", "o")
        case .none: ("—", "-", "-")
        case .waiting: ("○", "○", "o")
        case .running: ("◐", "•", "~")
        case .paused: ("‖", "=", "=")
        case .done: ("●", "■", "#")
        case .check: ("√", "√", "v")
        case .masked: ("•", "•", "*")
        case .sortUp: ("▲", "▲", "^")
        case .sortDown: ("▼", "▼", "v")
        case .up: ("↑", "↑", "^")
        case .down: ("↓", "↓", "v")
        case .left: ("←", "←", "<")
        case .right: ("→", "→", ">")
        case .arrow: ("→", "→", "->")
        case .changeUp: ("▲", "▲", "+")
        case .changeDown: ("▼", "▼", "-")
        default: signTwins
        }
    }

    private var signTwins: (SafeText, SafeText, SafeText) {
        switch self {
        case .changed: ("•", "•", "*")
        case .deadline: ("◆", "■", "*")
        case .times: ("×", "x", "x")
        case .delta: ("Δ", "±", "d")
        case .here: ("◆", "♦", "@")
        case .notice: ("»", "»", ">>")
        case .quoteOpen: ("“", "\"", "\"")
        case .quoteClose: ("”", "\"", "\"")
        case .ellipsis: ("…", ".", ".")
        case .separator: ("·", "·", "-")
        case .skipped: ("·", "·", ".")
        case .atMost: ("≤", "≤", "<")
        case .atLeast: ("≥", "≥", ">")
        case .about: ("≈", "≈", "~")
        case .hidden: ("·", "·", ".")
        case .replacement: ("\u{FFFD}", "¿", "?")
        case .boxed: ("□", "■", "?")
        default: shapeTwins
        }
    }

    private var shapeTwins: (SafeText, SafeText, SafeText) {
        switch self {
        case .horizontal: ("─", "─", "-")
        case .vertical: ("│", "│", "|")
        case .topLeft: ("╭", "┌", "+")
        case .topRight: ("╮", "┐", "+")
        case .bottomLeft: ("╰", "└", "+")
        case .bottomRight: ("╯", "┘", "+")
        case .gaugeFull: ("━", "■", "#")
        case .gaugeRest: ("─", "─", "-")
        case .barRest: ("─", "░", ".")
        case .shade0: (" ", " ", " ")
        case .shade1: ("░", "░", ".")
        case .shade2: ("▒", "▒", ":")
        case .shade3: ("▓", "▓", "+")
        case .shade4, .full: ("█", "█", "#")
        case .upperHalf: ("▀", "▀", "#")
        case .lowerHalf: ("▄", "▄", "#")
        case .leftHalf: ("▌", "▌", "#")
        case .rightHalf: ("▐", "▐", "#")
        default: ("?", "?", "?")
        }
    }
}
