import ArgumentParser
import PiketUI
import PiketViewModels

/// The manual page, made of what the program knows of itself: the parser's commands and options, and the key table.
struct ManualPage {
    /// An option of so many commands is told once for all.
    private static let shared = 5

    private let tree: CommandTree.Command
    private let common: Set<CommandTree.Argument>
    private let version: String

    static func ofProgram() throws -> ManualPage {
        ManualPage(try CommandTree.ofProgram().command, version: Piket.configuration.version)
    }

    init(_ tree: CommandTree.Command, version: String) {
        self.tree = tree
        self.version = version
        var uses: [CommandTree.Argument: Int] = [:]
        for (_, command) in tree.walk() {
            for argument in command.ownArguments where argument.kind != .positional { uses[argument, default: 0] += 1 }
        }
        common = Set(uses.filter { $0.value >= Self.shared }.keys)
    }

    var roff: String {
        var page = Roff()
        page.macro("TH", "PIKET", "1", "", version, "")
        // Names of options are never parted, and nothing is stretched.
        page.macro("nh")
        page.macro("ad", "l")
        page.macro("SH", "NAME")
        page.add("piket \\- " + Roff.escaped(tree.abstract.map(Self.asPhrase) ?? ""))
        addSynopsis(to: &page)
        addOptions(to: &page)
        addCommands(to: &page)
        addKeys(to: &page)
        ManualFacts.add(to: &page)
        return page.text
    }

    private static func asPhrase(_ sentence: String) -> String {
        let head = sentence.prefix(1).lowercased() + sentence.dropFirst()
        return head.hasSuffix(".") ? String(head.dropLast()) : head
    }

    private func addSynopsis(to page: inout Roff) {
        page.macro("SH", "SYNOPSIS")
        page.add(Roff.bold("piket") + " [" + Roff.italic("COMMAND") + "] [" + Roff.italic("OPTIONS") + "]")
        page.macro("SH", "DESCRIPTION")
        if let discussion = tree.discussion { page.words(discussion) }
    }

    private func addOptions(to page: inout Roff) {
        page.macro("SH", "OPTIONS OF MANY COMMANDS")
        var told: Set<CommandTree.Argument> = []
        for (_, command) in tree.walk() {
            for argument in command.ownArguments where common.contains(argument) && told.insert(argument).inserted {
                add(argument, to: &page)
            }
        }
        page.item(Roff.bold("-h") + ", " + Roff.bold("--help"), "Of every command: what it does and takes.")
        page.item(Roff.bold("--version"), "The version.")
    }

    private func addCommands(to page: inout Roff) {
        page.macro("SH", "COMMANDS")
        for (path, command) in tree.walk().dropFirst() {
            page.macro("SS", path.joined(separator: " "))
            page.add(usage(path, command))
            page.macro("PP")
            page.words([command.abstract, command.discussion].compactMap(\.self).joined(separator: " "))
            for argument in command.ownArguments where !common.contains(argument) { add(argument, to: &page) }
        }
    }

    private func usage(_ path: [String], _ command: CommandTree.Command) -> String {
        let words = command.ownArguments.map { argument in
            let word = Self.name(argument)
            let repeated = argument.isRepeating ? " ..." : ""
            return argument.isOptional ? "[\(word)]\(repeated)" : word + repeated
        }
        let next =
            command.ownSubcommands.isEmpty
            ? [] : [command.ownSubcommands.map { Roff.bold($0.commandName) }.joined(separator: " | ")]
        return ([Roff.bold(path.joined(separator: " "))] + words + next).joined(separator: " ")
    }

    private func add(_ argument: CommandTree.Argument, to page: inout Roff) {
        var words = [argument.abstract, argument.discussion].compactMap(\.self).joined(separator: " ")
        if let usual = argument.defaultValue, !usual.isEmpty, argument.kind != .flag {
            words += " (default: \(usual))"
        }
        page.item(Self.name(argument), words)
    }

    private static func name(_ argument: CommandTree.Argument) -> String {
        let value = argument.valueName.map { Roff.italic($0.uppercased()) } ?? ""
        guard argument.kind != .positional else { return value }
        let names = (argument.names ?? []).map { Roff.bold($0.text) }.joined(separator: ", ")
        return argument.kind == .flag ? names : names + " " + value
    }

    private func addKeys(to page: inout Roff) {
        page.macro("SH", "KEYS")
        page.words("Those of the dashboard, as shipped; `?` there lists the ones that work where you are.")
        for group in KeySheet.groups(.english) {
            page.macro("SS", group.title)
            for row in group.rows { page.item(row.keys.map(Roff.bold).joined(separator: ", "), row.does) }
        }
    }
}
