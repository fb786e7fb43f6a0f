/// The key table as one officer has it: the shipped one, or with keys of their own.
package struct KeyMap: Sendable {
    /// What was wrong with a wish for a key.
    package enum Fault: Hashable, Sendable {
        /// No act has this name.
        case unknownName(String)
        /// The act's keys cannot be changed: it must always be reachable, or lies where letters are text.
        case fixed(String)
        /// Two acts of one place want it; the first in the table has it.
        case taken(key: String, by: Command, wantedFor: Command)
        /// All its keys went to others; the palette has it still.
        case keyless(Command)
    }

    package static let standard = KeyMap(KeyTable.bindings)

    package let bindings: [KeyBinding]
    private let map: [KeyContext: [String: Command]]
    private let commands: [KeyContext: Set<Command>]

    private init(_ bindings: [KeyBinding]) {
        self.bindings = bindings
        var map: [KeyContext: [String: Command]] = [:]
        var commands: [KeyContext: Set<Command>] = [:]
        for binding in bindings {
            for context in binding.contexts {
                commands[context, default: []].insert(binding.command)
                for key in binding.keys where map[context]?[key] == nil {
                    map[context, default: [:]][key] = binding.command
                }
            }
        }
        self.map = map
        self.commands = commands
    }

    /// nil: the key does nothing there (in a text field it is typed).
    package func command(for key: String, in context: KeyContext) -> Command? { map[context]?[key] }

    /// The line that binds a command where one is; nil if it cannot be had there.
    package func binding(of command: Command, in context: KeyContext) -> KeyBinding? {
        bindings.first { $0.command == command && $0.contexts.contains(context) }
    }

    package func isBound(_ command: Command, in context: KeyContext) -> Bool {
        commands[context]?.contains(command) ?? false
    }
}

extension KeyMap {
    /// Leaving is possible on every keyboard.
    private static let fixed: Set<Command> = [.quit, .interrupt]

    /// The shipped table with other keys for some acts, by their names.
    ///
    /// - Parameter wishes: keys in the notation's one form, by the raw value of the command. A key that was another
    ///   act's is taken from it. Wishes with a fault are left out.
    package static func remapped(_ wishes: [String: [String]]) -> (map: KeyMap, faults: [Fault]) {
        var faults: [Fault] = []
        var wanted: [Command: [String]] = [:]
        for (name, keys) in wishes.sorted(by: { $0.key < $1.key }) {
            guard let command = Command(rawValue: name) else {
                faults.append(.unknownName(name))
                continue
            }
            let isOpen = KeyTable.bindings.contains { $0.command == command && $0.isRemappable }
            if fixed.contains(command) || !isOpen {
                faults.append(.fixed(name))
            } else {
                wanted[command] = keys
            }
        }
        var owners: [String: [(command: Command, contexts: Set<KeyContext>)]] = [:]
        for binding in KeyTable.bindings where fixed.contains(binding.command) {
            for key in binding.keys { owners[key, default: []].append((binding.command, binding.contexts)) }
        }
        var bindings = KeyTable.bindings
        for (index, binding) in bindings.enumerated() where binding.isRemappable {
            guard let keys = wanted[binding.command] else { continue }
            bindings[index].keys = keys.filter { key in
                let owner = owners[key]?.first {
                    $0.command != binding.command && !$0.contexts.isDisjoint(with: binding.contexts)
                }
                if let owner { faults.append(.taken(key: key, by: owner.command, wantedFor: binding.command)) }
                return owner == nil
            }
            if bindings[index].keys.isEmpty, !keys.isEmpty { bindings[index].keys = binding.keys }
            bindings[index].footerKeys = Array(bindings[index].keys.prefix(1))
            for key in bindings[index].keys { owners[key, default: []].append((binding.command, binding.contexts)) }
        }
        for index in bindings.indices where wanted[bindings[index].command] == nil || !bindings[index].isRemappable {
            let binding = bindings[index]
            guard !fixed.contains(binding.command) else { continue }
            bindings[index].keys.removeAll { key in
                owners[key]?.contains {
                    $0.command != binding.command && !$0.contexts.isDisjoint(with: binding.contexts)
                } ?? false
            }
            if bindings[index].keys != binding.keys {
                let left = bindings[index].keys
                bindings[index].footerKeys = binding.footerKeys.filter { left.contains($0) }
                if bindings[index].footerKeys.isEmpty { bindings[index].footerKeys = Array(left.prefix(1)) }
            }
        }
        var keyless: Set<Command> = []
        for (binding, shipped) in zip(bindings, KeyTable.bindings) where binding.keys.isEmpty && !shipped.keys.isEmpty {
            let hasOther = bindings.contains { $0.command == binding.command && !$0.keys.isEmpty }
            if !hasOther, keyless.insert(binding.command).inserted { faults.append(.keyless(binding.command)) }
        }
        return (KeyMap(bindings), faults)
    }
}

extension KeyBinding {
    /// Not where letters are text.
    fileprivate var isRemappable: Bool { contexts.isDisjoint(with: .fields) }
}
