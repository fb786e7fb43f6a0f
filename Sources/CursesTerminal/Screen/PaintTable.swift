import CCurses
import TerminalKit

/// Colour pairs, made when a style is first seen: the Linux console has 64 in all.
struct PaintTable {
    struct Entry {
        var pair: Int32
        var attributes: UInt8
        /// What a blank shows: equal grounds need no other style between two words.
        var ground: Colour?

        /// The terminal's own colours.
        static let plain = Entry(pair: 0, attributes: 0, ground: .terminal)
    }

    private struct Colours: Hashable {
        var foreground: Int
        var background: Int
    }

    private let palette: Palette
    private var entries: [Entry?]
    private var pairs: [Colours: Int32] = [:]
    private let pairCount: Int
    private let isDirect: Bool

    init(palette: Palette) {
        self.palette = palette
        entries = Array(repeating: nil, count: Style.codeCount)
        pairCount = palette.depth == .mono ? 0 : Int(ccurses_pairs())
        isDirect = ccurses_colours() == 1 << 24
    }

    subscript(style: Style) -> Entry {
        mutating get {
            if let entry = entries[style.code] { return entry }
            let paint = palette[style]
            var attributes: UInt8 = 0
            if paint.isBold { attributes |= UInt8(CCURSES_BOLD) }
            if paint.isReversed { attributes |= UInt8(CCURSES_REVERSE) }
            // Coloured blanks are written, not erased to: terminals and multiplexers do not agree on the colour of an
            // erased cell, and where a screen is captured it is missing.
            if !paint.background.isTerminal { attributes |= UInt8(CCURSES_WRITTEN) }
            let entry = Entry(
                pair: pair(paint), attributes: attributes, ground: paint.isReversed ? nil : paint.background)
            entries[style.code] = entry
            return entry
        }
    }

    /// The pair of a paint; when all are taken, the pair of its text colour alone, else the terminal's own colours.
    private mutating func pair(_ paint: Paint) -> Int32 {
        let colours = Colours(foreground: number(paint.foreground), background: number(paint.background))
        if colours.foreground < 0, colours.background < 0 { return 0 }
        if let pair = pairs[colours] { return pair }
        let next = pairs.count + 1
        guard next < pairCount, ccurses_make_pair(Int32(next), Int32(colours.foreground), Int32(colours.background))
        else { return pairs[Colours(foreground: colours.foreground, background: -1)] ?? 0 }
        pairs[colours] = Int32(next)
        return Int32(next)
    }

    private func number(_ colour: Colour) -> Int {
        if colour.isTerminal { return -1 }
        guard isDirect else { return colour.index ?? -1 }
        // Direct-colour terminals read 0 to 7 as names: the darkest blues step aside to the next green.
        let rgb = Int(colour.approximateRGB ?? 0)
        return rgb > 0 && rgb < 8 ? 0x000100 : rgb
    }
}
