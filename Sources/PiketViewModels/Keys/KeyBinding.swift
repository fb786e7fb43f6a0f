/// A line of the key table.
package struct KeyBinding: Hashable, Sendable {
    package var command: Command
    /// In key notation; the first is the one shown. None: to be had by name only.
    package var keys: [String]
    package var contexts: Set<KeyContext>
    package var group: KeyGroup
    /// Its place in the footer, the smallest first; nil: not there.
    package var footerRank: Int?
    /// The keys the footer names, where one stands for several commands; else the first of `keys`.
    package var footerKeys: [String]

    init(
        _ command: Command, _ keys: String..., in contexts: Set<KeyContext>, _ group: KeyGroup, footer: Int? = nil,
        naming footerKeys: [String]? = nil
    ) {
        self.command = command
        self.keys = keys
        self.contexts = contexts
        self.group = group
        footerRank = footer
        self.footerKeys = footerKeys ?? Array(keys.prefix(1))
    }
}

/// Where a key is pressed: the focused pane, or what lies over the panes.
package enum KeyContext: CaseIterable, Hashable, Sendable {
    case queue, overdue, map, engagement
    case detail, help, palette, prompt, dialog, call, slip, signs, forecast, agency, handover, mentions
}

/// The headings of the help.
package enum KeyGroup: String, CaseIterable, Hashable, Sendable {
    case moving, looking, finding, choosing, acting, panes, screen
}

extension Set<KeyContext> {
    static let lists: Set = [.queue, .overdue, .engagement]
    static let panes: Set = [.queue, .overdue, .map, .engagement]
    static let views: Set = [.queue, .overdue, .map, .engagement, .detail]
    /// Where letters are text.
    static let fields: Set = [.help, .palette, .prompt, .dialog, .call]
    /// What has rows or lines to move through.
    static let scrolled: Set = [
        .queue, .overdue, .engagement, .detail, .signs, .forecast, .agency, .handover, .mentions,
    ]
    static let choosers: Set = [.help, .palette]
    /// Where there is a case to act on.
    static let cases: Set = [.queue, .overdue, .detail]
    /// Where Tab goes from part to part.
    static let forms: Set = [.dialog, .call]
    static let everywhere = Set(KeyContext.allCases)
}
