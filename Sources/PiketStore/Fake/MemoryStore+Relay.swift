import PiketDomain

extension MemoryStore {
    /// Carries an answer, or its taking back, on to the cases merged into this one, and into those.
    func relay(_ event: Event, of parent: MemoryCase) {
        let words = parent.texts[Outbox.words(of: event, in: parent.events)]
        for number in merged(into: parent.base.number) {
            guard let id = idsByNumber[number], var child = cases[id] else { continue }
            let relayed =
                event.act == .answered
                ? Relay.answer(event, in: child.current, at: event.at)
                : Relay.undoing(event, in: child.current, child.events, at: event.at)
            guard let relayed else { continue }
            write([relayed], to: &child, at: event.at)
            if event.act == .answered, let words { child.texts[lastEventID] = words }
            child.project(desk)
            cases[id] = child
        }
    }

    /// The cases merged into one, and those merged into them, as `Kin` finds them.
    func merged(into number: Int64) -> [Int64] {
        var numbers: Set<Int64> = [number]
        while case let found = cases.values.filter({ $0.current.parent.map(numbers.contains) ?? false })
            .map(\.base.number), !numbers.isSuperset(of: found)
        {
            numbers.formUnion(found)
        }
        return numbers.subtracting([number]).sorted()
    }

    func incident(_ sight: Sight) -> Incident? {
        let recent = cases.values.map(\.current).filter {
            $0.parent != nil && $0.receivedAt > sight.now - Incident.span && $0.receivedAt <= sight.now
        }
        let byParent = Dictionary(grouping: recent) { $0.parent ?? 0 }
        return Incident.running(byParent.map { (number: $0.key, reports: $0.value.count) }) { number in
            idsByNumber[number].flatMap { cases[$0]?.current }.flatMap {
                $0.status.isOpen && sight.viewer.maySeeText(of: $0, office: desk) ? $0 : nil
            }
        }
    }
}
