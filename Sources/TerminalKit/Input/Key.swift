/// A key press, as the keymap knows it.
package struct Key: Hashable, Sendable {
    package enum Base: Hashable, Sendable {
        /// A key that types something; capitals carry no shift of their own.
        case character(Character)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 is 1.
        case function(Int)
    }

    package struct Modifiers: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let shift = Modifiers(rawValue: 1)
        package static let control = Modifiers(rawValue: 2)
        package static let alt = Modifiers(rawValue: 4)
    }

    package var base: Base
    package var modifiers: Modifiers

    package init(_ base: Base, _ modifiers: Modifiers = []) {
        self.base = base
        self.modifiers = modifiers
    }

    package init(_ character: Character, _ modifiers: Modifiers = []) {
        self.init(.character(character), modifiers)
    }

    /// What the key types into a text field; nil for keys that type nothing.
    package var typed: Character? {
        guard case .character(let character) = base, modifiers.isEmpty else { return nil }
        return character
    }
}
