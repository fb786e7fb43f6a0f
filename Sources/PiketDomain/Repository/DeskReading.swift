/// The questions panes and commands ask. Each answer is one consistent view of the store; nothing is kept open
/// between two of them. `now` decides what is late: nothing stored does.
///
/// Errors: `StoreTrouble`. Cost: bounded by the rows asked for and the open cases, never by the archive, unless said.
package protocol DeskReading: Sendable {
    /// Who works here, what is promised, where: small, cached by callers, read again when `revision().office` moves.
    func office() async throws -> Office
    func queue(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> QueuePage
    func overdue(_ query: OverdueQuery, viewer: Viewer, now: Instant) async throws -> OverduePage
    func headline(viewer: Viewer, now: Instant) async throws -> Headline
    /// Cases of a selection: a walk over the open cases, so not for the path of a key.
    func count(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> Int
    /// What came since an instant. Cost: the events since then.
    func news(since: Instant, viewer: Viewer, now: Instant) async throws -> News
    /// Counts by kelurahan code; places without a case are absent.
    func tiles(now: Instant) async throws -> [String: TileCount]
    /// What the map tells beside the counts, by kelurahan code; places without a case of a month are absent. Reads the
    /// cases of a month and the open ones: tens of milliseconds.
    func placeFigures(now: Instant) async throws -> [String: PlaceFigures]
    /// What a published board is made from. Cost: the open cases and those of the last fortnight.
    func boardCounts(now: Instant) async throws -> BoardCounts
    /// What will be late before the horizons. Reads the cases of a month: tens of milliseconds.
    func forecast(_ horizons: [Horizon], now: Instant) async throws -> Forecast
    /// What came, what was closed, which channels are silent, and when the next one will be.
    func turnover(in span: Range<Instant>, now: Instant) async throws -> Turnover
    /// The register of channels: the office's and those that ever brought a case, in the order of the office file.
    func channels(now: Instant) async throws -> [ChannelArrivals]
    /// - Parameter withReporters: participation as well. Cost: the posts of the period; with it the cases of a month.
    func engagement(days: Int, withReporters: Bool, now: Instant) async throws -> [AgencyEngagement]
    /// One of them by its code, with its posts; nil if there is none of that code. Cost: the agency's posts of the period
    /// (60 days at least) and those that name a partner.
    func agencyPosts(code: String, days: Int, now: Instant) async throws -> AgencyPosts?
    /// Open cases by officer and by agency.
    func workload(now: Instant) async throws -> Workload
    /// How often each prepared text was sent, by code. Cost: the prepared texts.
    func preparedUse() async throws -> [String: Int]
    /// Signs that closures are for show, by agency, over the last `days` local days; nil: `ClosureSigns.usualDays`.
    /// Cost: the events of the cases closed in that time and of the open ones.
    func closureSigns(days: Int?, now: Instant) async throws -> [ClosureSigns]
    /// nil if there is no such number.
    func caseFile(number: Int64, viewer: Viewer, now: Instant) async throws -> CaseFile?
    /// The cases that `typed` (see `CaseNumber`) is a number of: the case with that number, then those that have it as a
    /// reference or external id, the newest first; open or closed, `CaseNumber.limit` at most. Cost: an index look-up.
    func cases(numbered typed: String, viewer: Viewer, now: Instant) async throws -> [QueueRow]
    /// The full complaints of a list, for `piket list --json` and exports.
    func complaints(_ query: QueueQuery, viewer: Viewer, now: Instant) async throws -> [Complaint]
    /// The words of complaints as they were written, by `id`: of those that are shown whole, still have them, and had
    /// none masked by hand.
    func writtenWords(of complaints: [Complaint]) async throws -> [Int64: WrittenWords]
    /// Reads the whole archive: seconds at millions of rows. `days` nil means all history.
    func statistics(days: Int?, now: Instant) async throws -> Statistics
    /// The figures of whole local days for a meeting. Reads the cases received or closed since the period before them, and
    /// the open ones.
    func report(_ days: ClosedRange<CivilDate>, by grouping: Report.Grouping, now: Instant) async throws -> Report
    /// When Piket itself next has something to do; nil: nothing is planned.
    func nextWake() async throws -> Instant?
    func revision() async throws -> Revision
}

/// Counters that move when something of a topic was written: equal means nothing to ask again.
package struct Revision: Hashable, Sendable {
    package var queue: Int64 = 0
    package var map: Int64 = 0
    package var engagement: Int64 = 0
    package var people: Int64 = 0
    package var office: Int64 = 0
    package var mentions: Int64 = 0

    package init() {}
}
