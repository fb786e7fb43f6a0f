package import PiketDomain

/// A viewer's own newest acts, and which of them an undo or a redo that names no case means.
package struct OwnActs: Sendable {
    private let entries: [LogEntry]

    /// - Parameter entries: of one login, newest first.
    package init(_ entries: [LogEntry]) {
        // What went on to the cases merged into one goes back with it.
        self.entries = entries.filter { $0.event.payload[.relay] == nil }
    }

    /// The cases of the newest act that is neither taken back nor a taking back: of one, or of all of its order. Whether
    /// it still can be is the desk's to say.
    package var undoable: [Int64] {
        let undone = Set(entries.lazy.filter { $0.event.act == .undone }.compactMap { $0.event.payload.number(.event) })
        let standing = entries.filter { $0.event.act.canBeUndone && !undone.contains($0.event.id) }
        return Self.cases(of: standing.first, among: standing)
    }

    /// The cases where something was taken back.
    package var touchedByUndo: [Int64] {
        entries.filter { $0.event.act == .undone }.compactMap(\.number).reduce(into: []) { numbers, number in
            if !numbers.contains(number) { numbers.append(number) }
        }
    }

    /// The cases of one order of which `entry` is a part, ascending; its own alone if it was an order of one.
    package static func cases(of entry: LogEntry?, among entries: [LogEntry]) -> [Int64] {
        guard let entry else { return [] }
        guard let batch = entry.event.payload.number(.batch) else { return entry.number.map { [$0] } ?? [] }
        let numbers = entries.filter { $0.event.payload.number(.batch) == batch }.compactMap(\.number)
        return Set(numbers).sorted()
    }
}

extension Desk {
    /// The taking back that a redo of this viewer on the case would do again; nil: there is none.
    package func redoable(in file: CaseFile, by viewer: Viewer, now: Instant) -> Event? {
        Sitting(file: file, viewer: viewer, office: office, now: now).redoable
    }
}
