/// A style resolved for one terminal.
package struct Paint: Hashable, Sendable {
    package var foreground: Colour
    package var background: Colour
    package var isBold: Bool
    package var isReversed: Bool

    package init(
        foreground: Colour = .terminal, background: Colour = .terminal, isBold: Bool = false, isReversed: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.isBold = isBold
        self.isReversed = isReversed
    }
}
