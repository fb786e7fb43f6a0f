package import PiketDomain

/// What of a sheet is ticked.
package enum HandoverChoice: Hashable, Sendable {
    case all
    /// Numbers of cases, and names of sections, which mean all they hold.
    case items([String])
}

extension Desk {
    /// What `viewer` would accept of a sheet, or why nothing.
    ///
    /// - Parameters:
    ///   - handover: read for the viewer.
    ///   - from: logins of whom it is taken over from; empty: those of the sheet.
    package func accept(
        _ choice: HandoverChoice, of handover: Handover, from: [String], by viewer: Viewer
    ) -> Result<HandoverOrder, Refusal> {
        do throws(Refusal) {
            if let refusal = viewer.refusal(of: .work) { throw refusal }
            let outgoing = Set(from.isEmpty ? handover.outgoing : from)
            if outgoing.contains(viewer.login) { throw .handoverToSelf }
            if let unknown = outgoing.sorted().first(where: { office.officer($0) == nil }), !from.isEmpty {
                throw .unknownOfficer(unknown)
            }
            if outgoing.isEmpty { throw .outgoingUnknown }
            let order = HandoverOrder(
                by: viewer, from: outgoing.sorted(), shift: handover.opened, numbers: try numbers(choice, handover))
            return .success(order)
        } catch {
            return .failure(error)
        }
    }

    private func numbers(_ choice: HandoverChoice, _ handover: Handover) throws(Refusal) -> [Int64] {
        guard case .items(let words) = choice else { return handover.numbers }
        let all = Set(handover.numbers)
        var (chosen, unknown): (Set<Int64>, [String]) = ([], [])
        for word in words {
            let section = Handover.Section(rawValue: word)
            let held = section.map { handover[$0].map(\.row.number) } ?? Int64(word).map { [$0] } ?? []
            if !held.isEmpty, all.isSuperset(of: held) { chosen.formUnion(held) } else { unknown.append(word) }
        }
        guard unknown.isEmpty else { throw .notOnSheet(unknown) }
        return chosen.sorted()
    }
}
