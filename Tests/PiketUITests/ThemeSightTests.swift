import PiketUI
import TerminalKit
import Testing

/// What has to hold in every theme: words can be read, and no state is told by a colour that some eyes do not see.
@Suite struct ThemeSightTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let theme: String
        let depth: ColorDepth

        var testDescription: String { "\(theme) \(depth.rawValue)" }

        func palette() throws -> Palette {
            Palette(theme: try #require(ThemeLibrary.builtIn(theme)), depth: depth)
        }
    }

    private static let coloured = ThemeLibrary.builtInNames.filter { $0 != "mono" }

    /// 16 and 8 colours are painted by each terminal as it likes: contrast and distance are computed where they are known.
    static let computed = coloured.filter { $0 != "konsol" }.flatMap { name in
        [ColorDepth.truecolor, .c256].map { Case(theme: name, depth: $0) }
    }

    static let poorer = coloured.flatMap { name in
        [ColorDepth.c256, .c16, .c8].map { Case(theme: name, depth: $0) }
    }

    @Test(arguments: computed)
    func wordsStandOut(row: Case) throws {
        let weak = Legibility.weak(try row.palette()).map { "\($0.style.role) on \($0.style.ground): \($0.ratio)" }
        #expect(weak == [])
    }

    /// The Linux console's own colours, where bold is bright.
    @Test func wordsStandOutOnTheConsole() throws {
        let vga: [UInt32] = [
            0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555,
            0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
        ]
        let palette = try Case(theme: "konsol", depth: .c8).palette()
        for style in Legibility.pairs {
            let paint = palette[style]
            let ink = vga[(paint.foreground.index ?? 7) + (paint.isBold ? 8 : 0)]
            let ground = vga[paint.background.index ?? 0]
            #expect(Contrast.ratio(ink, ground) >= Contrast.least, "\(style.role) on \(style.ground)")
        }
    }

    @Test(arguments: [ColorDepth.truecolor, .c256], ["kontras", "kontras-siang"])
    func highContrastIsSeven(depth: ColorDepth, name: String) throws {
        let palette = try Case(theme: name, depth: depth).palette()
        for style in Legibility.pairs
        where [.page, .pane, .zebra, .title].contains(style.ground) && !isTile(style.role) {
            let (ink, ground) = Contrast.seen(style, in: palette)
            #expect(Contrast.ratio(ink, ground) >= (depth == .truecolor ? 7 : 6.5), "\(style.role) on \(style.ground)")
        }
    }

    /// Glyph cells of rows: in time, due soon, under 15 minutes, broken, three times over.
    private static let chips: [Role] = [.fine, .soonChip, .urgentChip, .lateChip, .late3]
    /// Times beside them. What is due soon and what is urgent may share a colour: a glyph and the weight part them.
    private static let times: [Role] = [.fine, .soon, .late]

    @Test(arguments: computed, Sight.allCases)
    func gradesOfLatenessAreSeenByEveryEye(row: Case, sight: Sight) throws {
        let palette = try row.palette()
        for roles in [Self.chips, Self.times] {
            for (index, one) in roles.enumerated() {
                for other in roles[(index + 1)...] where !areOneColour(one, other, palette) {
                    let (a, b) = (
                        Contrast.seen(Style(one, on: .pane), in: palette),
                        Contrast.seen(Style(other, on: .pane), in: palette)
                    )
                    let distance = max(sight.distance(a.ink, b.ink), sight.distance(a.ground, b.ground))
                    #expect(distance >= 0.1, "\(one) and \(other)")
                }
            }
        }
    }

    /// Due soon and urgent alone, and then they differ in weight.
    private func areOneColour(_ one: Role, _ other: Role, _ palette: Palette) -> Bool {
        guard [one, other] == [.soonChip, .urgentChip] else { return false }
        let (a, b) = (palette[Style(one)], palette[Style(other)])
        return a.foreground == b.foreground && a.background == b.background && a.isBold != b.isBold
    }

    /// Without any colour a broken row is told from one broken three times over by its filled glyph, and from the rest
    /// by the glyph itself.
    @Test(arguments: ThemeLibrary.builtInNames)
    func whatIsThreeTimesOverIsFilledWithoutColour(name: String) throws {
        let palette = try Case(theme: name, depth: .mono).palette()
        let (late, late3) = (palette[Style(.lateChip)], palette[Style(.late3Time)])
        let worst = palette[Style(.late3)]
        #expect(worst.isReversed)
        #expect(worst != late || late3 != palette[Style(.late)])
    }

    @Test(arguments: poorer)
    func whatIsLateIsOfAnotherColourThanTheRest(row: Case) throws {
        let palette = try row.palette()
        let late = palette[Style(.late, on: .pane)]
        let others: [Role] = [.text, .strong, .dim, .faint, .accent, .fine, .ok, .paused, .soon, .urgent, .section]
        for role in others {
            let other = palette[Style(role, on: .pane)]
            #expect(
                (late.foreground, late.background) != (other.foreground, other.background), "\(role)")
        }
        let chips = Set(Self.chips.map { palette[Style($0, on: .pane)] })
        #expect(chips.count >= 4, "soon and urgent may look alike, their glyphs do not")
    }

    @Test(arguments: computed, Sight.allCases)
    func theMapsRampRisesForEveryEye(row: Case, sight: Sight) throws {
        let palette = try row.palette()
        let ramp: [Role] = [.heat0, .heat1, .heat2, .heat3, .heat4, .heat5]
        let steps = ramp.map { sight.lightness(Contrast.seen(Style($0, on: .pane), in: palette).ground) }
        let rises = zip(steps, steps.dropFirst()).map { $1 - $0 }
        #expect(rises.allSatisfy { $0 > 0.03 } || rises.allSatisfy { $0 < -0.03 }, "\(steps)")
    }

    @Test(arguments: [(0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0x123456, 0x123456, 1.0)])
    func contrastIsThatOfWCAG(one: Int, other: Int, ratio: Double) {
        #expect(abs(Contrast.ratio(UInt32(one), UInt32(other)) - ratio) < 0.01)
    }

    /// Pure red and green of one lightness are told apart by most and not by deutan eyes.
    @Test func theSimulationTakesColourAway() {
        let (red, green): (UInt32, UInt32) = (0xC85A3C, 0x6E8C28)
        #expect(Sight.deutan.distance(red, green) < Sight.normal.distance(red, green) / 2)
        #expect(Sight.normal.distance(0x000000, 0xFFFFFF) > 0.99)
    }

    private func isTile(_ role: Role) -> Bool {
        [.heat1, .heat2, .heat3, .heat4, .heat5].contains(role)
    }
}
