package import PiketDomain

/// What applying an office file would change, entry by entry and key by key.
package struct OfficeDiff: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        /// `office`, `agency`, `profile` ...
        package var section: String
        /// The entry's code, login or date; empty for `office` and its tables.
        package var name: String
        /// nil if the whole entry comes or goes.
        package var key: String?
        /// As the file writes it; nil if there was none. For a whole entry its keys in one line.
        package var old: String?
        package var new: String?
    }

    package var changes: [Change] = []
    package var isEmpty: Bool { changes.isEmpty }

    package init(from old: OfficeDescription, to new: OfficeDescription) {
        let (before, after) = (OfficeSheet(old).blocks, OfficeSheet(new).blocks)
        let wasThere = Dictionary(before.map { (Self.identity($0), $0) }) { first, _ in first }
        let isThere = Set(after.map(Self.identity))
        for block in before where !isThere.contains(Self.identity(block)) {
            changes.append(Change(section: block.section, name: block.name, key: nil, old: Self.line(block), new: nil))
        }
        for block in after {
            guard let former = wasThere[Self.identity(block)] else {
                changes.append(
                    Change(section: block.section, name: block.name, key: nil, old: nil, new: Self.line(block)))
                continue
            }
            changes += Self.changes(from: former, to: block)
        }
    }

    /// `+`, `-` or `~`, the entry, and what becomes of it; one line a change.
    package var lines: [String] {
        changes.map { change in
            let entry = [change.section, change.name, change.key ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            return switch (change.old, change.new) {
            case (let old?, let new?): "~ \(entry): \(old) -> \(new)"
            case (let old?, nil): "- \(entry): \(old)"
            case (nil, let new): "+ \(entry): \(new ?? "")"
            }
        }
    }

    private static func changes(from old: OfficeSheet.Block, to new: OfficeSheet.Block) -> [Change] {
        let before = Dictionary(old.entries.map { ($0.key, $0.value) }) { first, _ in first }
        let after = Dictionary(new.entries.map { ($0.key, $0.value) }) { first, _ in first }
        let keys = new.entries.map(\.key) + old.entries.map(\.key).filter { after[$0] == nil }
        return keys.filter { before[$0] != after[$0] }.map {
            Change(section: new.section, name: new.name, key: $0, old: before[$0], new: after[$0])
        }
    }

    private static func identity(_ block: OfficeSheet.Block) -> [String] { [block.section, block.name] }

    private static func line(_ block: OfficeSheet.Block) -> String {
        block.entries.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
    }
}
