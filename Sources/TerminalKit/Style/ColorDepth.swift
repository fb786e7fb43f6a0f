/// How many colours a terminal is given. The steps of the ladder, best first.
package enum ColorDepth: String, CaseIterable, Hashable, Sendable {
    case truecolor
    case c256 = "256"
    case c16 = "16"
    case c8 = "8"
    /// No colour: bold and reverse only. What `--color never` and NO_COLOR ask for.
    case mono = "never"

    /// So few that what a colour tells by its depth must be told by a shade too.
    package var needsShades: Bool { self == .c16 || self == .c8 || self == .mono }
}
