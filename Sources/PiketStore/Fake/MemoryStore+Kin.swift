import PiketDomain

/// Which other cases belong to one.
extension MemoryStore {
    /// - Parameter seen: the cases the viewer may read.
    func addKin(to file: inout CaseFile, of kept: MemoryCase, seen: Set<Int64>) {
        let number = kept.base.number
        let children = cases.values.filter { $0.current.parent == number }
        if !children.isEmpty {
            let keys = [kept.record?.reporterKey] + children.map { $0.record?.reporterKey }
            file.family = CaseFamily(
                children: children.map(\.base.number).sorted(),
                reporters: Set(keys.compactMap(\.self)).count + keys.count { $0 == nil })
        }
        let others = cases.values.filter { $0.base.id != kept.base.id && seen.contains($0.base.id) }
        let isKnown = kept.current.visibility != .anonim && !desk.isSecret(kept.current)
        if isKnown, let key = kept.record?.reporterKey {
            file.ofReporter = others.filter { $0.record?.reporterKey == key && $0.current.visibility != .anonim }
                .map(\.base.number).sorted(by: >)
        }
        for index in file.similar.indices {
            file.similar[index].isOfReporter = file.ofReporter.contains(file.similar[index].number)
        }
        guard kept.current.type == .lostFound, kept.current.status.isOpen else { return }
        file.matches = LostMatch.sorted(
            others.filter { $0.current.type == .lostFound && $0.current.status.isOpen }.compactMap { match(kept, $0) })
    }

    private func match(_ a: MemoryCase, _ b: MemoryCase) -> LostMatch? {
        let (own, other) = (LostReport(a.current.sketched), LostReport(b.current.sketched))
        guard own.fits(other) else { return nil }
        if let mine = a.record, let theirs = b.record {
            let shared = LostReport.keys(in: mine).intersection(LostReport.keys(in: theirs))
            if !shared.isEmpty {
                return LostMatch(number: b.base.number, basis: shared.contains { !$0.isName } ? .number : .name)
            }
        }
        guard let place = a.current.kelurahan, place == b.current.kelurahan, own.isSameSort(as: other),
            abs(a.current.receivedAt - b.current.receivedAt) <= LostMatch.span
        else { return nil }
        return LostMatch(number: b.base.number, basis: .place)
    }
}
