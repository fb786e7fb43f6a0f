/// The signs the program draws, by what they say. Each glyph set has its own way to write one.
package enum Glyph: Int, CaseIterable, Hashable, Sendable {
    // Lateness, always beside a word.
    case broken, acknowledged, urgent, soon
    // Rows and panes.
    case cursorBar, mark, changed, live, event, none, waiting, running, paused, done, check, masked
    case sortUp, sortDown, up, down, left, right, arrow, changeUp, changeDown
    case deadline, times, delta, here, notice, quoteOpen, quoteClose, ellipsis, separator, skipped, atMost, atLeast,
        about
    // Lines.
    case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
    // Gauges and shades.
    case gaugeFull, gaugeRest, barRest, shade0, shade1, shade2, shade3, shade4, full, upperHalf, lowerHalf, leftHalf,
        rightHalf
    // Signs for what the sanitiser found.
    case hidden, replacement, boxed
}
