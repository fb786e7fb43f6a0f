extension Key {
    /// The way keys are written in the keymap, in help and after `--keys`: `j`, `<Enter>`, `<C-d>`, `<S-Tab>`, `<F10>`.
    package var notation: String {
        let name =
            switch base {
            case .character(" "): "Space"
            case .character("<"): "Lt"
            case .character(let character): String(character)
            case .function(let number): "F\(number)"
            default: Self.names.first { $0.base == base }?.name ?? ""
            }
        var prefix = ""
        if modifiers.contains(.control) { prefix += "C-" }
        if modifiers.contains(.alt) { prefix += "A-" }
        if modifiers.contains(.shift) { prefix += "S-" }
        return prefix.isEmpty && name.count == 1 ? name : "<\(prefix)\(name)>"
    }

    /// Reads one key; nil if it is not one. Names in angle brackets are matched without case.
    package init?(notation: String) {
        guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else {
            guard let only = notation.first, notation.count == 1 else { return nil }
            self.init(only)
            return
        }
        var name = notation.dropFirst().dropLast()
        var modifiers: Modifiers = []
        while name.count > 2, name.dropFirst().first == "-", let letter = name.first,
            let modifier = Self.modifierLetters[letter]
        {
            modifiers.insert(modifier)
            name = name.dropFirst(2)
        }
        guard let base = Self.base(named: name) else { return nil }
        self.init(base, modifiers)
    }

    private static func base(named name: Substring) -> Base? {
        if name.count == 1, let only = name.first { return .character(only) }
        let name = name.lowercased()
        if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
            return .function(number)
        }
        switch name {
        case "space": return .character(" ")
        case "lt": return .character("<")
        default: return names.first { $0.name.lowercased() == name }?.base
        }
    }

    private static let modifierLetters: [Character: Modifiers] = [
        "C": .control, "c": .control, "A": .alt, "a": .alt, "S": .shift, "s": .shift,
    ]

    private static let names: [(name: String, base: Base)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace), ("Delete", .delete),
        ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
        ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ]
}
