import PiketViewModels
import TerminalKit

/// The roles of tiles, by bin and by the grey of their city.
enum MapColours {
    static func tile(bin: Int, shade: Int) -> Role {
        switch bin {
        case 1: .heat1
        case 2: .heat2
        case 3: .heat3
        case 4: .heat4
        case 5...: .heat5
        default: land(shade)
        }
    }

    /// The same colour as ink on the page.
    static func ink(bin: Int, shade: Int) -> Role {
        switch bin {
        case 1: .ramp1
        case 2: .ramp2
        case 3: .ramp3
        case 4: .ramp4
        case 5...: .ramp5
        default: shore(shade)
        }
    }

    private static func land(_ shade: Int) -> Role {
        switch shade {
        case 0: .land1
        case 1: .land2
        default: .land3
        }
    }

    private static func shore(_ shade: Int) -> Role {
        switch shade {
        case 0: .shore1
        case 1: .shore2
        default: .shore3
        }
    }

    /// Where colours are few a tile tells its bin by a shade as well.
    static func shadeGlyph(bin: Int) -> Glyph {
        switch bin {
        case ...0: .shade0
        case 1: .shade1
        case 2, 3: .shade2
        case 4: .shade3
        default: .shade4
        }
    }

    /// The same for tiles without a figure: two signs in turn, so that six bins differ without their colours.
    static func texture(bin: Int) -> (Glyph, Glyph) {
        switch bin {
        case ...0: (.separator, .shade0)
        case 1: (.shade1, .shade1)
        case 2: (.shade2, .shade2)
        case 3: (.shade2, .shade3)
        case 4: (.shade3, .shade3)
        default: (.shade4, .shade4)
        }
    }
}
