import ArgumentParser
import Foundation

/// The commands and their options as the argument parser describes them: what `--experimental-dump-help` prints.
struct CommandTree: Decodable {
    struct Command: Decodable {
        var commandName: String
        var abstract: String?
        var discussion: String?
        var subcommands: [Command]?
        var arguments: [Argument]?
        var defaultSubcommand: String?

        /// Without those the parser adds to every command.
        var ownArguments: [Argument] {
            (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.valueName) }
        }

        var ownSubcommands: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }
    }

    struct Argument: Decodable, Hashable {
        struct Name: Decodable, Hashable {
            enum Kind: String, Decodable {
                case long, short, longWithSingleDash
            }

            var kind: Kind
            var name: String

            var text: String { (kind == .long ? "--" : "-") + name }
        }

        enum Kind: String, Decodable {
            case positional, option, flag
        }

        var kind: Kind
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var discussion: String?
        var defaultValue: String?
    }

    var command: Command

    /// Those of this program.
    static func ofProgram() throws -> CommandTree {
        try JSONDecoder().decode(CommandTree.self, from: Data(Piket._dumpHelp().utf8))
    }
}

extension CommandTree.Command {
    /// This command and all below it, each with the words that lead to it.
    func walk(_ path: [String] = []) -> [(path: [String], command: CommandTree.Command)] {
        let own = path + [commandName]
        return [(own, self)] + ownSubcommands.flatMap { $0.walk(own) }
    }
}
