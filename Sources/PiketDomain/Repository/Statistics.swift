/// What `piket stats` prints; the definitions are those of the command line's contract.
package struct Statistics: Hashable, Sendable {
    package var open = 0
    package var overdue = 0
    package var backlog = 0
    package var dueWithinHour = 0
    package var dueSoon = 0
    package var untouched = 0
    package var arrivedToday = 0
    package var closedToday = 0
    package var unplaced = 0
    package var dataFaults = 0
    package var answeredWithin24h = AnswerShare()
    package var answeredWithin48h = AnswerShare()
    /// Seconds; nil when nothing was answered / solved.
    package var firstAnswerMedian: Int64?
    package var solveMedian: Int64?
    package var silentChannels: [SilentChannel] = []
    /// The register of channels.
    package var channels: [ChannelArrivals] = []
    package var byStatus: [GroupCount] = []
    package var byChannel: [GroupCount] = []
    package var byCategory: [GroupCount] = []
    package var byAgency: [GroupCount] = []
    package var byKelurahan: [GroupCount] = []
    package var engagement: [AgencyEngagement] = []
    /// Over the days asked for, else the last thirty.
    package var closureSigns: [ClosureSigns] = []
    /// The reports of the same days: how complaints were answered and solved, beside as many days before.
    package var byAgencyReport: Report?
    package var byChannelReport: Report?

    package init() {}
}

/// Answered rows only; rows answered before they were asked are left out.
package struct AnswerShare: Hashable, Sendable {
    package var share = Share()
    /// Received more than the limit before now and still without an answer.
    package var unansweredDue = 0
    /// First and last receipt counted.
    package var from: Instant?
    package var to: Instant?

    package init(share: Share = Share(), unansweredDue: Int = 0, from: Instant? = nil, to: Instant? = nil) {
        self.share = share
        self.unansweredDue = unansweredDue
        self.from = from
        self.to = to
    }
}
