import CCurses
package import TerminalKit

/// A terminal driven through ncurses. The only owner of its state: one instance in a process, used on one thread.
package final class CursesScreen: Screen {
    package struct Options: Sendable {
        /// The value of TERM.
        package var term: String
        /// Most colours to use; nil takes what terminfo says. `truecolor` asks for the family's direct-colour entry.
        package var depth: ColorDepth?
        /// Where standard error goes while the screen is up; nil drops it.
        package var logPath: String?
        /// For a screen before strangers: no key is a signal, nothing suspends it, nothing is pasted, and its letters are
        /// UTF-8 whatever the locale says.
        package var isLocked = false

        package init(term: String, depth: ColorDepth? = nil, logPath: String? = nil) {
            self.term = term
            self.depth = depth
            self.logPath = logPath
        }
    }

    package internal(set) var size: Size
    package let traits: TerminalTraits
    /// Colours the terminal has, at most those that were asked for.
    package let depth: ColorDepth

    let signals: Int32
    var decoder = KeyDecoder()
    /// Found at the line: nothing will be read or written any more.
    var isGone = false
    var isClosed = false
    let isLocked: Bool
    /// A size the program has not been told.
    var unreportedSize: Size?
    /// What the terminal shows; nil when that is not known.
    var shown: CellBuffer?
    private var shownCaret: Point?
    /// A frame was skipped because the line was busy.
    package internal(set) var owesFrame = false
    var mouseIsOn = false
    private var paints: PaintTable
    private var rowCells: [ccurses_cell] = []

    /// Takes the terminal. Nothing is changed if it throws.
    package init(_ options: Options, palette: (ColorDepth) -> Palette) throws(CursesProblem) {
        guard ccurses_is_terminal() else { throw .notATerminal }
        isLocked = options.isLocked
        let isUTF8 = isLocked ? ccurses_locale_force_utf8() : ccurses_locale_is_utf8()
        traits = TerminalTraits(term: options.term, isUTF8: isUTF8)
        ccurses_crash_guard_remember_mode()
        try Self.start(options, traits: traits)
        if isLocked { ccurses_lock_keys() }
        signals = ccurses_signals_start()
        depth = Self.depth(colours: Int(ccurses_colours()), asked: options.depth)
        paints = PaintTable(palette: palette(depth))
        size = Self.windowSize()
        ccurses_crash_guard_start(Self.farewell(traits))
        ccurses_stderr_redirect(options.logPath)
        enterModes()
    }

    /// Draws with other colours from the next frame on.
    package func use(_ palette: Palette) {
        paints = PaintTable(palette: palette)
        shown = nil
    }

    package func repaint() {
        shown = nil
        ccurses_repaint()
    }

    @discardableResult
    package func draw(_ frame: CellBuffer, caret: Point?) -> Bool {
        guard !isClosed, !isGone else { return false }
        adoptSize()
        if shown == frame, shownCaret == caret { return true }
        guard isWritable else {
            owesFrame = true
            return false
        }
        owesFrame = false
        for y in 0..<min(frame.size.height, size.height) { drawRow(y, of: frame) }
        // The cursor is hidden; where it rests is still what input methods and screen readers follow.
        let rest = caret ?? Point(x: 0, y: 0)
        ccurses_rest(Int32(rest.y), Int32(rest.x))
        ccurses_show()
        shown = frame
        shownCaret = caret
        return true
    }

    /// Sends the clipboard, or another sequence that moves nothing, at once. Nothing goes out on the Linux console.
    package func send(sequence: String) {
        guard !isClosed, !isGone, traits.knowsPrivateModes else { return }
        ccurses_send(sequence)
    }

    package func close() {
        guard !isClosed else { return }
        isClosed = true
        if !isGone {
            leaveModes()
            ccurses_stop()
        }
        ccurses_crash_guard_stop()
        ccurses_stderr_restore()
        ccurses_signals_stop()
    }

    /// Notices another size even if its signal was missed.
    func adoptSize() {
        let now = Self.windowSize()
        guard now != size else { return }
        size = now
        unreportedSize = now
        shown = nil
        ccurses_resize(Int32(now.width), Int32(now.height))
    }

    static func windowSize() -> Size {
        var width: Int32 = 0
        var height: Int32 = 0
        _ = ccurses_window_size(&width, &height)
        return Size(width: Int(width), height: Int(height))
    }

    private func drawRow(_ y: Int, of frame: CellBuffer) {
        let width = min(frame.size.width, size.width)
        guard let range = frame.changedColumns(row: y, since: shown, width: width) else { return }
        rowCells.removeAll(keepingCapacity: true)
        var last: PaintTable.Entry?
        let blankFrom = frame.blankTail(row: y, width: width)
        for x in range {
            let cell = frame[x, y]
            if cell.isTail { continue }
            var entry = paints[cell.style]
            // A blank has no ink: it goes on in the style before it where that looks the same, which saves the line two
            // changes of style a word.
            if cell.isBlank, let last, let ground = last.ground, ground == entry.ground { entry = last }
            // The rest of the row in the terminal's own colours is erased at once.
            if x >= blankFrom, entry.ground == .terminal { entry = .plain }
            last = entry
            let marks = cell.marks
            // A wide character that the edge cuts in half is a blank.
            let isCut = cell.isWide && x + 1 >= width
            rowCells.append(
                ccurses_cell(
                    scalar: isCut ? 0x20 : cell.scalar.value, mark1: UInt16(marks.0?.value ?? 0),
                    mark2: UInt16(marks.1?.value ?? 0), columns: cell.isWide && !isCut ? 2 : 1,
                    attributes: entry.attributes, pair: entry.pair))
        }
        ccurses_put(Int32(y), Int32(range.lowerBound), rowCells, Int32(rowCells.count))
    }

    private static func start(_ options: Options, traits: TerminalTraits) throws(CursesProblem) {
        if options.depth == .truecolor, let direct = traits.directColourTerm, ccurses_start(direct) == CCURSES_OK {
            return
        }
        switch ccurses_start(options.term) {
        case Int32(CCURSES_OK): return
        case Int32(CCURSES_UNKNOWN_TERMINAL): throw .unknownTerminal(options.term)
        case Int32(CCURSES_NO_ADDRESSING): throw .cannotAddress(options.term)
        default: throw .failed(options.term)
        }
    }

    /// Colours a terminal of that name is given, without taking it. Only while no screen is up.
    package static func depth(ofTerm term: String, asked: ColorDepth?) -> ColorDepth {
        if asked == .truecolor, TerminalTraits(term: term, isUTF8: true).directColourTerm != nil { return .truecolor }
        return depth(colours: TerminalEntry(term: term).colours, asked: asked)
    }

    private static func depth(colours: Int, asked: ColorDepth?) -> ColorDepth {
        let found: ColorDepth =
            switch colours {
            case 1 << 24: .truecolor
            case 256...: .c256
            case 16...: .c16
            case 8...: .c8
            default: .mono
            }
        let ladder = ColorDepth.allCases
        guard let asked, let wanted = ladder.firstIndex(of: asked), let most = ladder.firstIndex(of: found) else {
            return found
        }
        return ladder[max(wanted, most)]
    }
}
