import CCurses
import TerminalKit

extension CursesScreen {
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// Mouse reports on or off; off at start, so that the terminal's own selection works.
    package func setMouse(_ isOn: Bool) {
        guard isOn != mouseIsOn, traits.knowsPrivateModes, !isClosed, !isGone else { return }
        mouseIsOn = isOn
        ccurses_send(isOn ? Self.mouseOn : Self.mouseOff)
    }

    func enterModes() {
        guard traits.knowsPrivateModes, !isLocked else { return }
        ccurses_send(Self.pasteOn)
        if mouseIsOn { ccurses_send(Self.mouseOn) }
    }

    func leaveModes() {
        guard traits.knowsPrivateModes else { return }
        if mouseIsOn { ccurses_send(Self.mouseOff) }
        ccurses_send(Self.pasteOff)
    }

    /// Gives the terminal back, stops the process, and takes the terminal again when it is continued.
    package func suspend() {
        guard !isClosed, !isGone else { return }
        leaveModes()
        ccurses_stop()
        ccurses_stop_process()
        ccurses_resume()
        enterModes()
        shown = nil
        adoptSize()
    }

    /// What a crash writes: everything that undoes what the screen changed.
    static func farewell(_ traits: TerminalTraits) -> String {
        var bytes = traits.knowsPrivateModes ? mouseOff + pasteOff : ""
        for name in ["sgr0", "op", "cnorm", "rmcup"] {
            if let string = ccurses_capability(name) { bytes += withoutPadding(String(cString: string)) }
        }
        return bytes + "\r\n"
    }

    /// Terminfo writes pauses as `$<5>`; only tputs understands them.
    private static func withoutPadding(_ capability: String) -> String {
        var rest = capability[...]
        var bytes = ""
        while let dollar = rest.firstIndex(of: "$") {
            let after = rest[rest.index(after: dollar)...]
            guard after.first == "<", let close = after.firstIndex(of: ">") else { break }
            bytes += rest[..<dollar]
            rest = rest[rest.index(after: close)...]
        }
        return bytes + rest
    }
}
