import TerminalKit

extension Theme {
    /// Gives the map's colours as ink on the page, where a theme does not: the tile's ground becomes the ink.
    ///
    /// - Parameter given: roles the file sets itself; they are left alone.
    mutating func deriveInks(given: Set<Role>) {
        for (tile, ink) in Self.inks where !given.contains(ink) {
            guard let swatches = roles[tile] else { continue }
            roles[ink] = Swatches(
                swatches.byDepth.mapValues { Swatch(foreground: $0.background ?? $0.foreground) })
        }
    }

    private static let inks: [(tile: Role, ink: Role)] = [
        (.heat0, .ramp0), (.heat1, .ramp1), (.heat2, .ramp2), (.heat3, .ramp3), (.heat4, .ramp4), (.heat5, .ramp5),
        (.land1, .shore1), (.land2, .shore2), (.land3, .shore3),
    ]
}
