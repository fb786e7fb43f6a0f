/// Colours for every role and ground, as a theme file gives them, at every colour depth.
package struct Theme: Hashable, Sendable {
    package var name: String
    /// What the terminal's own background is taken for: pictures are painted on it, contrast is computed against it.
    package var assumedPage: UInt32
    /// What the terminal's own text colour is taken for.
    package var assumedText: UInt32
    package var roles: [Role: Swatches]
    package var grounds: [Ground: GroundSwatches]
    /// Roles that look otherwise on one ground: a late count on a title bar of its own colour, for instance.
    package var onGround: [Ground: [Role: Swatches]] = [:]

    package init(
        name: String, assumedPage: UInt32, assumedText: UInt32, roles: [Role: Swatches] = [:],
        grounds: [Ground: GroundSwatches] = [:]
    ) {
        self.name = name
        self.assumedPage = assumedPage
        self.assumedText = assumedText
        self.roles = roles
        self.grounds = grounds
    }

    package var isDark: Bool {
        let red = assumedPage >> 16 & 0xFF
        let green = assumedPage >> 8 & 0xFF
        return (red * 3 + green * 6 + assumedPage & 0xFF) / 10 < 128
    }
}

/// One role or ground at one depth; nil colours are inherited.
package struct Swatch: Hashable, Sendable {
    package var foreground: Colour?
    package var background: Colour?
    package var isBold: Bool
    package var isReversed: Bool

    package init(
        foreground: Colour? = nil, background: Colour? = nil, isBold: Bool = false, isReversed: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isReversed = isReversed
    }
}

/// A role at every depth. Depths a file leaves out are filled in when it is read.
package struct Swatches: Hashable, Sendable {
    package var byDepth: [ColorDepth: Swatch]

    package init(_ byDepth: [ColorDepth: Swatch] = [:]) {
        self.byDepth = byDepth
    }
}

/// A ground at every depth. Its foreground, if any, is the ink of the neutral roles on it.
package struct GroundSwatches: Hashable, Sendable {
    package var swatches: Swatches
    /// Greys go one step up here, so that the dim ones stay readable.
    package var liftsGreys: Bool

    package init(_ swatches: Swatches = Swatches(), liftsGreys: Bool = false) {
        self.swatches = swatches
        self.liftsGreys = liftsGreys
    }
}
