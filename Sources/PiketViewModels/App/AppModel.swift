package import PiketDomain

/// The whole screen as one value: what is loaded, where the cursors are, what lies on top.
///
/// `reduce` is its only way to change. It asks nothing and reads no clock; questions leave as requests and their
/// answers come back as intents.
package struct AppModel: Sendable {
    package internal(set) var viewer: Viewer
    package internal(set) var office: Office
    package internal(set) var now: Instant
    package let options: AppOptions
    package internal(set) var language: Language
    package internal(set) var theme: String

    package internal(set) var metrics: PaneMetrics
    package internal(set) var focus: Pane = .queue
    package internal(set) var isZoomed = false
    package internal(set) var preset: LayoutPreset

    package internal(set) var header = Header()
    package internal(set) var queue = QueuePane()
    package internal(set) var overdue = OverduePane()
    package internal(set) var map = MapPane()
    package internal(set) var engagement = EngagementPane()

    package internal(set) var detail: DetailView?
    /// Who reported the open case, while that is shown.
    package internal(set) var identity: OpenIdentity?
    package internal(set) var help: HelpView?
    package internal(set) var palette: PaletteView?
    package internal(set) var prompt: FilterPrompt?
    /// A question before something is written; above all the others.
    package internal(set) var dialog: ActDialog?
    /// A complaint being phoned in; over the panes like a dialog.
    package internal(set) var call: CallForm?
    /// A text to read aloud or hand on.
    package internal(set) var slip: Slip?
    /// Where the slip was written to; nil while it is, and for one that needs no file.
    package internal(set) var slipFile: SlipFile?
    package internal(set) var marks = Marks()
    /// How many open cases everybody has; nil until it was asked for.
    package internal(set) var workload: Workload?
    /// The table of signs, while it is open.
    package internal(set) var signs: SignsView?
    /// What will be late at the present pace; nil until it is known.
    package internal(set) var forecast: Forecast?
    /// The table of it, while it is open.
    package internal(set) var forecastView: ForecastView?
    var forecastAt: Instant?
    /// The agency that is looked into.
    package internal(set) var agency: AgencyView?
    package internal(set) var handoverView: HandoverView?
    package internal(set) var mentions: MentionsView?
    /// The sheet of the shift before, while it is offered.
    package internal(set) var handoverOffer: Handover?
    /// Who has opened the sheet is not reminded of it in the same shift.
    var isHandoverSeen = false
    /// How often each prepared text was sent; nil until it is known.
    package internal(set) var preparedUse: [String: Int]?

    /// The terminal tells of clicks and the wheel; its own selection then needs shift.
    package internal(set) var isMouseOn = false
    /// When a click last opened something, by the steady clock.
    var openedAt: Int64?

    package internal(set) var notice: Notice?
    var noticeUntil: Instant?
    /// The officer was told that the log is ahead of the clock.
    var isToldOfClock = false
    /// When the screen was frozen; nil while it lives.
    package internal(set) var frozenAt: Instant?
    /// Other terminals that have the same case open.
    package internal(set) var company: [Companion] = []
    var toldPresence: Companion?
    var attention = Attention()
    /// Cells that others changed and the viewer has not visited.
    package internal(set) var changes = Changes()
    /// A steady clock, for spans between keys.
    var milliseconds: Int64 = 0
    /// The last Enter came so soon after another that the key must be repeating.
    var isRepeating = false
    var lastEnterAt: Int64?
    /// Acts sent off in this session.
    var orders = 0
    /// Own acts that may be taken back, the newest last, and those that were.
    var ownActs: [OwnAct] = []
    var undoneActs: [OwnAct] = []
    var drafts: [DraftKey: String] = [:]
    /// Calls that were begun and not written down, the newest first.
    var keptCalls: [CallNotes] = []
    /// What the cases are for that a typed number names.
    var seeking: Seeking?

    var traffic = Traffic()
    var revision: Revision?
    /// Rises with every new description of the office.
    var officeStamp = 0
    /// The filter language with the office's own words for states.
    var vocabulary: FilterVocabulary
    /// The queue was opened by Enter on the map, where Esc goes back to.
    var cameFromMap = false

    /// Seconds within which a second `q` or ctrl-c quits.
    package static let quitWindow: Int64 = 2
    /// Seconds after a key during which rows keep their places.
    package static let restWindow: Int64 = 2
    /// Days the engagement pane looks back.
    package static let engagementDays = 30

    package init(
        viewer: Viewer, office: Office, now: Instant, columns: Int, rows: Int, options: AppOptions = AppOptions()
    ) {
        self.viewer = viewer
        self.office = office
        self.now = now
        self.options = options
        language = options.language
        vocabulary = FilterVocabulary(officeStates: office.description.states)
        theme = options.theme
        preset = options.preset
        isMouseOn = options.startsWithMouse && options.hasMouse
        map.population = office.region.population
        metrics = PaneMetrics(
            columns: columns, rows: rows, focus: .queue, isZoomed: false, map: office.layout.mapSize,
            preset: options.preset)
    }

    /// The instant the picture shows: lateness and countdowns are told for it.
    package var shownNow: Instant { frozenAt ?? now }

    /// In the order of their numbers.
    package var visiblePanes: [Pane] { Pane.allCases.filter { metrics.panes[$0] != nil } }

    /// What keys go to.
    package var layer: Layer {
        if dialog != nil { return .dialog }
        if call != nil { return .call }
        if slip != nil { return .slip }
        if prompt != nil { return .prompt }
        if palette != nil { return .palette }
        if help != nil { return .help }
        if signs != nil { return .signs }
        if forecastView != nil { return .forecast }
        if agency != nil { return .agency }
        if handoverView?.isBehind == false { return .handover }
        if mentions?.isBehind == false { return .mentions }
        return detail != nil ? .detail : .panes
    }

    package var isDetailOpen: Bool { detail != nil }

    /// The kelurahan of the row under the cursor of the list in use; nil if it is unplaced or nothing is selected.
    package var markedKelurahan: String? {
        focus == .overdue ? overdue.selected?.row.kelurahan : queue.selected?.kelurahan
    }

    /// Seconds since the newest event; nil below a minute, and while nothing is known.
    package var dataAge: Int64? {
        guard let newest = header.headline?.newestEventAt, shownNow - newest >= 60 else { return nil }
        return shownNow - newest
    }
}

/// The topmost thing on screen.
package enum Layer: Hashable, Sendable {
    case panes, detail, help, palette, prompt, dialog, call, slip, signs, forecast, agency, handover, mentions
}

extension TileLayout {
    /// Rows of the tallest sheet.
    var mapSize: MapSize { MapSize(rows: sheets.map(\.rows.count).max() ?? 0, columns: columns) }
}
