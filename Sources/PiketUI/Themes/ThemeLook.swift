import TerminalKit

/// The notation of a look: `TEXT on BACKGROUND bold reverse`, each part optional.
enum ThemeLook {
    /// The word that is not understood.
    struct BadWord: Error {
        var word: String
    }

    static func read(_ text: String, colours: ThemeColours) throws(BadWord) -> Swatch {
        var swatch = Swatch()
        var isBackground = false
        for word in text.split(separator: " ") {
            switch word {
            case "on": isBackground = true
            case "bold": swatch.isBold = true
            case "reverse": swatch.isReversed = true
            default:
                guard let colour = colours.colour(word) else { throw BadWord(word: String(word)) }
                if isBackground { swatch.background = colour } else { swatch.foreground = colour }
            }
        }
        return swatch
    }

    /// Fills in the depths that are missing: from the next richer one, or, where there is none, from the next poorer.
    static func completed(_ given: [ColorDepth: Swatch]) -> Swatches {
        let ladder = ColorDepth.allCases
        var complete = Swatches()
        for (step, depth) in ladder.enumerated() {
            let richer = ladder[...step].last { given[$0] != nil }
            let poorer = ladder[step...].first { given[$0] != nil }
            guard let source = richer ?? poorer, let swatch = given[source] else { continue }
            complete.byDepth[depth] = reduced(swatch, to: depth)
        }
        return complete
    }

    private static func reduced(_ swatch: Swatch, to depth: ColorDepth) -> Swatch {
        var swatch = swatch
        switch depth {
        case .truecolor: break
        case .c256:
            swatch.foreground = swatch.foreground.map { colour in
                colour.rgb.map { .index(Colour.nearest256(to: $0)) } ?? colour
            }
            swatch.background = swatch.background.map { colour in
                colour.rgb.map { .index(Colour.nearest256(to: $0)) } ?? colour
            }
        case .c16, .c8:
            swatch.foreground = swatch.foreground.map { named($0) }
            swatch.background = swatch.background.map { named($0) }
            guard depth == .c8 else { break }
            // Eight colours: bright ones are bold ones; a background cannot be bright.
            if let index = swatch.foreground?.index, index > 7 {
                swatch.foreground = .index(UInt8(index - 8))
                swatch.isBold = true
            }
            if let index = swatch.background?.index, index > 7 { swatch.background = .index(UInt8(index - 8)) }
        case .mono:
            swatch.foreground = nil
            swatch.background = nil
        }
        return swatch
    }

    private static func named(_ colour: Colour) -> Colour {
        if let index = colour.index, index < 16 { return colour }
        return colour.approximateRGB.map { .index(Colour.nearest16(to: $0)) } ?? colour
    }
}
