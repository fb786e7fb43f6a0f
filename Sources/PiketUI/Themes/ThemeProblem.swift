/// Something wrong in a theme file. The theme is used without it.
package struct ThemeProblem: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Not TOML at all.
        case syntax
        case namelessTable
        case unknownBase(String)
        case unknownRole, unknownGround, unknownKey
        /// A word that is neither a colour, a palette name nor `bold`, `reverse`, `on`.
        case badLook(String)
        /// A palette name that leads back to itself.
        case circle([String])
        /// A role that neither the file nor its base gives.
        case missingRole
        case wrongType
    }

    /// Counted from 1; nil if the place is not known.
    package var line: Int?
    /// The key it is about, `roles.late` for instance; empty for the file as a whole.
    package var key: String
    package var reason: Reason

    package init(line: Int?, key: String, reason: Reason) {
        self.line = line
        self.key = key
        self.reason = reason
    }
}
