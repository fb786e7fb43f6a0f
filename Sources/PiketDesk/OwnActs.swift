package import PiketDomain

/// A viewer's own newest acts, and which of them an undo or a redo that names no case means.
package struct OwnActs: Sendable {
    private let entries: [LogEntry]

    /// - Parameter entries: of one login, newest first.
    package init(_ entries: [LogEntry]) {
        self.entries = entries
    }

    /// The newest act that is neither taken back nor a taking back. Whether it still can be is the desk's to say.
    package var undoable: LogEntry? {
        let undone = Set(entries.lazy.filter { $0.event.act == .undone }.compactMap { $0.event.payload.number(.event) })
        return entries.first { $0.event.act.canBeUndone && !undone.contains($0.event.id) }
    }

    /// The newest taking back that no later act on the same case followed.
    package var redoable: LogEntry? {
        var followed: Set<Int64> = []
        for entry in entries {
            guard let complaint = entry.event.complaint, entry.event.act != .unmasked else { continue }
            if entry.event.act == .undone, !followed.contains(complaint) { return entry }
            followed.insert(complaint)
        }
        return nil
    }
}
