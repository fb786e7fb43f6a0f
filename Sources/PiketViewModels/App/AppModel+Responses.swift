package import PiketDomain

/// How complaints were answered: the other faces of pane 4, and a line of the agency that is looked into.
extension AppModel {
    /// The local days the report tells, as many as the pane looks back.
    var reportDays: ClosedRange<CivilDate> {
        Report.days(Self.engagementDays, until: office.zone.date(of: shownNow))
    }

    /// The report that is on screen; nil: none, and then none is read.
    var wantedReport: Report.Grouping? {
        if agency != nil { return .agency }
        guard isVisible(.engagement) else { return nil }
        return engagement.face.grouping
    }

    mutating func stepFace(by step: Int) {
        engagement.face = EngagementFace.allCases.stepped(from: engagement.face, by: step)
        traffic.markStale(.report)
    }

    mutating func load(_ report: Report, by grouping: Report.Grouping) {
        let height = metrics.page(of: .engagement)
        let (search, office, now) = (engagement.search, office, now)
        if grouping == .agency {
            engagement.byAgency.receive(report, search: search, office: office, now: now, height: height)
        } else {
            engagement.byChannel.receive(report, search: search, office: office, now: now, height: height)
        }
    }

    /// The figures of the agency that is looked into; nil while they are read, and where it had no case.
    package var agencyResponses: Report.Group? {
        guard let code = agency?.code else { return nil }
        return engagement.byAgency.report?.groups.first { $0.code == code }
    }

    mutating func openResponse() -> [Request] {
        guard let code = engagement.responses?.selected?.code else { return [] }
        if engagement.face == .agencies { return openAgency(code) }
        let filter = Filter([FilterClause([FilterLiteral(.named(.channel, code))])])
        setFocus(.queue)
        queue.place = nil
        let requests = show(.all)
        return requests + apply(filter.text, to: .queue)
    }
}

extension EngagementFace {
    var grouping: Report.Grouping? {
        switch self {
        case .accounts: nil
        case .agencies: .agency
        case .channels: .channel
        }
    }
}
