package import TerminalKit
import TOMLKit

/// Reads a theme file. What is wrong in it is listed and left out; what is left out comes from the base.
package struct ThemeReader {
    package private(set) var theme: Theme
    package private(set) var problems: [ThemeProblem] = []
    /// Roles the file does not name, in their order: they come from the base, or follow from others.
    package private(set) var inherited: [Role] = []
    private let lines: ThemeLines
    private var colours = ThemeColours([:])

    /// `base` is what the file patches; nil for a file that has to be complete.
    package init(_ text: String, name: String, base: (String?) -> Theme?) {
        lines = ThemeLines(text)
        let table: TOMLTable
        do {
            if let line = Self.namelessTable(text) { throw NamelessTable(line: line) }
            table = try TOMLTable(string: text)
        } catch let error as NamelessTable {
            theme = base(nil) ?? Theme(name: name, assumedPage: 0x101216, assumedText: 0xC6CBD3)
            problems = [ThemeProblem(line: error.line, key: "", reason: .namelessTable)]
            return
        } catch {
            let place = (error as? TOMLParseError)?.source.begin.line
            theme = base(nil) ?? Theme(name: name, assumedPage: 0x101216, assumedText: 0xC6CBD3)
            problems = [ThemeProblem(line: place, key: "", reason: .syntax)]
            return
        }
        let baseName = table["base"]?.string
        let named = base(baseName)
        let start = named ?? (baseName == nil ? nil : base(nil))
        theme = start ?? Theme(name: name, assumedPage: 0x101216, assumedText: 0xC6CBD3)
        theme.name = table["name"]?.string ?? name
        if let baseName, named == nil { report("base", .unknownBase(baseName)) }
        readColours(table)
        let before = theme.roles
        theme.roles.merge(readRoles(table["roles"], section: "roles")) { $1 }
        theme.derive(
            given: Set((table["roles"]?.table?.keys ?? []).compactMap { Self.roles[$0] }), before: before)
        readGrounds(table["grounds"])
        readOnGrounds(table["on"])
        for key in table.keys.sorted() where !Self.keys.contains(key) { report(key, .unknownKey) }
        for role in Role.allCases where theme.roles[role] == nil { report("roles.\(role)", .missingRole) }
        problems = problems.enumerated().sorted {
            ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
        }
        .map(\.element)
        inherited = Role.allCases.filter { table["roles"]?.table?["\($0)"] == nil && theme.roles[$0] != nil }
    }

    private struct NamelessTable: Error {
        var line: Int
    }

    /// The line of the first table without a name: the parser ends the program at one. A theme has no list that goes over
    /// several lines.
    private static func namelessTable(_ text: String) -> Int? {
        let index = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { line in
            let bytes = line.utf8.drop { $0 <= 0x20 }
            guard bytes.first == UInt8(ascii: "[") else { return false }
            let name = bytes.dropFirst().drop { $0 == UInt8(ascii: "[") }.drop { $0 <= 0x20 }.first
            return name.map { !"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-\"'".utf8.contains($0) }
                ?? true
        }
        return index.map { $0 + 1 }
    }

    private static let keys: Set<String> = ["base", "name", "page", "text", "palette", "roles", "grounds", "on"]

    private mutating func readColours(_ table: TOMLTable) {
        var named: [String: String] = [:]
        if let palette = section(table["palette"], key: "palette") {
            for key in palette.keys {
                if let value = palette[key]?.string { named[key] = value } else { report("palette.\(key)", .wrongType) }
            }
        }
        colours = ThemeColours(named)
        for (name, reason) in colours.problems { report("palette.\(name)", reason) }
        for key in ["page", "text"] {
            guard let value = table[key] else { continue }
            guard let word = value.string, let rgb = colours.colour(word[...])?.rgb else {
                report(key, value.string.map { .badLook($0) } ?? .wrongType)
                continue
            }
            if key == "page" { theme.assumedPage = rgb } else { theme.assumedText = rgb }
        }
    }

    private mutating func readRoles(_ value: (any TOMLValueConvertible)?, section key: String) -> [Role: Swatches] {
        var read: [Role: Swatches] = [:]
        guard let table = section(value, key: key) else { return read }
        for name in table.keys.sorted() {
            guard let role = Self.roles[name] else {
                report("\(key).\(name)", .unknownRole)
                continue
            }
            if let swatches = swatches(table[name], key: "\(key).\(name)") { read[role] = swatches }
        }
        return read
    }

    /// `[on.selected]`: roles that look otherwise on one ground.
    private mutating func readOnGrounds(_ value: (any TOMLValueConvertible)?) {
        guard let table = section(value, key: "on") else { return }
        for name in table.keys.sorted() {
            guard let ground = Self.grounds[name] else {
                report("on.\(name)", .unknownGround)
                continue
            }
            theme.onGround[ground, default: [:]].merge(readRoles(table[name], section: "on.\(name)")) { $1 }
        }
    }

    /// A table of the file; nil if it is not there or is none, which is reported.
    private mutating func section(_ value: (any TOMLValueConvertible)?, key: String) -> TOMLTable? {
        guard let value else { return nil }
        guard let table = value.table else {
            report(key, .wrongType)
            return nil
        }
        return table
    }

    private mutating func readGrounds(_ value: (any TOMLValueConvertible)?) {
        guard let table = section(value, key: "grounds") else { return }
        for name in table.keys.sorted() {
            guard let ground = Self.grounds[name] else {
                report("grounds.\(name)", .unknownGround)
                continue
            }
            guard let swatches = swatches(table[name], key: "grounds.\(name)") else { continue }
            let lifts = table[name]?.table?["lift"]?.bool ?? false
            theme.grounds[ground] = GroundSwatches(swatches, liftsGreys: lifts)
        }
    }

    /// A look at every depth; nil if nothing of it could be used.
    private mutating func swatches(_ value: (any TOMLValueConvertible)?, key: String) -> Swatches? {
        if let text = value?.string {
            guard let swatch = look(text, key: key) else { return nil }
            return ThemeLook.completed([.truecolor: swatch])
        }
        guard let table = value?.table else {
            report(key, .wrongType)
            return nil
        }
        var given: [ColorDepth: Swatch] = [:]
        for name in table.keys.sorted() where name != "lift" {
            guard let depth = name == "rgb" ? .truecolor : ColorDepth(rawValue: name), name != "truecolor" else {
                report("\(key).\(name)", .unknownKey)
                continue
            }
            guard let text = table[name]?.string else {
                report("\(key).\(name)", .wrongType)
                continue
            }
            if let swatch = look(text, key: "\(key).\(name)") { given[depth] = swatch }
        }
        return given.isEmpty ? nil : ThemeLook.completed(given)
    }

    private mutating func look(_ text: String, key: String) -> Swatch? {
        do {
            return try ThemeLook.read(text, colours: colours)
        } catch {
            report(key, .badLook(error.word))
            return nil
        }
    }

    private mutating func report(_ key: String, _ reason: ThemeProblem.Reason) {
        problems.append(ThemeProblem(line: lines.line(of: key), key: key, reason: reason))
    }

    private static let roles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ("\($0)", $0) })
    private static let grounds = Dictionary(uniqueKeysWithValues: Ground.allCases.map { ("\($0)", $0) })
}
