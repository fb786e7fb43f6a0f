import TerminalKit

extension Theme {
    /// Gives the roles that follow from others where a theme does not set them: the map's colours as ink, the line in a
    /// title, the time of the worst cases, the edges of chips.
    ///
    /// - Parameters:
    ///   - given: roles the file sets itself; they are left alone.
    ///   - before: the roles of the theme it changes; what that one had chosen on its own stays.
    mutating func derive(given: Set<Role>, before: [Role: Swatches]) {
        for (role, source, way) in Self.derived where !given.contains(role) {
            let kept = before[role]
            guard kept == nil || kept == before[source].map(way.made), let swatches = roles[source] else { continue }
            roles[role] = way.made(of: swatches)
        }
    }

    private enum Way {
        /// The source's ground as ink, its ink where it has none.
        case ground
        case same
        /// Nothing of its own.
        case bare

        func made(of source: Swatches) -> Swatches {
            Swatches(
                source.byDepth.mapValues { swatch in
                    switch self {
                    case .ground: Swatch(foreground: swatch.background ?? swatch.foreground)
                    case .same: swatch
                    case .bare: Swatch()
                    }
                })
        }
    }

    private static let derived: [(role: Role, source: Role, way: Way)] = [
        (.ramp0, .heat0, .ground), (.ramp1, .heat1, .ground), (.ramp2, .heat2, .ground), (.ramp3, .heat3, .ground),
        (.ramp4, .heat4, .ground), (.ramp5, .heat5, .ground),
        (.shore1, .land1, .ground), (.shore2, .land2, .ground), (.shore3, .land3, .ground),
        (.hairline, .rule, .same), (.hairlineFocused, .accent, .same), (.late3Time, .late, .same),
        (.late3Edge, .late3, .bare), (.lateEdge, .lateChip, .bare), (.urgentEdge, .urgentChip, .bare),
        (.soonEdge, .soonChip, .bare),
    ]
}
