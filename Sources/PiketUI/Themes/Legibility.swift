package import TerminalKit

/// Which words stand on which ground, and which of them a theme makes hard to read.
///
/// Left out, since they tell nothing by themselves or are set back on purpose: hairlines (`rule`, `track`, `hairline`),
/// volume bars and the map's ink, tiles of nothing (`heat0`, `land1` ... `land3`), everything under a dialog (`ghost`),
/// and the blank edges of chips.
package enum Legibility {
    package static let pairs: [Style] =
        styles(rowRoles, on: [.pane, .zebra, .selected, .marked, .fresh])
        + styles(rowRoles + [.ok, .section, .match], on: [.page])
        + styles([.ok, .section, .match, .key], on: [.pane])
        + styles([.text, .strong, .dim, .brand, .ok, .soon, .late], on: [.strip])
        + styles([.text, .strong, .dim, .faint, .section, .accent, .soon, .late, .ok], on: [.title, .titleFocused])
        + styles(
            [
                .text, .strong, .dim, .faint, .accent, .key, .section, .fine, .ok, .paused, .soon, .urgent, .late,
                .mark,
                .match, .button, .buttonFocused,
            ], on: [.surface])
        + styles([.text, .dim, .faint, .caret], on: [.field])
        + styles([.text, .strong, .dim, .soon, .fine, .ok], on: [.card])
        + styles([.text, .strong, .dim, .late], on: [.lateCard])
        + styles([.key], on: [.keycap])
        + styles([.heat1, .heat2, .heat3, .heat4, .heat5, .tileCursor], on: [.pane])

    /// Those with less than `Contrast.least`, and how much they have.
    package static func weak(_ palette: Palette) -> [(style: Style, ratio: Double)] {
        pairs.compactMap { style in
            let (ink, ground) = Contrast.seen(style, in: palette)
            let ratio = Contrast.ratio(ink, ground)
            return ratio < Contrast.least ? (style, ratio) : nil
        }
    }

    private static let rowRoles: [Role] = [
        .text, .strong, .dim, .faint, .accent, .mark, .fine, .paused, .soon, .urgent, .late, .late3, .late3Time,
        .lateChip, .urgentChip, .soonChip,
    ]

    private static func styles(_ roles: [Role], on grounds: [Ground]) -> [Style] {
        grounds.flatMap { ground in roles.map { Style($0, on: ground) } }
    }
}
