/// How a cell looks, without a colour: what it is for and what it lies on. Four bytes.
package struct Style: Hashable, Sendable {
    package var role: Role
    package var ground: Ground
    private var attributes: UInt8

    package init(_ role: Role = .text, on ground: Ground = .page, bold: Bool = false, reversed: Bool = false) {
        self.role = role
        self.ground = ground
        self.attributes = (bold ? 1 : 0) | (reversed ? 2 : 0)
    }

    package var isBold: Bool {
        get { attributes & 1 != 0 }
        set { attributes = newValue ? attributes | 1 : attributes & ~1 }
    }

    package var isReversed: Bool {
        get { attributes & 2 != 0 }
        set { attributes = newValue ? attributes | 2 : attributes & ~2 }
    }

    package func bold(_ isBold: Bool = true) -> Style {
        var copy = self
        copy.isBold = isBold
        return copy
    }

    package func reversed(_ isReversed: Bool = true) -> Style {
        var copy = self
        copy.isReversed = isReversed
        return copy
    }

    package func on(_ ground: Ground) -> Style {
        var copy = self
        copy.ground = ground
        return copy
    }

    package func with(_ role: Role) -> Style {
        var copy = self
        copy.role = role
        return copy
    }

    /// A small number that tells this style from every other: an index into tables.
    package var code: Int {
        (Int(role.rawValue) * Ground.allCases.count + Int(ground.rawValue)) * 4 + Int(attributes)
    }

    /// Number of codes: they run from 0 up to this.
    package static let codeCount = Role.allCases.count * Ground.allCases.count * 4
}
