import PiketDomain
import PlainText

extension Sight {
    /// What a filter may look at: the case as this viewer is shown it, so that no search tells what a screen hides.
    ///
    /// - Parameter isUnsent: an answer or a question was released; nothing has carried it to the citizen yet.
    func subject(_ complaint: Complaint, references: [Reference], isUnsent: Bool) -> FilterSubject {
        let shown = masked(complaint)
        let text = [shown.title, shown.text, shown.address].map(\.string).filter { !$0.isEmpty }
        var subject = FilterSubject(
            number: complaint.number, maskedText: text.joined(separator: "\n"), status: complaint.status,
            receivedAt: complaint.receivedAt)
        // Whoever knows a whole number of another system is told which case it is, and its state.
        subject.externalID = complaint.externalID
        subject.references = references.map(\.number)
        subject.type = complaint.type
        subject.priority = shown.priority
        subject.visibility = complaint.visibility
        subject.assignee = shown.assignee
        subject.verdict = shown.verdict
        subject.nextDue = shown.nextDue
        subject.names = office.names(of: shown)
        subject.flags = flags(of: shown, isUnsent: isUnsent)
        return subject
    }

    var filterContext: FilterContext { FilterContext(login: viewer.login, now: now, zone: office.zone) }

    private func flags(of complaint: Complaint, isUnsent: Bool) -> Set<FilterFlag> {
        let isWhole = complaint.shown == .whole
        let marks: [(FilterFlag, Bool)] = [
            (.late, complaint.isOverdue(at: now)),
            (.dueSoon, complaint.isDueSoon(at: now)),
            (.new, complaint.isUntouched),
            (.backlog, complaint.isBacklog),
            (.acknowledged, complaint.isAcknowledged),
            (.unplaced, isWhole && complaint.kelurahan == nil),
            (.fault, complaint.fault != nil),
            (.reply, complaint.hasUnreadReply),
            (.unsent, isWhole && isUnsent),
            (.draft, complaint.hasDraft),
            (.unreplied, complaint.awaitedSupports > 0),
            (.danger, complaint.callsFor112), (.ignored, complaint.ignored != nil),
            (.restricted, office.isRestricted(complaint)),
        ]
        return Set(marks.lazy.filter(\.1).map(\.0))
    }
}

extension Office {
    /// The names a filter compares with; a field the case does not have is missing.
    func names(of complaint: Complaint) -> [FilterField: FilterNamed] {
        var names: [FilterField: FilterNamed] = [:]
        if !complaint.channel.isEmpty {
            names[.channel] = FilterNamed(code: complaint.channel, name: channel(complaint.channel)?.name ?? "")
        }
        if let code = complaint.category {
            names[.category] = FilterNamed(code: code, name: category(code)?.name ?? "")
        }
        if let code = complaint.agency {
            let agency = agency(code)
            names[.agency] = FilterNamed(code: code, name: agency?.name ?? "", short: agency?.short)
        }
        if let code = complaint.kelurahan {
            let place = place(code)
            names[.kelurahan] = FilterNamed(code: code, name: place?.name ?? "")
            if let place {
                names[.kecamatan] = FilterNamed(code: place.kecamatanCode, name: place.kecamatan)
                names[.kota] = FilterNamed(code: place.kotaCode, name: place.kota)
            }
        }
        return names
    }
}
