import PiketDesk
import PiketDomain

/// The list of what the viewer did, in this session and before it.
extension AppModel {
    /// Entries listed at most.
    package static let ownActLimit = 200

    /// Since the present shift began.
    mutating func openOwnActs() -> [Request] {
        palette = PaletteView(.ownActs)
        listPalette()
        return [traffic.ask(.ownActs(since: office.shift(at: now).lowerBound))]
    }

    mutating func load(ownActs entries: [LogEntry]) {
        guard palette?.scope == .ownActs else { return }
        let undone = Set(entries.lazy.filter { $0.event.act == .undone }.compactMap { $0.event.payload.number(.event) })
        let next = Set((freshActs.last?.targets ?? []).map { OwnEvent(number: $0.number, version: $0.version) })
        palette?.ownActs = entries.compactMap { entry in
            entry.number.map { number in
                OwnActLine(
                    event: entry.event.id, number: number, at: entry.event.at, act: entry.event.act,
                    isUndone: undone.contains(entry.event.id),
                    isUndoable: next.contains(OwnEvent(number: number, version: entry.event.version)))
            }
        }
        listPalette()
    }

    private struct OwnEvent: Hashable {
        var number: Int64
        var version: Int
    }
}
