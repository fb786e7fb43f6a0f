package import PiketDomain
import PlainText

/// The store without a file: for tests, for the demonstration without a database, and as the plain statement of what
/// every store must answer. The same contract suite runs on it and on SQLite.
///
/// Everything is lost with the object; it keeps no hash chain.
package actor MemoryStore: DeskReading, DeskWriting {
    var desk: Office
    /// By id.
    var cases: [Int64: MemoryCase] = [:]
    var idsByNumber: [Int64: Int64] = [:]
    var idsBySource: [SourceKey: Int64] = [:]
    /// Acts on the office itself.
    var officeEvents: [Event] = []
    var lastEventID: Int64 = 0
    var drafts: [(login: String, draft: Draft)] = []
    var calls: [(login: String, call: CallNotes)] = []
    /// Filters by name, by login.
    var views: [String: [String: String]] = [:]
    var accounts: [String: MemoryAccount] = [:]
    var mentions: [Int64: MemoryMention] = [:]
    /// Which mention an id or a link leads to, and whether it is that of a post that repeats it.
    var mentionKeys: [String: (id: Int64, isEcho: Bool)] = [:]
    var moved = Revision()

    /// What makes a record the same one when it comes again.
    struct SourceKey: Hashable {
        var channel: String
        var externalID: String
    }

    package init(office: Office) {
        desk = office
    }

    package func office() -> Office { desk }
    package func revision() -> Revision { moved }

    package func caseFile(number: Int64, viewer: Viewer, now: Instant) throws -> CaseFile? {
        guard let kept = idsByNumber[number].flatMap({ cases[$0] }) else { return nil }
        let sight = Sight(viewer: viewer, office: desk, now: now)
        let complaint = kept.current
        let isSeen = viewer.maySeeText(of: complaint, office: desk)
        let rule = SimilarRule(complaint)
        let seen = cases.values.map(\.current).filter { viewer.maySeeText(of: $0, office: desk) }
        let similar = seen.compactMap(rule.similar) + seen.compactMap { alike($0, rule) }
        var file = CaseFile(
            complaint: sight.masked(complaint), events: sight.masked(kept.events, of: complaint),
            references: isSeen ? kept.references.filter(\.isGiven) : [], similar: isSeen ? rule.likeliest(similar) : [],
            hiddenCharacters: isSeen ? kept.hiddenCharacters : 0,
            words: isSeen ? Sight.masked(kept.readableTexts, of: kept.events) : [:],
            escaped: isSeen && kept.hiddenCharacters > 0 ? kept.escaped : nil)
        if isSeen, complaint.kelurahan == nil, kept.record != nil {
            file.placeWords = CaseWords.placeWords(kept.placeWords, kept.knownName)
        }
        if isSeen { addKin(to: &file, of: kept, seen: Set(seen.map(\.id))) }
        return file
    }

    private func alike(_ other: Complaint, _ rule: SimilarRule) -> SimilarCase? {
        let own = rule.complaint
        guard other.id != own.id, let sketch = other.sketch,
            abs(other.receivedAt - own.receivedAt) <= SimilarRule.span
        else { return nil }
        return rule.likeness(sketch) { other.sketched }
            .map { SimilarCase(number: other.number, distance: nil, likeness: $0) }
    }
}
