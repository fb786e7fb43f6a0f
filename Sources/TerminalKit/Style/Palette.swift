/// A theme resolved for one colour depth: every style's paint, computed once.
package struct Palette: Sendable {
    package let depth: ColorDepth
    package let assumedPage: UInt32
    package let assumedText: UInt32
    private let paints: [Paint]

    package init(theme: Theme, depth: ColorDepth) {
        self.depth = depth
        self.assumedPage = theme.assumedPage
        self.assumedText = theme.assumedText
        var paints: [Paint] = []
        paints.reserveCapacity(Role.allCases.count * Ground.allCases.count)
        for role in Role.allCases {
            for ground in Ground.allCases { paints.append(Self.resolve(role, on: ground, theme: theme, depth: depth)) }
        }
        self.paints = paints
    }

    package subscript(style: Style) -> Paint {
        var paint = paints[style.code / 4]
        if style.isBold { paint.isBold = true }
        if style.isReversed { paint.isReversed.toggle() }
        return paint
    }

    private static func resolve(_ role: Role, on ground: Ground, theme: Theme, depth: ColorDepth) -> Paint {
        let groundSwatches = theme.grounds[ground]
        let base = groundSwatches?.swatches.byDepth[depth] ?? Swatch()
        let shown = groundSwatches?.liftsGreys == true ? role.lifted : role
        let usual = theme.roles[shown]?.byDepth[depth] ?? Swatch()
        let special = theme.onGround[ground]?[role]?.byDepth[depth]
        let own = special ?? usual
        let ink = role.isNeutral && own.background == nil ? base.foreground : nil
        return Paint(
            foreground: special?.foreground ?? ink ?? usual.foreground ?? .terminal,
            background: own.background ?? base.background ?? .terminal,
            isBold: own.isBold || (base.isBold && role.isNeutral), isReversed: own.isReversed != base.isReversed)
    }
}
