import PiketDomain

/// Whether what somebody asks about is true.
extension Sitting {
    /// The clarification's address is kept with the verdict; a later verdict stands in place of an earlier one.
    func judge(_ verdict: HoaxVerdict, reason: String, link: String) throws(Refusal) -> Plan {
        try require(.work)
        guard complaint.type == .hoax else { throw .notHoax(complaint.type) }
        guard complaint.verdict != verdict else { throw .already(.judged(verdict)) }
        let why = try required(reason: reason)
        let text = link.allSatisfy(\.isWhitespace) ? nil : try WebLink(link).text
        return Plan(.judged, EventPayload().with(.kind, verdict.rawValue), reason: why, text: text)
    }
}
